import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { alle, isIngebed, normaal, SITE, SITES, VRAAGPAD } from './site.ts';

const EIGEN_BEELD = [VRAAGPAD, /^\/rechten\/[^/]+\/$/, /^\/nieuws\/[^/]+\/$/];

const beelden = [...SITE.adressen].filter((pad) => /^\/delen\/.*\.png$/.test(pad));

test('elke vraag, elk recht en het artikel heeft een deelbeeld, en de rest van de site samen één', () => {
  const eigen = SITE.paginas
    .map(({ pad }) => pad)
    .filter((pad) => EIGEN_BEELD.some((vorm) => vorm.test(pad)))
    .map((pad) => `/delen${pad.slice(0, -1)}.png`);
  expect(eigen).toHaveLength(18 + 17 + 1);
  expect(beelden.toSorted()).toEqual([...eigen, '/delen/meekijkwijzer.png'].toSorted());
});

test.each(beelden)('%s is een PNG van 1200 bij 630 onder 150 kB', async (pad) => {
  const bestand = readFileSync(join(SITE.map, pad));
  expect(bestand.length).toBeLessThan(150_000);
  const { format, width, height } = await sharp(bestand).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  // It is a picture and no empty sheet.
  const { channels } = await sharp(bestand).stats();
  expect(channels[0]?.stdev).toBeGreaterThan(20);
});

test('geen twee deelbeelden zijn gelijk', () => {
  const inhoud = beelden.map((pad) => readFileSync(join(SITE.map, pad)).toString('base64'));
  expect(new Set(inhoud).size).toBe(beelden.length);
});

test('het lettertype van de deelbeelden gaat niet mee met de site', () => {
  expect([...SITE.adressen].filter((pad) => /\.(?:woff2?|ttf|otf)$/.test(pad))).toEqual([]);
});

describe.each(SITES)('de site voor $naam', ({ basis, paginas, adressen }) => {
  test.each(paginas.filter((pagina) => !isIngebed(pagina)))(
    '$pad zegt hoe zij gedeeld wil worden',
    ({ pad, wortel }) => {
      const meta = (naam: string) => {
        const [element, ...meer] = alle(wortel, `meta[property="${naam}"], meta[name="${naam}"]`);
        expect(meer, naam).toEqual([]);
        return element?.getAttribute('content');
      };
      const canoniek = wortel.querySelector('link[rel="canonical"]')?.getAttribute('href');
      if (!canoniek) {
        expect(alle(wortel, 'meta[property^="og:"], meta[name^="twitter:"]')).toEqual([]);
        return;
      }
      const onderBasis = pad.slice(basis.length);
      const eigen = EIGEN_BEELD.some((vorm) => vorm.test(onderBasis));
      expect(meta('og:title')).not.toBe('');
      expect(wortel.querySelector('title')?.text).toContain(meta('og:title'));
      expect(meta('og:description')).toBe(meta('description'));
      expect(meta('og:url')).toBe(canoniek);
      expect(meta('og:type')).toBe(eigen ? 'article' : 'website');
      expect(meta('og:locale')).toBe('nl_NL');
      expect(meta('og:site_name')).toBe('Meekijkwijzer');
      expect(meta('twitter:card')).toBe('summary_large_image');

      const beeld = new URL(meta('og:image') ?? '');
      expect(beeld.origin).toBe(new URL(canoniek).origin);
      expect(adressen).toContain(beeld.pathname);
      expect(beeld.pathname.includes('meekijkwijzer')).toBe(!eigen);
      expect([meta('og:image:type'), meta('og:image:width'), meta('og:image:height')]).toEqual([
        'image/png',
        '1200',
        '630',
      ]);
      const alt = meta('og:image:alt') ?? '';
      if (!eigen) return;
      expect(alt).toContain(normaal(wortel.querySelector('h1')?.text ?? '?'));
      expect(alt).toContain(normaal(wortel.querySelector('[data-kort-antwoord]')?.text ?? '?'));
      const oordeel = wortel.querySelector('.oordeel');
      if (oordeel) expect(alt).toContain(normaal(oordeel.text));
    },
  );
});
