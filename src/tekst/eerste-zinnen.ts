import { woordenIn, zinnenIn } from './zinnen.ts';

/**
 * The first whole sentences of a text, as many as stay within a number of words but at least one:
 * a text is never cut within a sentence. Tells whether anything was left out.
 */
export function eersteZinnen(
  tekst: string,
  meesteWoorden: number,
): { tekst: string; volledig: boolean } {
  const zinnen = zinnenIn(tekst);
  const gekozen: string[] = [];
  let woorden = 0;
  for (const zin of zinnen) {
    woorden += woordenIn(zin).length;
    if (gekozen.length > 0 && woorden > meesteWoorden) break;
    gekozen.push(zin);
  }
  return { tekst: gekozen.join(' '), volledig: gekozen.length === zinnen.length };
}
