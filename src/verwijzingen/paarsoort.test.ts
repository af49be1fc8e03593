import { expect, test } from 'vitest';
import { paarsoortVan } from './paarsoort.ts';
import type { Stuk } from './stuk.ts';

const SOORTEN = ['vraag', 'sectie', 'recht'] as const;
const stuk = (soort: Stuk['soort']) => ({ soort }) as Stuk;

test.each(SOORTEN.flatMap((een) => SOORTEN.map((ander) => [een, ander] as const)))(
  'een %s en een %s zijn een paar van die twee soorten, wie er ook eerst komt',
  (een, ander) => {
    const soort = paarsoortVan(stuk(een), stuk(ander));
    expect(soort.split('-').sort()).toEqual([een, ander].sort());
    expect(paarsoortVan(stuk(ander), stuk(een))).toBe(soort);
  },
);
