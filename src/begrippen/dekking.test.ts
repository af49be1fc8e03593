import { expect, test } from 'vitest';
import { dekkingVan } from './dekking.ts';
import { maakThesaurus } from './thesaurus.ts';

const thesaurus = maakThesaurus([
  { id: 'klacht', vormen: ['klacht'] },
  { id: 'controle', vormen: ['in de gaten'] },
]);

test('telt inhoudswoorden, ook die midden in een vorm van meer woorden, en noemt wat gemist wordt', () => {
  const dekking = dekkingVan(
    ['Hij houdt mij in de gaten, met 11 klachten.', 'Een paard, een paard!'],
    thesaurus,
    ['houden'],
  );
  expect(dekking.inhoudswoorden).toBe(5);
  expect(dekking.herkend).toBe(3);
  expect([...dekking.gemist]).toEqual([['paard', 2]]);
});
