import { expect, test } from 'vitest';
import { type Passage, tekstVan } from './document.ts';
import { leesBronnen } from './lees.ts';
import { linksInPassage } from './links.ts';

const bronnen = leesBronnen();

/** All links in a source, as "place: words → address". */
function linksVan(id: string): string[] {
  const bron = bronnen.find(({ beschrijving }) => beschrijving.id === id);
  if (!bron) throw new Error(id);
  return bron.document.delen
    .filter((deel): deel is Passage => 'id' in deel)
    .flatMap((passage) =>
      linksInPassage(passage, bron, bronnen).map(
        ({ van, tot, adres }) => `${passage.id}: ${tekstVan(passage).slice(van, tot)} → ${adres}`,
      ),
    );
}

test('de antwoorden van DENK die op antwoord twee leunen, wijzen daarheen', () => {
  const doel = 'antwoord op vraag twee → /vragen/2021z06098/2/#antwoord';
  expect(linksVan('2021z06098')).toEqual(
    ['antwoord-3-1', 'antwoord-5-1', 'antwoord-6-1', 'antwoord-7-1', 'antwoord-8-1'].map(
      (passage) => `${passage}: ${doel}`,
    ),
  );
});

test('de toelichting van de SP wijst naar het dossier van DENK', () => {
  expect(linksVan('2021z06099')).toEqual(['toelichting-1: 2021Z06098 → /vragen/2021z06098/']);
});

test('het artikel wijst nergens heen', () => {
  expect(linksVan('vpngids-2021')).toEqual([]);
});
