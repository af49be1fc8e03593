import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { woordenVan } from './woorden.ts';

const sleutels = (tekst: string) => woordenVan(tekst).map(({ sleutel }) => sleutel);

describe('de woorden van een tekst', () => {
  test.each([
    ['Mag mijn baas dat?', ['mag', 'mijn', 'baas', 'dat']],
    ['contrôleren, ideeën', ['controleren', 'ideeen']],
    ["camera's en D66’ers", ['cameras', 'en', 'd66ers']],
    ['OR-lid', ['or', 'lid']],
    ['10.000 klachten', ['10000', 'klachten']],
    ['de A.P. en de a.v.g.', ['de', 'ap', 'en', 'de', 'avg']],
    ['58% meer', ['58', 'procent', 'meer']],
    ['2021Z06098', ['2021z06098']],
    ['«gluren» …', ['gluren']],
    ['’s avonds', ['s', 'avonds']],
    ['', []],
    ['!?', []],
  ])('van "%s"', (tekst, verwacht) => {
    expect(sleutels(tekst)).toEqual(verwacht);
  });

  test('staan op volgorde, zonder overlap, en binnen de tekst', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (tekst) => {
        let vorige = 0;
        for (const { van, tot, sleutel } of woordenVan(tekst)) {
          expect(van).toBeGreaterThanOrEqual(vorige);
          expect(tot).toBeGreaterThan(van);
          expect(sleutel).not.toMatch(/[\s\p{Lu}]/u);
          vorige = tot;
        }
        expect(vorige).toBeLessThanOrEqual(tekst.length);
      }),
      { numRuns: 2000 },
    );
  });
});
