import type { Bron } from '../bronnen/bron.ts';
import { isDossier } from '../bronnen/bron.ts';
import { type Passage, tekstVan, vragenIn } from '../bronnen/document.ts';
import type { Tekstlink } from '../bronnen/segmenten.ts';
import { paden } from '../paden.ts';
import { verwijzingenInTekst } from '../verwijzingen/in-tekst.ts';

/**
 * The links that a passage of a dossier carries because its own words point there: to another
 * question of the dossier, or to another dossier on this site. What we do not have gets no link.
 */
export function linksInPassage(
  passage: Passage,
  bron: Bron,
  bronnen: readonly Bron[],
): Tekstlink[] {
  const eigenVragen = new Set(vragenIn(bron.document).map(({ nummer }) => nummer));
  const eigenNummer = 'vraag' in passage ? passage.vraag : undefined;
  return verwijzingenInTekst(tekstVan(passage)).flatMap((verwijzing) => {
    const { van, tot } = verwijzing;
    if (verwijzing.soort === 'vraag') {
      return eigenVragen.has(verwijzing.nummer) && verwijzing.nummer !== eigenNummer
        ? [{ van, tot, adres: paden.vraag(bron.beschrijving.id, verwijzing.nummer, 'antwoord') }]
        : [];
    }
    const dossier = bronnen
      .filter(isDossier)
      .find(({ beschrijving }) => beschrijving.zaaknummer === verwijzing.zaaknummer);
    return dossier && dossier !== bron
      ? [{ van, tot, adres: paden.dossier(dossier.beschrijving.id) }]
      : [];
  });
}
