import { expect, test } from 'vitest';
import { leesBouwpagina } from '../bouw.ts';
import { eenzijdigeVerwijzingen } from './wederkerig.ts';

const SITE = 'https://voorbeeld.nl';
const pagina = (adres: string, ...links: [soort: string, naar: string][]) =>
  leesBouwpagina(
    adres,
    links.map(([soort, naar]) => `<a data-verwijzing="${soort}" href="${naar}">x</a>`).join(''),
  );

test('een verwijzing met een tegenhanger van dezelfde soort is goed, ook naar een plek op de pagina', () => {
  expect(
    eenzijdigeVerwijzingen(
      [
        pagina('/vragen/a/1/', ['in-het-nieuws', '/nieuws/x/#sp'], ['uitleg', '/rechten/y/']),
        pagina('/nieuws/x/', ['in-het-nieuws', '/vragen/a/1/']),
        pagina('/rechten/y/', ['uitleg', '/vragen/a/1/']),
      ],
      SITE,
    ),
  ).toEqual([]);
});

test('voortbouwen heeft uitwerken als keerzijde, en niet zichzelf', () => {
  const heen = pagina('/vragen/a/2/', ['bouwt-voort-op', '/vragen/a/1/']);
  expect(
    eenzijdigeVerwijzingen([heen, pagina('/vragen/a/1/', ['uitgewerkt-in', '/vragen/a/2/'])], SITE),
  ).toEqual([]);
  expect(
    eenzijdigeVerwijzingen(
      [heen, pagina('/vragen/a/1/', ['bouwt-voort-op', '/vragen/a/2/'])],
      SITE,
    ),
  ).toHaveLength(2);
});

test.each([
  ['die niets terugkrijgt', ['uitleg', '/rechten/y/'], /geen verwijzing terug/],
  ['naar de pagina zelf', ['uitleg', '/vragen/a/1/'], /naar de pagina zelf/],
  ['van een onbekende soort', ['familie', '/rechten/y/'], /onbekende soort: familie/],
] as const)('een verwijzing %s wordt gemeld', (_, link, melding) => {
  const fouten = eenzijdigeVerwijzingen([pagina('/vragen/a/1/', [...link])], SITE).map(
    ({ message }) => message,
  );
  expect(fouten).toEqual([expect.stringMatching(melding)]);
  expect(fouten[0]).toMatch(/^\/vragen\/a\/1\/: /);
});
