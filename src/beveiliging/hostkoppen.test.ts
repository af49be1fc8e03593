import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { koppenVoor, leesKoppen } from '../../scripts/hostkoppen.ts';
import { HOSTBELEID, HOSTKOPPEN, INBEDBELEID } from './beleid.ts';
import { schrijfHostkoppen } from './hostkoppen.ts';

let map = '';
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'meekijkwijzer-'));
});
afterAll(() => rmSync(map, { recursive: true }));

function lees(tekst: string) {
  const bestand = join(map, '_headers');
  writeFileSync(bestand, tekst);
  return leesKoppen(bestand);
}

describe.each(['', '/thuiswerken'])('onder het basispad "%s"', (basis) => {
  const geef = async (pad: string) => {
    const regels = await lees(schrijfHostkoppen(['vragen/', 'inbedden/', 'feed.xml'], basis));
    return Object.fromEntries(koppenVoor(regels, pad).map(({ naam, waarde }) => [naam, waarde]));
  };

  test.each(['/', '/vragen/', '/vragen/2021z06098/2/', '/feed.xml'])(
    'krijgt %s alle koppen en één beleid, ook van een host die samenvoegt',
    async (pad) => {
      expect(await geef(`${basis}${pad}`)).toEqual({
        ...HOSTKOPPEN,
        'Content-Security-Policy': HOSTBELEID,
      });
    },
  );

  test('krijgt een ingebed antwoord een beleid zonder verbod op kaders', async () => {
    expect(await geef(`${basis}/inbedden/vragen/2021z06098/2/`)).toEqual({
      ...HOSTKOPPEN,
      'Content-Security-Policy': INBEDBELEID,
    });
    expect(INBEDBELEID).not.toContain('frame-ancestors');
  });
});

test('de testserver voegt koppen van overlappende regels samen, zoals de strengste host', async () => {
  const regels = await lees('/*\n  X-Proef: een\n\n/a/*\n  X-Proef: twee\n');
  expect(koppenVoor(regels, '/a/b')).toEqual([{ naam: 'X-Proef', waarde: 'een, twee' }]);
  expect(koppenVoor(regels, '/b')).toEqual([{ naam: 'X-Proef', waarde: 'een' }]);
});

test.each(['geen pad\n', '/*\n  geen kop\n', '  X-Proef: zonder pad\n', '/*/a\n  X: y\n'])(
  'een bestand dat zij niet begrijpt, weigert de testserver: %j',
  async (tekst) => {
    await expect(lees(tekst)).rejects.toThrow(/geen pad en geen kopregel/);
  },
);

test.each(['nginx', 'caddyfile', 'apache'])(
  'docs/hosten.md geeft voor %s dezelfde koppen als wij meesturen',
  (server) => {
    const tekst = readFileSync('docs/hosten.md', 'utf8');
    const blok = tekst.split(`\`\`\`${server}`)[1]?.split('```')[0] ?? '';
    for (const waarde of [HOSTBELEID, INBEDBELEID]) expect(blok).toContain(`"${waarde}"`);
    for (const [naam, waarde] of Object.entries(HOSTKOPPEN)) {
      expect(blok).toContain(`${naam} "${waarde}"`);
    }
  },
);
