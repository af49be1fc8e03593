import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spel } from './spelling.ts';

const BEKEND = [
  'controleren',
  'controle',
  'autoriteit',
  'ondernemingsraad',
  'privacy',
  'stress',
  'kamer',
  'leden',
  'toetsaanslagen',
];

describe('spel', () => {
  test.each([
    ['contrloe', 'controle'],
    ['controlle', 'controle'],
    ['autoritijt', 'autoriteit'],
    ['ondernemmingsraad', 'ondernemingsraad'],
    ['privcay', 'privacy'],
    ['stres', 'stress'],
    ['toetsanslage', 'toetsaanslagen'],
  ])('maakt van "%s" "%s"', (fout, goed) => {
    expect(spel(fout, BEKEND)).toBe(goed);
  });

  test.each([
    ['kader', 'een andere letter in een kort woord maakt een ander woord'],
    ['lezen', 'idem'],
    ['baas', 'te kort om iets over te zeggen'],
    ['xqzwvk', 'lijkt nergens op'],
    ['2965', 'een nummer is geen woord'],
    ['ontrole', 'de eerste letter is zelden fout'],
  ])('laat "%s" staan: %s', (woord) => {
    expect(spel(woord, BEKEND)).toBeUndefined();
  });

  test.each([
    ['kamer', ['kamer', 'kamers']],
    ['kamer', ['kamers', 'kamer']],
    ['controleren', ['controleert', 'controleren']],
  ])('laat "%s" staan als dat woord bekend is', (woord, bekend) => {
    expect(spel(woord, bekend)).toBeUndefined();
  });

  test('kiest van even nabije woorden het eerste', () => {
    expect(spel('metinc', ['metina', 'meting', 'metin'])).toBe('metin');
    expect(spel('metinggg', ['meting', 'metinggge', 'metinggga'])).toBe('metinggge');
  });

  test('geeft altijd een bekend woord, hoe vreemd de invoer ook is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (woord) => {
        const beter = spel(woord, BEKEND);
        if (beter !== undefined) expect(BEKEND).toContain(beter);
      }),
    );
  });
});
