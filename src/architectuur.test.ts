import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

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
  delen: [...INHOUD, 'components'],
  layouts: ['tekst', 'beveiliging', 'components', 'zoeken', 'delen', 'adressen', 'styles'],
};

/** In these folders a module is pure unless its name says that it stands at an edge. */
const ZUIVER = ['tekst', 'bronnen', 'begrippen', 'verwijzingen', 'zoeken', 'adressen', 'delen'];
const RANDEN: Readonly<Record<string, string>> = {
  'lees.ts': 'leest bestanden',
  'loader.ts': 'voedt Astro',
  'integratie.ts': 'haakt in op de bouw van Astro',
  'lees-voorbeelden.ts': 'leest bestanden',
  'paginatekst.ts': 'leest HTML',
  'lees-wijzigingen.ts': 'leest bestanden',
  'atom-id.ts': 'rekent met node:crypto',
  'gewijzigd.ts': 'vraagt de verzamelingen van Astro op',
  'opvragen.ts': 'vraagt de verzamelingen van Astro op',
  'verwezen-passage.ts': 'vraagt de verzamelingen van Astro op',
  'letters.ts': 'leest het lettertype',
  'teken-deelbeeld.ts': 'maakt PNG',
  'indexeer.ts': 'draait Pagefind',
  'pagefind-uitvoer.ts': 'bewerkt de bestanden van Pagefind',
  'zoekindex-bij-ontwikkelen.ts': 'is een plug-in van Vite',
  'zoekpagina.ts': 'is een custom element',
  'zoekveld.ts': 'luistert in de pagina',
  'suggestielijst.ts': 'maakt een lijst in de pagina',
  'resultaat.ts': 'maakt elementen',
  'kopieer.ts': 'zet op het klembord',
  'niet-gevonden.ts': 'wijst de weg op de pagina 404',
};
const BUITENWERELD = /^(?:astro:|node:|vite|pagefind$|sirv$|sharp$|fontkit$)/;
const DOM = /\b(?:document\.(?:create|query|get|title)|window\.|customElements|HTMLElement)\b/;

const bestanden = globSync('src/**/*.{ts,astro}').filter((pad) => !pad.endsWith('.test.ts'));

function importsVan(pad: string): string[] {
  const inhoud = readFileSync(pad, 'utf8');
  return [...inhoud.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((treffer) => treffer[1] ?? '');
}

const mapVan = (pad: string) => relative('src', pad).split(/[\\/]/).slice(0, -1)[0];

test.each(bestanden)('%s importeert alleen wat zijn map mag', (pad) => {
  const map = mapVan(pad);
  if (!map || !(map in MAG)) return;
  const verboden = importsVan(pad)
    .filter((naam) => naam.startsWith('.'))
    .map((naam) => mapVan(join(dirname(pad), naam)))
    .filter((doel) => doel !== undefined && doel !== map && !MAG[map]?.includes(doel));
  expect(verboden).toEqual([]);
});

describe('een zuivere module kent geen Astro, geen Node en geen DOM', () => {
  const zuiver = bestanden.filter((pad) => {
    const naam = pad.split(/[\\/]/).at(-1) ?? '';
    return ZUIVER.includes(mapVan(pad) ?? '') && naam.endsWith('.ts') && !(naam in RANDEN);
  });
  test.each(zuiver)('%s', (pad) => {
    expect(importsVan(pad).filter((naam) => BUITENWERELD.test(naam))).toEqual([]);
    expect(readFileSync(pad, 'utf8')).not.toMatch(DOM);
  });
});

test.each(bestanden)('%s is hoogstens 250 regels lang', (pad) => {
  expect(readFileSync(pad, 'utf8').split('\n').length).toBeLessThanOrEqual(250);
});

test('elke uitzondering op de zuiverheid bestaat nog', () => {
  const namen = bestanden.map((pad) => pad.split(/[\\/]/).at(-1));
  expect(Object.keys(RANDEN).filter((naam) => !namen.includes(naam))).toEqual([]);
});

test('geen pad van de site is met de hand geschreven', () => {
  const metDeHand = [...bestanden, ...globSync('content/**/*.mdx')]
    .filter((pad) => !pad.endsWith('paden.ts'))
    .filter((pad) => /(?:href|action|src)=["']\/|\]\(\//.test(readFileSync(pad, 'utf8')));
  expect(metDeHand).toEqual([]);
});
