import { expect, test } from 'vitest';
import { splitsSamenstelling } from './samenstelling.ts';

const DELEN = new Set([
  'werk',
  'werkgever',
  'controle',
  'thuis',
  'plek',
  'systeem',
  'toets',
  'bord',
  'gever',
  'toet',
  'schat',
  'chat',
]);
const splits = (woord: string) =>
  splitsSamenstelling(woord, (deel) => DELEN.has(deel))?.map(({ van, tot }) =>
    woord.slice(van, tot),
  );

test.each([
  ['werkgeverscontrole', ['werkgever', 'controle']],
  ['controlesysteem', ['controle', 'systeem']],
  ['thuiswerkplek', ['thuis', 'werk', 'plek']],
  ['toetsenbord', ['toets', 'bord']],
  ['toetsschat', ['toets', 'schat']],
  ['toetschat', ['toet', 'schat']],
])('%s bestaat uit %j', (woord, delen) => {
  expect(splits(woord)).toEqual(delen);
});

test.each(['controle', 'controles', 'werkgevers', 'controlexsysteem', 'controleurs', 'ap', ''])(
  '"%s" is geen samenstelling van bekende delen',
  (woord) => {
    expect(splits(woord)).toBeUndefined();
  },
);

test('een eindeloos woord kost geen tijd', () => {
  expect(splits('werk'.repeat(10_000))).toBeUndefined();
});
