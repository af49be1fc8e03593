import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesBroncode } from '../tests/broncode.ts';

/** The folders of what the site says, and what links it. */
const INHOUD = ['tekst', 'bronnen', 'begrippen', 'vragen', 'nieuws', 'rechten', 'verwijzingen'];

/** What each folder may import of the others; files directly in src/ are free to all. */
const MAG: Readonly<Record<string, readonly string[]>> = {
  tekst: [],
  beveiliging: [],
  components: ['tekst'],
  bronnen: ['tekst', 'components'],
  begrippen: ['tekst', 'components'],
  zoeken: ['tekst', 'begrippen', 'components'],
  vragen: ['tekst', 'bronnen', 'begrippen', 'components'],
  nieuws: ['tekst', 'bronnen', 'begrippen', 'components'],
  rechten: ['tekst', 'bronnen', 'begrippen', 'components'],
  verwijzingen: ['tekst', 'bronnen', 'begrippen', 'vragen', 'nieuws', 'rechten', 'components'],
  adressen: ['tekst', 'bronnen', 'zoeken'],
  controle: [...INHOUD, 'adressen', 'delen'],
  delen: [...INHOUD, 'adressen', 'components'],
  layouts: ['tekst', 'beveiliging', 'components', 'zoeken', 'delen', 'adressen', 'styles'],
};

/** What these hold may come from anywhere: a route joins all, a style sheet nothing. */
const VRIJ = ['pages', 'styles'];

/** In these folders a module is pure unless it is named below. */
const ZUIVER = ['tekst', 'bronnen', 'begrippen', 'verwijzingen', 'zoeken', 'adressen', 'delen'];

/** The modules in them that stand at an edge, each with its reason; no pure module may load one. */
const RANDEN: Readonly<Record<string, string>> = {
  'adressen/integratie.ts': 'haakt in op de bouw van Astro',
  'adressen/lees.ts': 'leest bestanden',
  'adressen/niet-gevonden.ts': 'wijst de weg op de pagina 404',
  'adressen/verder.ts': 'stuurt de browser door',
  'begrippen/lees.ts': 'leest bestanden',
  'begrippen/loader.ts': 'voedt Astro',
  'begrippen/mdx-begriplinks.ts': 'is een plug-in van de ontleder van MDX',
  'begrippen/opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'bronnen/lees.ts': 'leest bestanden',
  'bronnen/loader.ts': 'voedt Astro',
  'bronnen/opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'bronnen/verwezen-passage.ts': 'vraagt de verzamelingen van Astro op',
  'delen/beeld/letters.ts': 'leest het lettertype',
  'delen/beeld/opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'delen/beeld/teken-deelbeeld.ts': 'maakt PNG',
  'delen/feed/atom-id.ts': 'rekent met node:crypto',
  'delen/feed/gewijzigd.ts': 'vraagt de verzamelingen van Astro op',
  'delen/feed/lees-wijzigingen.ts': 'leest bestanden',
  'delen/kopieren/kopieer.ts': 'zet op het klembord',
  'delen/inbedden/opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'delen/kopieren/opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'verwijzingen/opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'zoeken/indexeer.ts': 'draait Pagefind',
  'zoeken/lees-voorbeelden.ts': 'leest bestanden',
  'zoeken/pagefind-uitvoer.ts': 'bewerkt de bestanden van Pagefind',
  'zoeken/resultaat.ts': 'maakt elementen',
  'zoeken/suggestielijst.ts': 'maakt een lijst in de pagina',
  'zoeken/zoekindex-bij-ontwikkelen.ts': 'is een plug-in van Vite',
  'zoeken/zoekpagina.ts': 'is een custom element',
  'zoeken/zoekveld.ts': 'luistert in de pagina',
};

/** The packages that a pure module may use: they work on what they are given, everywhere. */
const ZUIVERE_PAKKETTEN: Readonly<Record<string, string>> = {
  'astro/zod': 'is Zod, dat niets van Astro vraagt',
  diff: 'vergelijkt tekst',
  'node-html-parser': 'leest HTML zonder DOM',
  'schema-dts': 'bestaat alleen uit typen',
  yaml: 'leest tekst',
};

/** Every address needs the base path, which only the build knows; without a build it is "/". */
const KENT_DE_BOUW = 'src/paden.ts';

const bestanden = globSync('src/**/*.{ts,astro}')
  .map((pad) => pad.replaceAll('\\', '/'))
  .filter((pad) => !pad.endsWith('.test.ts'));
const broncode = leesBroncode(bestanden.filter((pad) => pad.endsWith('.ts')));

const mapVan = (pad: string) => pad.split('/').slice(1, -1)[0];

function importsVan(pad: string): string[] {
  const inhoud = readFileSync(pad, 'utf8');
  return [...inhoud.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((treffer) =>
    join(dirname(pad), treffer[1] ?? '').replaceAll('\\', '/'),
  );
}

/** The folders that a file imports from, itself or through files directly in src/. */
function mappenOnder(pad: string, gezien = new Set<string>()): Set<string> {
  const mappen = new Set<string>();
  for (const doel of importsVan(pad)) {
    const map = mapVan(doel);
    if (map) mappen.add(map);
    else if (!gezien.has(doel) && bestanden.includes(doel)) {
      gezien.add(doel);
      for (const verder of mappenOnder(doel, gezien)) mappen.add(verder);
    }
  }
  return mappen;
}

test.each(bestanden)('%s importeert alleen wat zijn map mag, ook niet langs een omweg', (pad) => {
  const map = mapVan(pad);
  if (!map || VRIJ.includes(map)) return;
  const mag = [map, ...(MAG[map] ?? [])];
  expect([...mappenOnder(pad)].filter((doel) => !mag.includes(doel))).toEqual([]);
});

test('elke map in src/ staat in de wet', () => {
  const mappen = new Set(bestanden.flatMap((pad) => mapVan(pad) ?? []));
  expect([...mappen].filter((map) => !(map in MAG) && !VRIJ.includes(map))).toEqual([]);
});

/** What of the world outside a module touches, itself or through what it loads: "src/bouw.ts: node:fs". */
function raakt(pad: string, gezien = new Set<string>()): string[] {
  if (gezien.has(pad)) return [];
  gezien.add(pad);
  const code = broncode.get(pad);
  if (!code) return [`${pad}: geen TypeScript`];
  const eigen = [
    ...code.pakketten.filter((naam) => !(naam in ZUIVERE_PAKKETTEN)),
    ...(pad === KENT_DE_BOUW ? [] : code.wereld),
  ];
  return [
    ...eigen.map((naam) => `${pad}: ${naam}`),
    ...code.laadt.flatMap((doel) => raakt(doel, gezien)),
  ];
}

describe('een zuivere module kent geen Astro, Node, DOM, klok of toeval, en laadt niets dat die kent', () => {
  const zuiver = bestanden.filter(
    (pad) => ZUIVER.includes(mapVan(pad) ?? '') && pad.endsWith('.ts') && !(pad.slice(4) in RANDEN),
  );
  test.each(zuiver)('%s', (pad) => {
    expect(raakt(pad)).toEqual([]);
  });
});

describe('elke uitzondering is nodig', () => {
  test.each(Object.keys(RANDEN))('src/%s staat aan de rand', (pad) => {
    expect(bestanden).toContain(`src/${pad}`);
    expect(raakt(`src/${pad}`)).not.toEqual([]);
  });

  test('alleen het basispad komt uit de bouw', () => {
    expect(broncode.get(KENT_DE_BOUW)?.wereld).toEqual(['import.meta']);
  });

  test('elk zuiver pakket wordt gebruikt', () => {
    const gebruikt = new Set([...broncode.values()].flatMap(({ pakketten }) => pakketten));
    expect(Object.keys(ZUIVERE_PAKKETTEN).filter((naam) => !gebruikt.has(naam))).toEqual([]);
  });
});

test.each(bestanden)('%s is hoogstens 250 regels lang', (pad) => {
  expect(readFileSync(pad, 'utf8').split('\n').length).toBeLessThanOrEqual(250);
});

test('geen pad van de site is met de hand geschreven', () => {
  const metDeHand = [...bestanden, ...globSync('content/**/*.mdx')]
    .filter((pad) => !pad.endsWith('paden.ts'))
    .filter((pad) => /(?:href|action|src)=["']\/|\]\(\//.test(readFileSync(pad, 'utf8')));
  expect(metDeHand).toEqual([]);
});
