import type { Oordeel } from './schema.ts';

/** A sign beside the word, drawn in a square of 16 so that the verdicts differ by shape and never by colour alone. */
export const OORDEELTEKENS: Readonly<Record<Oordeel, string>> = {
  mag: 'M3 8.5l3.5 3.5L13 4.5',
  'mag onder voorwaarden': 'M8 2v7M8 12.5v1',
  'mag niet zomaar': 'M3 8h10',
  'niet beantwoord in onze bronnen': 'M5 5.5a3 3 0 1 1 4.5 2.5C8.5 8.7 8 9 8 10.5M8 13v.5',
  uitleg: 'M3 4h10M3 8h10M3 12h6',
};
