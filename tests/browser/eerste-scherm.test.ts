import { expect, test } from './fixtures.ts';
import { ALLE } from './paginas.ts';

const SCHERM = { width: 360, height: 640 };

for (const pad of ALLE.filter((kandidaat) => /^\/rechten\/.+\/$/.test(kandidaat))) {
  test(`${pad} toont vraag, oordeel en kort antwoord op het eerste scherm van een telefoon`, async ({
    page,
  }) => {
    await page.setViewportSize(SCHERM);
    await page.goto(pad);
    for (const kiezer of ['h1', '.oordeel', '[data-kort-antwoord]']) {
      const vak = await page.locator(kiezer).boundingBox();
      expect(vak, kiezer).not.toBeNull();
      expect((vak?.y ?? 0) + (vak?.height ?? 0), kiezer).toBeLessThanOrEqual(SCHERM.height);
    }
  });
}
