import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stuk } from './document.ts';
import { segmentenVan, zonderOverlap } from './segmenten.ts';

const tekst = (inhoud: string): Stuk => ({ soort: 'tekst', tekst: inhoud });

test('een link knipt de tekst in ervoor, link en erna', () => {
  const segmenten = segmentenVan({ stukken: [tekst('zie vraag twee verder')] }, [
    { van: 4, tot: 14, adres: '/2/' },
  ]);
  expect(segmenten).toEqual([
    { soort: 'tekst', tekst: 'zie ' },
    { soort: 'tekst', tekst: 'vraag twee', adres: '/2/' },
    { soort: 'tekst', tekst: ' verder' },
  ]);
});

test('van twee lijsten links wint bij overlap de eerste, en alles staat op volgorde', () => {
  const eerst = [{ van: 10, tot: 20, adres: '/vraag/' }];
  const dan = [
    { van: 15, tot: 25, adres: '/weg/' },
    { van: 20, tot: 22, adres: '/erna/' },
    { van: 0, tot: 5, adres: '/ervoor/' },
  ];
  expect(zonderOverlap(eerst, dan).map(({ adres }) => adres)).toEqual([
    '/ervoor/',
    '/vraag/',
    '/erna/',
  ]);
});

test('een voetnootmerk blijft een eigen segment, ook midden in een link', () => {
  const stukken: Stuk[] = [
    tekst('vraag'),
    { soort: 'voetnoot', tekst: '1', nummer: 1 },
    tekst(' twee'),
  ];
  const segmenten = segmentenVan({ stukken }, [{ van: 0, tot: 11, adres: '/2/' }]);
  expect(segmenten.map((segment) => segment.tekst)).toEqual(['vraag', '1', ' twee']);
});

test('er verandert nooit een teken, waar de links ook staan', () => {
  const stuk = fc.oneof(
    fc.string({ minLength: 1 }).map(tekst),
    fc.nat(99).map((nummer): Stuk => ({ soort: 'voetnoot', tekst: String(nummer), nummer })),
  );
  const link = fc.record({ van: fc.nat(60), lengte: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(stuk), fc.array(link), (stukken, links) => {
      const gesorteerd = links
        .sort((a, b) => a.van - b.van)
        .map(({ van, lengte }) => ({ van, tot: van + lengte, adres: '/' }));
      const heel = stukken.map((deel) => deel.tekst).join('');
      const segmenten = segmentenVan({ stukken }, gesorteerd);
      expect(segmenten.map((segment) => segment.tekst).join('')).toBe(heel);
    }),
    { numRuns: 2000 },
  );
});
