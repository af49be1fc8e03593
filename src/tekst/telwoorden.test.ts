import { describe, expect, test } from 'vitest';
import { GROOTSTE_IN_WOORDEN, getalInWoorden, leesGetal } from './telwoorden.ts';

describe('getalInWoorden', () => {
  test.each([
    [0, 'nul'],
    [1, 'een'],
    [12, 'twaalf'],
    [22, 'tweeëntwintig'],
    [33, 'drieëndertig'],
    [46, 'zesenveertig'],
    [80, 'tachtig'],
    [100, 'honderd'],
    [102, 'honderdtwee'],
    [999, 'negenhonderdnegenennegentig'],
  ])('schrijft %i als "%s"', (getal, woord) => {
    expect(getalInWoorden(getal)).toBe(woord);
  });

  test.each([-1, 1.5, 1000, Number.NaN])('weigert %d', (getal) => {
    expect(() => getalInWoorden(getal)).toThrow(RangeError);
  });
});

describe('leesGetal', () => {
  test.each([
    ['2', 2],
    ['twee', 2],
    ['Twee', 2],
    ['één', 1],
    ['veertien', 14],
    ['tweeëntwintig', 22],
    ['honderdtwee', 102],
  ])('leest "%s" als %i', (woord, getal) => {
    expect(leesGetal(woord)).toBe(getal);
  });

  test.each(['twe', 'de', '', '1.200', '2a'])('ziet in "%s" geen getal', (woord) => {
    expect(leesGetal(woord)).toBeUndefined();
  });

  test('leest elk getal terug dat het zelf schrijft', () => {
    for (let getal = 0; getal <= GROOTSTE_IN_WOORDEN; getal += 1) {
      expect(leesGetal(getalInWoorden(getal))).toBe(getal);
    }
  });
});
