import { type Bron, type Dossier, isDossier } from '../../bronnen/bron.ts';
import { partijenMetLidwoord } from '../../bronnen/indieners.ts';
import { zoekPassage } from '../../bronnen/passagepad.ts';
import type { Rechttekst } from '../../rechten/rechttekst.ts';
import type { Deelstuk } from './deelstuk.ts';

/** How a short answer says that a question was asked and our sources lack the answer. */
const ONTBREEKT = /niet in onze bronnen/;

/** Where the answers to the questions of a dossier are, as a block says it. */
export function elders(
  { beschrijving }: Dossier,
  { nummer, adres }: { nummer: string; adres: string },
): NonNullable<Deelstuk['elders']> {
  return { aan: partijenMetLidwoord(beschrijving.indieners), nummer, adres };
}

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
      if (!dossier || !stuk) return [];
      const isBeantwoord = zoekPassage(dossier, passage.replace('vraag', 'antwoord'));
      return isBeantwoord ? [] : [elders(dossier, stuk)];
    })[0];
}
