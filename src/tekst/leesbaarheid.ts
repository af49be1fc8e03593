import { telLettergrepen } from './lettergrepen.ts';
import { woordenIn, zinnenIn } from './zinnen.ts';

/** How hard a text reads: its counts, its longest sentence and its score. */
export interface Leesbaarheid {
  woorden: number;
  zinnen: number;
  lettergrepen: number;
  langsteZin: { tekst: string; woorden: number };
  /** Not rounded; 60 and up is plain Dutch. A text without words has 0. */
  fleschDouma: number;
}

/** Measures how easily a Dutch text reads, after Flesch-Douma. */
export function leesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = zinnenIn(tekst);
  const langsteZin = { tekst: '', woorden: 0 };
  let woorden = 0;
  let lettergrepen = 0;
  for (const zin of zinnen) {
    const inZin = woordenIn(zin);
    woorden += inZin.length;
    lettergrepen += inZin.reduce((som, woord) => som + telLettergrepen(woord), 0);
    if (inZin.length > langsteZin.woorden) {
      langsteZin.tekst = zin;
      langsteZin.woorden = inZin.length;
    }
  }
  const fleschDouma =
    woorden === 0 ? 0 : 206.835 - 0.93 * (woorden / zinnen.length) - 77 * (lettergrepen / woorden);
  return { woorden, zinnen: zinnen.length, lettergrepen, langsteZin, fleschDouma };
}
