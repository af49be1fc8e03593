import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ALLE, ONBEKEND } from './paginas.ts';

/**
 * What sticks out at the right. A wide thing may scroll within its own frame, provided that the
 * keyboard can reach that frame; hiding what does not fit is not a solution.
 */
function uitstekers(): string[] {
  const breedte = document.documentElement.clientWidth;
  const noem = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;

  const eigenLijst = (element: Element): boolean => {
    for (let op: Element | null = element; op && op !== document.body; op = op.parentElement) {
      const { overflowX, position, width } = getComputedStyle(op);
      const scrolt = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolt && op instanceof HTMLElement && op.tabIndex >= 0) return true;
      // Text for screen readers only.
      if (position === 'absolute' && width === '1px') return true;
    }
    return false;
  };

  const gevonden = [...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > breedte + 1 && !eigenLijst(element);
    })
    .map(noem);
  const afgeknipt = [...document.body.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && !eigenLijst(element))
    .map((element) => `afgeknipt: ${noem(element)}`);
  const { scrollWidth } = document.documentElement;
  const schuift = scrollWidth > breedte ? [`de pagina is ${scrollWidth} breed`] : [];
  return [...schuift, ...gevonden, ...afgeknipt];
}

/** As the font size in the settings of the browser: also counts for widths in rem. */
async function zetTekstDubbel(pagina: Page): Promise<void> {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

for (const pad of ALLE) {
  test.describe(pad, () => {
    test.beforeEach(({ bewaking }) => {
      if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    });

    test('past op een scherm van 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, pad);
      expect(await page.evaluate(uitstekers)).toEqual([]);
    });

    test('past op een telefoon met dubbel zo grote letters', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await zetTekstDubbel(page);
      await open(page, pad);
      const wortel = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(wortel).toBe('32px');
      expect(await page.evaluate(uitstekers)).toEqual([]);
    });
  });
}
