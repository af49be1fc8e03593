import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KLEUREN, type Kleur } from './kleuren.ts';

/** The relative luminance of WCAG 2. */
function helderheid(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((plek) => {
    const deel = Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function contrast(een: string, ander: string): number {
  const [donker = 0, licht = 0] = [helderheid(een), helderheid(ander)].sort((a, b) => a - b);
  return (licht + 0.05) / (donker + 0.05);
}

test.each(Object.entries(KLEUREN))('%s is de kleur van de pagina’s', (naam, kleur) => {
  const licht = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0];
  expect(licht).toContain(`--color-${naam}: ${kleur};`);
});

const VOOR_TEKST: readonly Kleur[] = ['inkt', 'zacht', 'diep', 'warm'];

test.each(VOOR_TEKST)('tekst in %s heeft op papier een contrast van minstens 7', (kleur) => {
  expect(contrast(KLEUREN[kleur], KLEUREN.papier)).toBeGreaterThanOrEqual(7);
});

test('het contrast klopt voor bekende kleuren', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');
const SCHEMAS = TOKENS.split('@media').map((blok) => ({
  schema: blok.includes('color-scheme: dark') ? 'donker' : 'licht',
  kleur: new Map(
    [...blok.matchAll(/--color-(\w+): (#[0-9a-f]{6});/g)].map(([, naam, kleur]) => [naam, kleur]),
  ),
}));
const GRONDEN = ['papier', 'letterlijk', 'markeer'];

describe.each(SCHEMAS)('in het schema $schema', ({ kleur }) => {
  test.each(VOOR_TEKST)(
    'is tekst in %s op elke ondergrond leesbaar: contrast minstens 7',
    (naam) => {
      for (const grond of GRONDEN) {
        const verhouding = contrast(kleur.get(naam) ?? '', kleur.get(grond) ?? '');
        expect(verhouding, grond).toBeGreaterThanOrEqual(7);
      }
    },
  );
});
