import { expect, test } from 'vitest';
import { isArtikel } from '../bronnen/bron.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { zonderWederhelft } from './wederhelft.ts';

const artikelen = leesBronnen().filter(isArtikel);
const paginas = artikelen.map(({ beschrijving: { slug } }) => ({
  slug,
  bestand: `content/nieuws/${slug}.mdx`,
}));

test('een artikel met zijn pagina is goed', () => {
  expect(zonderWederhelft(artikelen, paginas)).toEqual([]);
});

test('een artikel zonder pagina wordt genoemd met het bestand dat ontbreekt', () => {
  const [fout] = zonderWederhelft(artikelen, []);
  expect(fout?.message).toMatch(
    /^content\/bronnen\/[^:]+\.yaml:1: content\/nieuws\/[^:]+\.mdx ontbreekt\./,
  );
});

test('een pagina zonder artikel wordt genoemd', () => {
  const fouten = zonderWederhelft([], paginas);
  expect(fouten.map(({ plek }) => plek.bestand)).toEqual(paginas.map(({ bestand }) => bestand));
});
