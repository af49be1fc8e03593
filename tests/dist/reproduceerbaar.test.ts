// `npm run reproduceer` builds twice under other circumstances and compares everything. Here two builds
// lie beside each other already, made one after the other: what names no address must be the same in both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE, SUBPADSITE } from './site.ts';

/** Which files of a site are of a kind, without the base path. */
const bestanden = ({ adressen, basis }: typeof SITE, soort: RegExp) =>
  [...adressen].map((adres) => adres.slice(basis.length)).filter((pad) => soort.test(pad));

describe('twee bouwen die na elkaar zijn gemaakt, hebben dezelfde', () => {
  test.each([
    ['deelbeelden', /^\/delen\/.*\.png$/, 30],
    ['zoekindex', /^\/pagefind\//, 50],
    ['woorden van de zoekpagina', /^\/zoeken\/woorden\.txt$/, 1],
    ['stijlbladen', /\.css$/, 1],
  ])('%s', (_, soort, minstens) => {
    const namen = bestanden(SITE, soort).sort();
    expect(namen.length).toBeGreaterThanOrEqual(minstens);
    expect(bestanden(SUBPADSITE, soort).sort()).toEqual(namen);
    const anders = namen.filter(
      (naam) =>
        !readFileSync(join(SITE.map, naam)).equals(readFileSync(join(SUBPADSITE.map, naam))),
    );
    expect(anders).toEqual([]);
  });
});
