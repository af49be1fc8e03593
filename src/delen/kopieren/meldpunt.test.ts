import { expect, test } from 'vitest';
import { meldlink } from './meldpunt.ts';

test.each([
  ['fouten@site.example', 'mailto:fouten@site.example'],
  ['https://site.example/melden', 'https://site.example/melden'],
  ['', undefined],
  [undefined, undefined],
])('van %j wordt de link %j', (instelling, link) => {
  expect(meldlink(instelling)).toBe(link);
});

test.each(['fouten', 'javascript:alert(1)', 'http://site.example', 'a@b'])(
  'wat geen mailadres of https-adres is, stopt de bouw: %s',
  (instelling) => {
    expect(() => meldlink(instelling)).toThrow(/MELDPUNT is/);
  },
);
