import { describe, expect, test } from 'vitest';
import { alle, SITE } from './site.ts';

const LEESPAGINA = /^\/(?:rechten|vragen\/[^/]+|nieuws)\/[^/]+\/$/;
const paginas = SITE.paginas.filter(({ pad }) => LEESPAGINA.test(pad));
const BEGRIPLINK = 'a[href*="/begrippen/#"]';

test('op de meeste leespagina’s leidt een vakwoord naar zijn uitleg', () => {
  const met = paginas.filter(({ wortel }) => alle(wortel, `article ${BEGRIPLINK}`).length > 0);
  expect(met.length).toBeGreaterThan(paginas.length * 0.8);
});

describe.each(paginas)('op $pad', ({ wortel }) => {
  test('linkt een vakwoord één keer in de letterlijke tekst en één keer in de onze', () => {
    const letterlijk = new Set(alle(wortel, `[data-letterlijk] ${BEGRIPLINK}`));
    const adressen = alle(wortel, BEGRIPLINK).map(
      (link) => `${letterlijk.has(link) ? 'letterlijk' : 'eigen'} ${link.getAttribute('href')}`,
    );
    expect(adressen.filter((adres, index) => adressen.indexOf(adres) !== index)).toEqual([]);
  });

  test('staat geen link naar een begrip in een kop, een andere link of een citaat', () => {
    const plekken = ['h1', 'h2', 'h3', 'a', '[data-citaat]'];
    const ernaast = plekken.flatMap((plek) => alle(wortel, `${plek} ${BEGRIPLINK}`));
    expect(ernaast.map((link) => link.outerHTML)).toEqual([]);
  });
});

test('in de uitleg over de ondernemingsraad linkt dat woord zelf', () => {
  const pagina = paginas.find(({ pad }) => pad === '/rechten/ondernemingsraad/');
  expect(pagina?.wortel.querySelector('a[href="/begrippen/#ondernemingsraad"]')?.text).toBe(
    'ondernemingsraad',
  );
});
