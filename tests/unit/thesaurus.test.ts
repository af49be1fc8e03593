// What the thesaurus must be for the sources that we have. A source added later never stops the build
// for its words: `npm run begrippen` lists what it would like to see explained.
import { describe, expect, test } from 'vitest';
import { dekkingVan } from '../../src/begrippen/dekking.ts';
import { herken } from '../../src/begrippen/herken.ts';
import { leesThesaurusbestand } from '../../src/begrippen/lees.ts';
import { alleVormen, thesaurusVan } from '../../src/begrippen/vormen.ts';
import { leesBronnen } from '../../src/bronnen/lees.ts';
import { bronteksten } from '../../src/bronnen/teksten.ts';

const { inhoud } = leesThesaurusbestand();
const thesaurus = thesaurusVan(inhoud);
const teksten = bronteksten(leesBronnen());

describe('de thesaurus is groot genoeg om gewone taal te begrijpen', () => {
  test('met minstens 120 termen en 1.500 vormen, en 50 onderwerpen buiten bereik', () => {
    expect(inhoud.begrippen.length).toBeGreaterThanOrEqual(120);
    expect(inhoud.begrippen.flatMap(alleVormen).length).toBeGreaterThanOrEqual(1500);
    expect(inhoud.buitenBereik.length).toBeGreaterThanOrEqual(50);
  });

  test('met voor een officiële term in het midden minstens zes gewone woorden', () => {
    const aantallen = inhoud.begrippen
      .filter(({ officieel }) => officieel)
      .map(({ alledaags }) => alledaags.length)
      .sort((a, b) => a - b);
    expect(aantallen[Math.floor(aantallen.length / 2)]).toBeGreaterThanOrEqual(6);
  });
});

test('elk inhoudswoord van de bronnen hoort bij een term of is met een reden genegeerd', () => {
  const genegeerd = inhoud.genegeerd.map(({ woord }) => woord);
  expect([...dekkingVan(teksten, thesaurus, genegeerd).gemist.keys()]).toEqual([]);
});

test('geen onderwerp buiten bereik staat per ongeluk in een bron', () => {
  const buiten = new Set(inhoud.buitenBereik.map(({ id }) => id));
  const gevonden = teksten.flatMap((tekst) =>
    herken(tekst, thesaurus)
      .filter(({ begrip }) => buiten.has(begrip))
      .map(({ van, tot, begrip }) => `${tekst.slice(van, tot)} → ${begrip}`),
  );
  expect(gevonden).toEqual([]);
});

test('elke term herkent zijn eigen naam', () => {
  const gemist = [...inhoud.begrippen, ...inhoud.buitenBereik]
    .filter(({ id, term }) => !herken(term, thesaurus).some(({ begrip }) => begrip === id))
    .map(({ id, term }) => `${id}: ${term}`);
  expect(gemist).toEqual([]);
});
