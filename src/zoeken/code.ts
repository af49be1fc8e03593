const TEKENS = 'bcdfghjklmnpqrtvwxz0123456789';
const LENGTE = 6;

/**
 * The word by which the index knows a feature or a page: "0", what kind it is, and six characters of a
 * hash; of two words in a row three of the first word and four of both, so that Pagefind keeps them in the
 * same piece as that word. No Dutch text holds such a word. It comes before all ordinary words in the
 * alphabet, by which Pagefind divides its index into pieces: so pieces with codes hold no words. That two
 * names share a code is unlikely, and seen to while building (codeboek.ts).
 */
export function codeVan(naam: string): string {
  const soort = /^[bs]:/.test(naam) ? naam[0] : 'p';
  const [eerste = ''] = naam.split(' ', 1);
  const begin = tekensVan(eerste, LENGTE);
  return `0${soort}${eerste === naam ? begin : begin.slice(0, 3) + tekensVan(naam, 4)}`;
}

function tekensVan(naam: string, lengte: number): string {
  // FNV-1a, 32 bits.
  let getal = 0x811c9dc5;
  for (let plek = 0; plek < naam.length; plek += 1) {
    getal = Math.imul(getal ^ naam.charCodeAt(plek), 0x01000193) >>> 0;
  }
  // The low bits of FNV are weak for short names.
  getal = (getal ^ (getal >>> 15)) >>> 0;
  let tekens = '';
  for (let plek = 0; plek < lengte; plek += 1) {
    tekens += TEKENS[getal % TEKENS.length];
    getal = Math.floor(getal / TEKENS.length);
  }
  return tekens;
}

/** The name of what the index always knows. */
export const IJK_NAAM = 'ijkpunt';

/** What the index always knows: when even this is not found, the index did not load. */
export const IJKPUNT = codeVan(IJK_NAAM);
