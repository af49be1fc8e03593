import { expect, test } from 'vitest';
import { groepeer } from './groepen.ts';

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
