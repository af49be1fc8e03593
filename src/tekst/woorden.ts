/** A word of a text: where it stands, by offsets in UTF-16 units, and how it is compared. */
export interface Woord {
  van: number;
  tot: number;
  /** Lower case, without diacritics, apostrophes and dots in numbers: "Eén" → "een", "10.000" → "10000". */
  sleutel: string;
}

/** "A.P." is one word, as are "10.000" and "camera's". */
const WOORD =
  /(?:\p{L}\.){2,}(?!\p{L})|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|%/gu;

/** Writes a word as it is compared: two spellings of one word give the same key. */
export function sleutelVan(woord: string): string {
  if (woord === '%') return 'procent';
  // Most words already are as they are compared.
  if (/^[a-z]+$/.test(woord)) return woord;
  return woord
    .normalize('NFKD')
    .replace(/[\p{M}\s'’.,]/gu, '')
    .toLowerCase();
}

/** The words of a text in order; hyphens part them, apostrophes within a word do not. */
export function woordenVan(tekst: string): Woord[] {
  return Array.from(tekst.matchAll(WOORD), (treffer) => ({
    van: treffer.index,
    tot: treffer.index + treffer[0].length,
    sleutel: sleutelVan(treffer[0]),
  })).filter(({ sleutel }) => sleutel !== '');
}
