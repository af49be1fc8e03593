/** A source of chance that gives the same for the same seed, so that a mutant can be made again. */
export interface Kans {
  /** A whole number from 0 up to and not including `grens`; 0 when there is nothing to choose. */
  onder(grens: number): number;
  kies<Ding>(dingen: readonly Ding[]): Ding | undefined;
}

/** Chance by the mulberry32 generator: fast, and evenly spread enough to choose places in a text. */
export function maakKans(zaad: number): Kans {
  let stand = zaad >>> 0;
  const volgende = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const onder = (grens: number) => Math.floor(volgende() * grens);
  return { onder, kies: (dingen) => dingen[onder(dingen.length)] };
}
