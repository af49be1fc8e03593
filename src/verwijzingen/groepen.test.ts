import { expect, test } from 'vitest';
import { groepeer } from './groepen.ts';
import { maakVergelijking } from './vergelijking.ts';

const link = (
  soort: 'uitleg' | 'zelfde-vraag' | 'in-het-nieuws',
  naar: 'vraag' | 'recht' | 'sectie',
  id = '',
) => ({
  soort,
  doel: { soort: naar },
  id,
});

test('een vraagpagina zet uitleg voorop en laat lege groepen weg', () => {
  const groepen = groepeer('vraag', [link('in-het-nieuws', 'sectie'), link('uitleg', 'recht')]);
  expect(groepen.map(({ kop }) => kop)).toEqual(['Uitleg in gewone taal', 'In het nieuws']);
});

test('een rechtenpagina scheidt vragen van andere uitleg, en houdt de volgorde', () => {
  const groepen = groepeer('recht', [
    link('uitleg', 'recht', 'a'),
    link('uitleg', 'vraag', 'b'),
    link('uitleg', 'vraag', 'c'),
  ]);
  expect(groepen.map(({ links }) => links.map(({ id }) => id))).toEqual([['b', 'c'], ['a']]);
});

test('de vergelijking zet elke vraag in de kolom van wie haar stelde, op nummer', () => {
  const doel = (naam: string) => ({ adres: '', naam, titel: '' });
  const kolom = (naam: string, ...stukken: string[]) => ({
    naam,
    adres: '',
    opmerking: '',
    stukken: new Set(stukken),
  });
  const rijen = maakVergelijking(
    [
      {
        titel: 'klachten',
        adres: '',
        links: [
          { naar: 'k10', score: 1, doel: doel('vraag 10') },
          { naar: 'k5', score: 0.5, doel: doel('vraag 5') },
          { naar: 'onbekend', score: 1, doel: doel('vraag 1') },
        ],
      },
      { titel: 'leeg', adres: '', links: [] },
    ],
    [kolom('SP', 'k5', 'k10'), kolom('DENK', 'b9')],
  );
  expect(
    rijen.map(({ titel, cellen }) => [titel, cellen.map((cel) => cel.map(({ naam }) => naam))]),
  ).toEqual([['klachten', [['vraag 5', 'vraag 10'], []]]]);
});
