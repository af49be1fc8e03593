import { type Bron, isDossier } from '../../bronnen/bron.ts';
import { zoekPassage } from '../../bronnen/passagepad.ts';
import type { Rechttekst } from '../../rechten/rechttekst.ts';
import type { Deelstuk } from './deelstuk.ts';

/** How a short answer says that a question was asked and our sources lack the answer. */
const ONTBREEKT = /niet in onze bronnen/;

/**
 * The official document with the answer that a rights page says our sources lack: that of the first
 * question it rests on without an answer; undefined when it says no such thing.
 */
export function antwoordElders(
  kort: string,
  steunpunten: Rechttekst['steunpunten'],
  bronnen: readonly Bron[],
): Deelstuk['elders'] {
  if (!ONTBREEKT.test(kort)) return undefined;
  const dossiers = bronnen.filter(isDossier);
  return steunpunten
    .filter(({ passage }) => passage.startsWith('vraag-'))
    .flatMap(({ bron, passage }) => {
      const dossier = dossiers.find(({ beschrijving }) => beschrijving.id === bron);
      const stuk = dossier?.beschrijving.antwoordstuk;
      const isBeantwoord = dossier && zoekPassage(dossier, passage.replace('vraag', 'antwoord'));
      return stuk && !isBeantwoord ? [stuk] : [];
    })[0];
}
