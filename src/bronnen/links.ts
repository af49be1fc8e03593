import { paden } from '../paden.ts';
import { type Bron, isDossier } from './bron.ts';
import { type Passage, tekstVan, vragenIn } from './document.ts';
import type { Tekstlink } from './segmenten.ts';
import { verwijzingenInTekst } from './verwijzingen-in-tekst.ts';

/**
 * The links that a passage carries because its own words point there: to another question of its
 * document, or to another dossier among the sources. What we do not have gets no link.
 */
export function linksInPassage(
  passage: Passage,
  bron: Bron,
  bronnen: readonly Bron[],
): Tekstlink[] {
  const vragen = new Set(vragenIn(bron.document).map(({ nummer }) => nummer));
  if ('vraag' in passage) vragen.delete(passage.vraag);
  return verwijzingenInTekst(tekstVan(passage)).flatMap((verwijzing) => {
    const { van, tot } = verwijzing;
    if (verwijzing.soort === 'vraag') {
      const { nummer } = verwijzing;
      const adres = paden.vraag(bron.beschrijving.id, nummer, 'antwoord');
      return vragen.has(nummer) ? [{ van, tot, adres }] : [];
    }
    const dossier = bronnen
      .filter(isDossier)
      .find(({ beschrijving }) => beschrijving.zaaknummer === verwijzing.zaaknummer);
    return dossier && dossier !== bron
      ? [{ van, tot, adres: paden.dossier(dossier.beschrijving.id) }]
      : [];
  });
}
