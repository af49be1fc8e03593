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
  // A text field scrolls by itself, wherever the cursor goes.
  const vakken = document.body.querySelectorAll<HTMLElement>(
    ':is(main, header, footer) :not(input)',
  );
  const afgeknipt = [...vakken]
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
