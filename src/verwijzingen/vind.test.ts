import { expect, test } from 'vitest';
import { leesThesaurusbestand } from '../begrippen/lees.ts';
import { maakTaal } from './kenmerken.ts';
import type { Stuk } from './stuk.ts';
import { keerzijde } from './verwijzing.ts';
import { vindVerwijzingen } from './vind.ts';

const vraag = (nummer: number, ander: number): Stuk => ({
  id: `vragen/a/${nummer}`,
  soort: 'vraag',
  document: 'a',
  dossier: 'a',
  nummer,
  vragers: ['Proef'],
  kern: 'Mag een werkgever meekijken?',
  zinnen: [`Zie het antwoord op vraag ${ander}.`],
  steunt: [{ naar: `vragen/a/${ander}`, deel: 'antwoord', geciteerd: false }],
});

test('van twee antwoorden die naar elkaar verwijzen, bouwt het latere voort op het eerdere', () => {
  const taal = maakTaal(leesThesaurusbestand().inhoud);
  const links = vindVerwijzingen([vraag(1, 2), vraag(2, 1)], taal, (naam) => naam);
  const soort = (van: number, naar: number) =>
    links.find((link) => link.van === `vragen/a/${van}` && link.naar === `vragen/a/${naar}`)?.soort;
  expect(soort(2, 1)).toBe('bouwt-voort-op');
  expect(soort(1, 2)).toBe(keerzijde('bouwt-voort-op'));
});
