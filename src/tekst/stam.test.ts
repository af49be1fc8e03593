import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stam, stamVanDeelwoord } from './stam.ts';

describe('vormen van één woord hebben één stam', () => {
  test.each([
    ['controle', 'controles'],
    ['controleren', 'controleer', 'controleert', 'controleerde', 'controleerden', 'controlerende'],
    ['klacht', 'klachten', 'klachtje', 'klachtjes'],
    ['vraag', 'vragen', 'vraagt'],
    ['straf', 'straffen'],
    ['oorzaak', 'oorzaken'],
    ['werkgever', 'werkgevers'],
    ['melden', 'meldt', 'meldde'],
    ['programma', 'programmas', 'programmaatje'],
    ['thuiswerken', 'thuiswerkt', 'thuiswerk', 'thuiswerkte'],
    ['bespieden', 'bespiedt', 'bespied'],
    ['bedrijf', 'bedrijven'],
    ['grens', 'grenzen'],
    ['advies', 'adviezen'],
    ['regel', 'regels', 'regeltje'],
    ['leidinggevende', 'leidinggevenden'],
  ])('%s, %s', (eerste, ...andere) => {
    expect(andere.map(stam)).toEqual(andere.map(() => stam(eerste)));
  });
});

test.each([
  ['meten', 'met'],
  ['meet', 'met'],
  ['delen', 'del'],
  ['controle', 'controleren'],
  ['toets', 'toetsenbord'],
  ['apparaat', 'apart'],
  ['verlof', 'verloofd'],
  ['gezag', 'gezaagd'],
  ['spuit', 'spuien'],
  ['leest', 'les'],
  ['weegt', 'weg'],
  ['beest', 'bes'],
])('"%s" en "%s" hebben niet dezelfde stam', (een, ander) => {
  expect(stam(een)).not.toBe(stam(ander));
});

test.each([
  ['gecontroleerd', 'controleren'],
  ['gevolgd', 'volgen'],
  ['gemeld', 'melden'],
  ['gemelde', 'melden'],
])('"%s" is een deelwoord van "%s"', (deelwoord, werkwoord) => {
  expect(stamVanDeelwoord(deelwoord)).toBe(stam(werkwoord));
});

test.each(['geen', 'gek', 'gesprek', 'gevaar', 'werken'])('"%s" is geen deelwoord', (woord) => {
  expect(stamVanDeelwoord(woord)).toBeUndefined();
});

test('een stam is nooit langer dan het woord, en nooit korter dan vier letters door ons', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (woord) => {
      const kern = stam(woord);
      expect(kern.length).toBeLessThanOrEqual(woord.length);
      expect(kern.length).toBeGreaterThanOrEqual(Math.min(woord.length, 4));
    }),
  );
});
