import { expect, test } from 'vitest';
import { metPartij, partijenMetLidwoord, partijenVan } from './indieners.ts';

const baarle = { naam: 'Stephan van Baarle', partij: 'DENK' };
const ginneken = { naam: 'Lisa van Ginneken', partij: 'D66' };
const weyenberg = { naam: 'Steven van Weyenberg', partij: 'D66' };

test.each([
  [[baarle], 'Stephan van Baarle (DENK)', 'DENK'],
  [[ginneken, weyenberg], 'Lisa van Ginneken (D66) en Steven van Weyenberg (D66)', 'D66'],
  [
    [baarle, ginneken, weyenberg],
    'Stephan van Baarle (DENK), Lisa van Ginneken (D66) en Steven van Weyenberg (D66)',
    'DENK en D66',
  ],
])('indieners %# worden opgesomd, en elke partij één keer', (indieners, namen, partijen) => {
  expect(metPartij(indieners)).toBe(namen);
  expect(partijenVan(indieners)).toBe(partijen);
});

test.each([
  [['SP'], 'de SP'],
  [['D66'], 'D66'],
  [['CDA'], 'het CDA'],
  [['GroenLinks', 'VVD', 'SP', 'VVD'], 'GroenLinks, de VVD en de SP'],
])('wie vroeg namens %j, vroeg namens %s', (partijen, verwacht) => {
  const indieners = partijen.map((partij) => ({ naam: 'Jo de Tester', partij }));
  expect(partijenMetLidwoord(indieners)).toBe(verwacht);
});
