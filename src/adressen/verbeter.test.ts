import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naaste, verbeteringen } from './verbeter.ts';

test.each([
  ['/vragen/2021Z06098/2', '/vragen/2021z06098/2/'],
  ['/vragen/2021Z06098/2/', '/vragen/2021z06098/2/'],
  ['/rechten/meekijken/index.html', '/rechten/meekijken/'],
  ['/rechten/meekijken.html', '/rechten/meekijken/'],
  ['/rechten//meekijken/', '/rechten/meekijken/'],
  ['/rechten/meekijken/%3Futm_source=brief', '/rechten/meekijken/'],
  ['/rechten/meekijken/&mc_cid=1', '/rechten/meekijken/'],
  ['/rechten/meekijken/).', '/rechten/meekijken/'],
  ['/rechten/meekijken/%E2%80%9D', '/rechten/meekijken/'],
  ['/rechten/meekijken,', '/rechten/meekijken/'],
  ['/vragen/2021z06098/2/%23antwoord-1', '/vragen/2021z06098/2/#antwoord-1'],
  ['/rechten/meekijken/%zz', '/rechten/meekijken/%zz/'],
])('van %s wordt %s', (kapot, heel) => {
  expect(verbeteringen(kapot, '')[0]).toBe(heel);
  expect(verbeteringen(`/thuiswerken${kapot}`, '/thuiswerken')[0]).toBe(`/thuiswerken${heel}`);
});

test('na het adres zelf komen de mappen erboven, en nooit het begin', () => {
  expect(verbeteringen('/vragen/2021z06098/22/', '')).toEqual([
    '/vragen/2021z06098/22/',
    '/vragen/2021z06098/',
    '/vragen/',
  ]);
  expect(verbeteringen('/', '')).toEqual([]);
});

test('wat iemand ook typt: elk voorstel blijft onder het basispad van de site', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string(), (pad, rest) => {
      for (const adres of verbeteringen(`/t/${pad}${rest}`, '/t')) {
        const { origin, pathname } = new URL(adres, 'https://site.example');
        expect(origin).toBe('https://site.example');
        expect(pathname.startsWith('/t/')).toBe(true);
      }
    }),
  );
});

test('een afgebroken adres leidt naar het hele, en een adres zonder map ook', () => {
  const bekend = ['/nieuws/kamer-wil-opheldering-over-monitoren/', '/rechten/meekijken/'];
  expect(naaste('/nieuws/kamer-wil-opheldering/', bekend)).toBe(bekend[0]);
  expect(naaste('/meekijken/', bekend)).toBe('/rechten/meekijken/');
  expect(naaste('/nieuws/', bekend)).toBeUndefined();
});

test('een tikfout leidt naar het naaste adres, iets heel anders nergens heen', () => {
  const bekend = ['/rechten/meekijken/', '/rechten/toezicht/'];
  expect(naaste('/rechten/meekijkn/', bekend)).toBe('/rechten/meekijken/');
  expect(naaste('/recht/toezicht/', bekend)).toBe('/rechten/toezicht/');
  expect(naaste('/vragen/2021z06098/22/', ['/vragen/2021z06098/2/'])).toBeUndefined();
  expect(naaste('/webwinkel/fietsen/', bekend)).toBeUndefined();
  expect(naaste('/', bekend)).toBeUndefined();
});
