const TEKENS = 'bcdfghjklmnpqrtvwxz0123456789';
const LENGTE = 6;

/**
 * The word by which the index knows a feature or a page: "0", what kind it is, and six characters of a
 * hash. No Dutch text holds it, and none is the beginning of another. It comes before all ordinary words
 * in the alphabet, by which Pagefind divides its index into pieces: so pieces with codes hold no words.
 * That two of some thousand names share one of the 600 million codes is unlikely; the build refuses it.
 */
export function codeVan(naam: string): string {
  // FNV-1a, 32 bits.
  let getal = 0x811c9dc5;
  for (let plek = 0; plek < naam.length; plek += 1) {
    getal = Math.imul(getal ^ naam.charCodeAt(plek), 0x01000193) >>> 0;
  }
  // De lage bits van FNV zijn zwak voor korte namen.
  getal = (getal ^ (getal >>> 15)) >>> 0;
  let code = /^[bsv]:/.test(naam) ? `0${naam[0]}` : '0p';
  for (let plek = 0; plek < LENGTE; plek += 1) {
    code += TEKENS[getal % TEKENS.length];
    getal = Math.floor(getal / TEKENS.length);
  }
  return code;
}

/** What the index always knows: when even this is not found, the index did not load. */
export const IJKPUNT = codeVan('ijkpunt');
