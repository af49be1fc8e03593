import { expect, test } from 'vitest';
import { leesLetters } from './letters.ts';

const { meet, omtrek } = leesLetters();

test.each(['gewoon', 'vet'] as const)(
  'de letter %s heeft alles wat Nederlands nodig heeft',
  (gewicht) => {
    const tekens =
      'ABCXYZ abcxyz 0123456789 áàäâéèëêíïóöôúüû ÉËÏ ç ñ € % & § ( ) [ ] ? ! : ; – — … ‘ ’ “ ” « » ½ °';
    expect(omtrek(tekens, gewicht, 40)).not.toContain('NaN');
    expect(meet(tekens, gewicht, 40)).toBeGreaterThan(1000);
  },
);

test('ook namen uit andere talen kunnen, al staan die letters in een ander bestand', () => {
  expect(meet('Çelik Erdoğan Łukasz', 'vet', 40)).toBeGreaterThan(
    meet('Çelik Erdoan ukasz', 'vet', 40),
  );
});

test('een letter met een los accent is dezelfde als die met een vast accent', () => {
  expect(omtrek('e\u0301e\u0308n', 'vet', 40)).toBe(omtrek('éën', 'vet', 40));
});

test('tekens die niemand ziet tellen niet mee, en een vast koppelteken is een koppelteken', () => {
  expect(omtrek('thuis\u00adwerk\u200bers', 'vet', 40)).toBe(omtrek('thuiswerkers', 'vet', 40));
  expect(omtrek('AVG\u2011regels\u202fnu', 'vet', 40)).toBe(
    omtrek('AVG-regels\u00a0nu', 'vet', 40),
  );
});

test('een teken dat het lettertype niet heeft, stopt de bouw in plaats van een leeg vakje te geven', () => {
  expect(() => meet('Mag dit 🙂?', 'vet', 40)).toThrow(/geen "🙂".*Mag dit/);
});

test('de breedte groeit mee met de grootte, en paren staan dichter opeen', () => {
  expect(meet('Mag dat?', 'vet', 80)).toBeCloseTo(2 * meet('Mag dat?', 'vet', 40));
  expect(meet('To', 'vet', 40)).toBeLessThan(meet('T', 'vet', 40) + meet('o', 'vet', 40));
});
