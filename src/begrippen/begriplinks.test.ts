import { expect, test } from 'vitest';
import { maakBegriplinks } from './begriplinks.ts';
import { thesaurusSchema } from './schema.ts';

const bron = { naam: 'Proef', adres: 'https://example.nl/' };
const inhoud = thesaurusSchema.parse({
  begrippen: [
    {
      id: 'avg',
      term: 'AVG',
      officieel: true,
      vakwoord: true,
      vormen: ['AVG'],
      alledaags: ['privacywet'],
      uitleg: 'Een wet.',
      bron,
    },
    {
      id: 'or',
      term: 'ondernemingsraad',
      officieel: true,
      vakwoord: true,
      vormen: ['ondernemingsraad', 'OR'],
      uitleg: 'Een raad.',
      bron,
    },
    { id: 'baas', term: 'baas', officieel: false, vormen: ['baas'], uitleg: 'Een baas.', bron },
    { id: 'regels', term: 'regels', officieel: true, vormen: ['regels'], uitleg: 'Regels.', bron },
  ],
  buitenBereik: [],
  bouwstenen: [],
  genegeerd: [],
});

/** The links of one page of several texts, as "words → address". */
function links(...teksten: string[]): string[] {
  const linksIn = maakBegriplinks(inhoud, '/thuis/')();
  return teksten.flatMap((tekst) =>
    linksIn(tekst).map(({ van, tot, adres }) => `${tekst.slice(van, tot)} → ${adres}`),
  );
}

test('een vakwoord linkt één keer per pagina, bij de eerste keer', () => {
  expect(links('De AVG en de AVG.', 'Weer de AVG, en de ondernemingsraad.')).toEqual([
    'AVG → /thuis/begrippen/#avg',
    'ondernemingsraad → /thuis/begrippen/#or',
  ]);
});

test('een andere vorm van hetzelfde vakwoord linkt niet nog eens', () => {
  expect(links('De ondernemingsraad (OR).')).toEqual(['ondernemingsraad → /thuis/begrippen/#or']);
});

test.each([
  ['een gewoon woord voor het vakwoord', 'de privacywet'],
  ['een begrip dat geen vakwoord is', 'de baas en zijn regels'],
  ['een half woord', 'AVG-achtig is anders, maar AVGregels is er geen'],
])('%s krijgt geen halve of overbodige link', (_, tekst) => {
  for (const link of links(tekst)) expect(link).toBe('AVG → /thuis/begrippen/#avg');
});
