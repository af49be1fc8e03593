import type { CreativeWork, NewsArticle } from 'schema-dts';
import {
  type Artikelbron,
  type Bron,
  type Dossier,
  isArtikel,
  isDossier,
} from '../../bronnen/bron.ts';
import { vragenIn } from '../../bronnen/document.ts';

type Stuk = Dossier['beschrijving']['vragenstuk'];

/** An official document, by its number and address. */
export function stukGegevens({ nummer, adres }: Stuk): CreativeWork {
  return { '@type': 'CreativeWork', '@id': adres, name: nummer, url: adres };
}

/** A news article at its publisher, who made it; nothing that our source does not say. */
export function artikelGegevens({ beschrijving }: Artikelbron): NewsArticle {
  const { titel, auteur, uitgever, bijgewerkt, adres } = beschrijving;
  return {
    '@type': 'NewsArticle',
    '@id': adres,
    headline: titel,
    author: { '@type': 'Person', name: auteur },
    publisher: { '@type': 'Organization', name: uitgever },
    ...(bijgewerkt ? { dateModified: bijgewerkt } : {}),
    inLanguage: 'nl',
    url: adres,
  };
}

/**
 * What stands behind a source: the article, or the official questions and their answers. Answers that
 * our copy does not hold are left out, since nothing here can be based on them.
 */
export function bronGegevens(bron: Bron): CreativeWork[] {
  if (isArtikel(bron)) return [artikelGegevens(bron)];
  if (!isDossier(bron)) return [];
  const { vragenstuk, antwoordstuk } = bron.beschrijving;
  const heeftAntwoord = vragenIn(bron.document).some(({ antwoord }) => antwoord.length > 0);
  return [vragenstuk, ...(antwoordstuk && heeftAntwoord ? [antwoordstuk] : [])].map(stukGegevens);
}
