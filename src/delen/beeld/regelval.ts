/** The width in pixels that a text takes on one line. */
export type Meet = (tekst: string) => number;

/**
 * Breaks a text at its spaces into the fewest lines that stay within a width, and then makes these as
 * even as they can be. Undefined when a single word is wider than that: a word is never cut.
 */
export function breekRegels(tekst: string, breedte: number, meet: Meet): string[] | undefined {
  const woorden = tekst.split(/[ \t\n]+/).filter((woord) => woord !== '');
  const breedste = Math.max(0, ...woorden.map(meet));
  if (breedste > breedte) return undefined;
  // The narrowest measure that gives as few lines gives the most even ones.
  const aantal = vul(woorden, breedte, meet).length;
  let teSmal = breedste;
  let past = breedte;
  while (past - teSmal > 1) {
    const midden = (teSmal + past) / 2;
    if (vul(woorden, midden, meet).length > aantal) teSmal = midden;
    else past = midden;
  }
  return vul(woorden, past, meet);
}

function vul(woorden: readonly string[], breedte: number, meet: Meet): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of woorden) {
    const langer = regel === '' ? woord : `${regel} ${woord}`;
    if (regel !== '' && meet(langer) > breedte) {
      regels.push(regel);
      regel = woord;
    } else {
      regel = langer;
    }
  }
  return regel === '' ? regels : [...regels, regel];
}
