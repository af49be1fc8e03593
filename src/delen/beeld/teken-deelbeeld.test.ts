import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Deelbeeldtekst } from './deelbeeld.ts';
import { KLEUREN } from './kleuren.ts';
import { tekenDeelbeeld } from './teken-deelbeeld.ts';

const TEKST: Deelbeeldtekst = {
  titel: 'Mag mijn baas meekijken als ik thuiswerk?',
  oordeel: 'mag onder voorwaarden',
  kort: 'Soms wel, maar niet zomaar.',
  herkomst: 'Informatie, geen juridisch advies',
};

test('dezelfde tekst geeft elke keer dezelfde bytes', async () => {
  const [een, ander] = [await tekenDeelbeeld(TEKST), await tekenDeelbeeld({ ...TEKST })];
  expect(een.equals(ander)).toBe(true);
});

test('een ander oordeel of een andere titel geeft een ander beeld', async () => {
  const beeld = await tekenDeelbeeld(TEKST);
  for (const anders of [{ oordeel: 'mag' }, { titel: 'Mag dat?' }] as const) {
    expect((await tekenDeelbeeld({ ...TEKST, ...anders })).equals(beeld)).toBe(false);
  }
});

test('het papier en het gordijn hebben hun eigen kleur', async () => {
  const { data, info } = await sharp(await tekenDeelbeeld(TEKST))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // The picture has a palette of few colours, so a colour may be a step off.
  const afstand = (x: number, y: number, kleur: string) => {
    const plek = (y * info.width + x) * info.channels;
    const bedoeld = Buffer.from(kleur.slice(1), 'hex');
    return Math.max(
      ...bedoeld.map((waarde, index) => Math.abs(waarde - (data[plek + index] ?? 0))),
    );
  };
  expect(afstand(20, 300, KLEUREN.papier)).toBeLessThanOrEqual(2);
  expect(afstand(1090, 120, KLEUREN.diep)).toBeLessThanOrEqual(2);
});
