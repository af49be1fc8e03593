import type { Page } from '@playwright/test';
import { uitstekers } from './bladspiegel.ts';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ALLE, ONBEKEND } from './paginas.ts';

/** As the font size in the settings of the browser: also counts for widths in rem. */
async function zetTekstDubbel(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

for (const pad of ALLE) {
  test(`${pad} past op 320 pixels, en op een telefoon met dubbel zo grote letters`, async ({
    page,
    bewaking,
  }) => {
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, pad);
    expect.soft(await page.evaluate(uitstekers), '320 pixels').toEqual([]);

    await page.setViewportSize({ width: 360, height: 640 });
    await zetTekstDubbel(page);
    const letters = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(letters).toBe('32px');
    expect.soft(await page.evaluate(uitstekers), 'dubbele letters').toEqual([]);
  });
}
