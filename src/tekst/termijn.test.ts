import { expect, test } from 'vitest';
import type { Dag } from './datum.ts';
import { termijnInWoorden } from './termijn.ts';

test.each<[Dag, Dag, string]>([
  ['2021-04-15', '2021-05-31', 'na zesenveertig dagen'],
  ['2021-04-15', '2021-04-16', 'na een dag'],
  ['2021-04-15', '2021-04-15', 'op dezelfde dag'],
  ['2021-01-01', '2023-09-27', 'na negenhonderdnegenennegentig dagen'],
  ['2021-01-01', '2023-09-28', 'na 1.000 dagen'],
])('van %s tot %s heet "%s"', (van, tot, verwacht) => {
  expect(termijnInWoorden(van, tot)).toBe(verwacht);
});
