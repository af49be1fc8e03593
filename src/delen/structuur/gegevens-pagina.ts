import type { Answer, DefinedTermSet, Question, WebPage } from 'schema-dts';
import type { Begrip } from '../../begrippen/schema.ts';
import type { Bron } from '../../bronnen/bron.ts';
import { leestekst } from '../../bronnen/document.ts';
import { zoekPassage } from '../../bronnen/passagepad.ts';
import type { Nieuwspagina } from '../../nieuws/opvragen.ts';
import { paden } from '../../paden.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { artikelGegevens, bronGegevens, stukGegevens } from './gegevens-bron.ts';
import { siteVerwijzing, type Volledig } from './gegevens-site.ts';

/** `lastReviewed` is the day of the comparison with the sources; it names no reviewer and no lawyer. */
function paginaGegevens(
  { titel, kort, nagekeken }: { titel: string; kort: string; nagekeken?: string | undefined },
  adres: string,
  volledig: Volledig,
) {
  return {
    '@type': 'WebPage',
    url: volledig(adres),
    name: titel,
    description: kort,
    inLanguage: 'nl',
    ...(nagekeken ? { lastReviewed: nagekeken } : {}),
    isPartOf: siteVerwijzing(volledig),
  } as const satisfies WebPage;
}

/**
 * The page of a question: the words of those who asked as they stand in the source, and the answer
 * only where the source holds it. Without it there is no `answerCount` either: the minister did
 * answer, and a count of 0 would deny that.
 */
export function vraagGegevens(vraag: Vraagpagina, volledig: Volledig): WebPage {
  const { dossier, nummer } = vraag;
  const { id, indieners, ingediend, vragenstuk } = dossier.beschrijving;
  const antwoord = antwoordGegevens(vraag, volledig);
  const gesteld: Question = {
    '@type': 'Question',
    text: vraag.vraag.map(leestekst).join('\n'),
    author: indieners.map(({ naam, partij }) => ({
      '@type': 'Person',
      name: naam,
      affiliation: { '@type': 'Organization', name: partij },
    })),
    dateCreated: ingediend,
    inLanguage: 'nl',
    isBasedOn: stukGegevens(vragenstuk),
    ...(antwoord ? { answerCount: 1, acceptedAnswer: antwoord } : {}),
  };
  return {
    ...paginaGegevens(vraag, paden.vraag(id, nummer), volledig),
    mainEntity: gesteld,
  };
}

function antwoordGegevens(
  { dossier, nummer, antwoord }: Vraagpagina,
  volledig: Volledig,
): Answer | undefined {
  if (antwoord.length === 0) return undefined;
  const { id, minister, beantwoord, antwoordstuk } = dossier.beschrijving;
  return {
    '@type': 'Answer',
    text: antwoord.map(leestekst).join('\n'),
    author: { '@type': 'Person', name: minister.naam, jobTitle: minister.functie },
    ...(beantwoord ? { dateCreated: beantwoord } : {}),
    inLanguage: 'nl',
    url: volledig(paden.vraag(id, nummer, 'antwoord')),
    ...(antwoordstuk ? { isBasedOn: stukGegevens(antwoordstuk) } : {}),
  };
}

/** A rights page: the documents it stands on, and the passages that it quotes or refers to. */
export function rechtGegevens(
  { slug, tekst, steunpunten }: Rechtpagina,
  bronnen: readonly Bron[],
  volledig: Volledig,
): WebPage {
  const gebruikt = bronnen.filter(({ beschrijving }) =>
    steunpunten.some(({ bron }) => bron === beschrijving.id),
  );
  const passages = steunpunten.flatMap(({ bron, passage }) => {
    const document = gebruikt.find(({ beschrijving }) => beschrijving.id === bron);
    const plek = document && zoekPassage(document, passage);
    return plek ? [volledig(plek.adres)] : [];
  });
  return {
    ...paginaGegevens(tekst.data, paden.recht(slug), volledig),
    headline: tekst.data.titel,
    isBasedOn: gebruikt.flatMap(bronGegevens),
    citation: [...new Set(passages)],
  };
}

/** The page around a news article, which stays the article of its own publisher. */
export function nieuwsGegevens({ bron, tekst }: Nieuwspagina, volledig: Volledig): WebPage {
  const artikel = artikelGegevens(bron);
  return {
    ...paginaGegevens(tekst.data, paden.artikel(tekst.id), volledig),
    about: artikel,
    isBasedOn: { '@id': bron.beschrijving.adres },
  };
}

/** The glossary: each term with its explanation, at its own address. */
export function begrippenGegevens(
  { kort, begrippen }: { kort: string; begrippen: readonly Begrip[] },
  volledig: Volledig,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    name: 'Begrippen',
    description: kort,
    url: volledig(paden.begrippen()),
    inLanguage: 'nl',
    hasDefinedTerm: begrippen.map(({ id, term, uitleg }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: uitleg,
      url: volledig(paden.begrip(id)),
    })),
  };
}
