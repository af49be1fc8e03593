// The judged pairs, and how far links agree with them.
import { readFileSync } from 'node:fs';
import type { Verwijzing } from '../../src/verwijzingen/verwijzing.ts';

const LETTERS: Readonly<Record<string, string>> = {
  K: 'vragen/2021z06099/',
  B: 'vragen/2021z06098/',
  'N-': 'nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers#',
  'R-': 'rechten/',
};

/** "K5" → "vragen/2021z06099/5". */
function idVan(naam: string): string {
  const letter = Object.keys(LETTERS).find((begin) => naam.startsWith(begin));
  if (!letter) throw new Error(`Onbekend stuk in de oordelen: ${naam}`);
  return `${LETTERS[letter]}${naam.slice(letter.length)}`;
}

export const paarsleutel = (een: string, ander: string) => [een, ander].sort().join(' ');

/** For every judged pair that belongs together: strong or weak. */
export const oordelen: ReadonlyMap<string, 'sterk' | 'zwak'> = new Map(
  readFileSync('tests/oordelen/verwijzingen.tsv', 'utf8')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#') && !regel.startsWith('een\t'))
    .map((regel) => {
      const [een = '', ander = '', oordeel] = regel.split('\t');
      if (oordeel !== 'sterk' && oordeel !== 'zwak') throw new Error(`Geen oordeel: ${regel}`);
      return [paarsleutel(idVan(een), idVan(ander)), oordeel] as const;
    }),
);

/** Precision: which part of the pairs belongs together. Recall: which part of the strong pairs is there. */
export function beoordeel(verwijzingen: readonly Pick<Verwijzing, 'van' | 'naar'>[]) {
  const paren = new Set(verwijzingen.map(({ van, naar }) => paarsleutel(van, naar)));
  const sterk = [...oordelen].filter(([, oordeel]) => oordeel === 'sterk').map(([paar]) => paar);
  const onterecht = [...paren].filter((paar) => !oordelen.has(paar));
  const gemist = sterk.filter((paar) => !paren.has(paar));
  return {
    paren: paren.size,
    precisie: 1 - onterecht.length / paren.size,
    vangst: 1 - gemist.length / sterk.length,
    onterecht,
    gemist,
  };
}
