const TEKENS = 'bcdfghjklmnpqrtvwxz';

/**
 * The word by which the index knows a feature or a page: "z", four consonants and two digits. No Dutch
 * text holds it, the stemmer leaves it alone, and none is the beginning of another. That two of some
 * thousand names share one of the 13 million codes is unlikely; the build refuses it.
 */
export function codeVan(naam: string): string {
  // FNV-1a, 32 bits.
  let getal = 0x811c9dc5;
  for (let plek = 0; plek < naam.length; plek += 1) {
    getal = Math.imul(getal ^ naam.charCodeAt(plek), 0x01000193) >>> 0;
  }
  // De lage bits van FNV zijn zwak voor korte namen.
  getal = (getal ^ (getal >>> 15)) >>> 0;
  let code = 'z';
  for (let plek = 0; plek < 4; plek += 1) {
    code += TEKENS[getal % TEKENS.length];
    getal = Math.floor(getal / TEKENS.length);
  }
  return `${code}${getal % 10}${naam.length % 10}`;
}

/** What the index always knows: when even this is not found, the index did not load. */
export const IJKPUNT = codeVan('ijkpunt');
