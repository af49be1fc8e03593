import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
  ['Meer vraag naar monitoringssoftware', 'meer-vraag-naar-monitoringssoftware'],
  ['D66', 'd66'],
  ['Eén op de zeven: D66’ers & co.', 'een-op-de-zeven-d66ers-co'],
  ['–', ''],
])('"%s" wordt "%s"', (tekst, adresdeel) => {
  expect(slug(tekst)).toBe(adresdeel);
});

test('een slug bestaat uit kleine letters, cijfers en losse koppeltekens, en verandert niet meer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
      expect(slug(tekst)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug(slug(tekst))).toBe(slug(tekst));
    }),
  );
});
