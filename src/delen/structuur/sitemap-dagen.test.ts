import { expect, test } from 'vitest';
import { maakPaden } from '../../paden.ts';
import type { Dag } from '../../tekst/datum.ts';
import { nagekekenPerPad } from './sitemap-dagen.ts';

test('elke soort pagina krijgt haar dag op haar eigen pad, ook onder een ander beginpad', () => {
  const kop = (nagekeken: Dag) => ({ kop: { nagekeken } });
  const dagen = nagekekenPerPad(
    [
      { soort: 'rechten', id: 'meekijken', ...kop('2026-11-21') },
      { soort: 'vragen', id: '2021z06098/2', ...kop('2026-11-22') },
      { soort: 'nieuws', id: 'kamer-wil-opheldering', ...kop('2026-11-23') },
    ],
    maakPaden('/thuiswerken'),
  );
  expect([...dagen]).toEqual([
    ['/thuiswerken/rechten/meekijken/', '2026-11-21'],
    ['/thuiswerken/vragen/2021z06098/2/', '2026-11-22'],
    ['/thuiswerken/nieuws/kamer-wil-opheldering/', '2026-11-23'],
  ]);
});
