import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vraagvormenIn, zonderFormules } from './vraagvorm.ts';

test.each([
  ['Bent u bekend met het bericht ‘X’?', ['bekend']],
  ['Heeft u kennisgenomen van het artikel over X?', ['bekend']],
  ['Deelt u de zorgen van de vakbonden?', ['zorgen']],
  ['Deelt u de mening dat X onwenselijk is?', ['oordeel']],
  ['Hoeveel klachten zijn er?', ['aantal']],
  ['Wat gaat u doen om X te ontmoedigen?', ['maatregel']],
  [
    'Bent u het met de stelling eens dat X? Hoe gaat u ervoor zorgen dat Y?',
    ['oordeel', 'maatregel'],
  ],
  ['Welke ministeries maken gebruik van X?', []],
])('"%s" wil weten: %j', (vraag, vormen) => {
  expect([...vraagvormenIn(vraag)]).toEqual(vormen);
});

test.each([
  ['Bent u bekend met het bericht ‘X’?', '… ‘X’?'],
  ['Deelt u de zorgen van de bonden? Zo nee, waarom niet?', '… de zorgen van de bonden? … ?'],
  ['Hoeveel klachten zijn er?', 'Hoeveel klachten zijn er?'],
])('"%s" gaat over "%s"', (vraag, kaal) => {
  expect(zonderFormules(vraag).replace(/\s+/g, ' ').trim()).toBe(kaal);
});

test('twee keer vragen geeft twee keer hetzelfde', () => {
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      const vraag = `Kent u ${tekst}`;
      expect(vraagvormenIn(vraag)).toEqual(vraagvormenIn(vraag));
      expect(zonderFormules(vraag)).toBe(zonderFormules(vraag));
    }),
  );
});
