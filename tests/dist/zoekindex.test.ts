import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leesVeld } from '../../src/zoeken/niveaus.ts';
import { SITES } from './site.ts';

const CODEWOORD = /0[bpsv][0-9bcdfghjklmnpqrtvwxz]{6}/;
const GROOTSTE_STUK = 3000;
const GEWONE_WOORDEN = ['werkgever', 'privacy', 'controle', 'thuis', 'mag', 'het'];

/** The files of one kind that Pagefind wrote, unpacked. */
function bestandenVan(map: string, soort: 'index' | 'fragment') {
  const plek = join(map, 'pagefind', soort);
  return readdirSync(plek).map((naam) => {
    const ingepakt = readFileSync(join(plek, naam));
    return { naam, bytes: ingepakt.length, inhoud: gunzipSync(ingepakt) };
  });
}

describe.each(SITES)('de zoekindex van $naam', ({ map }) => {
  const stukken = bestandenVan(map, 'index');
  const metCodes = stukken.filter(({ inhoud }) => CODEWOORD.test(inhoud.toString('latin1')));

  test('ligt in kleine stukken, zodat een zoekvraag weinig laadt', () => {
    expect(metCodes.length).toBeGreaterThan(10);
    for (const { naam, bytes } of stukken) expect(bytes, naam).toBeLessThan(GROOTSTE_STUK);
  });

  test('houdt codewoorden en gewone woorden in aparte stukken', () => {
    // Een woord staat in een stuk na een byte die zegt hoe lang het is.
    const gemengd = metCodes.filter(({ inhoud }) =>
      GEWONE_WOORDEN.some((woord) =>
        inhoud.includes(Buffer.from([0x60 + woord.length, ...Buffer.from(woord)])),
      ),
    );
    expect(gemengd.map(({ naam }) => naam)).toEqual([]);
  });

  test('heeft geen codewoorden bij de teksten die de resultaten tonen', () => {
    const teksten = bestandenVan(map, 'fragment');
    expect(teksten.length).toBeGreaterThan(30);
    for (const { naam, inhoud } of teksten) {
      const { meta } = JSON.parse(inhoud.toString().replace('pagefind_dcd', ''));
      expect(meta.title, naam).toBeTruthy();
      expect(Object.keys(meta).filter(leesVeld), naam).toEqual([]);
    }
  });
});
