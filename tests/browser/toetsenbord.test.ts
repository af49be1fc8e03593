import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ONBEKEND, SOORTEN, ZOEK_MET_RESULTATEN } from './paginas.ts';

/** Walked on a large screen as well: each has parts that stand elsewhere there. */
const OOK_BREED = ['/', '/vragen/2021z06098/2/', ZOEK_MET_RESULTATEN];
const REIZEN = SOORTEN.flatMap(({ soort, pad }) =>
  (OOK_BREED.includes(pad) ? [360, 1280] : [360]).map((breedte) => ({ soort, pad, breedte })),
);

/** Numbers everything that can be operated, in the order of the page; gives a name to each. */
function nummer(): string[] {
  const kiezer =
    'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]';
  return [...document.querySelectorAll<HTMLElement>(kiezer)]
    .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element, index) => {
      element.dataset.volgnummer = String(index);
      return `${element.localName} "${element.textContent?.trim() || element.id}"`;
    });
}

interface Focus {
  nummer: number;
  /** Whether a ring of at least 2 pixels that one can see stands around it or around its frame. */
  ring: boolean;
  inBeeld: boolean;
}

function focus(): Focus {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) {
    return { nummer: -1, ring: false, inBeeld: false };
  }
  const heeftRing = (plek: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(plek);
    const doorzichtig = /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !doorzichtig;
  };
  // A field may leave the ring to the frame that it shares with its button.
  const lijst = element instanceof HTMLInputElement ? element.parentElement : null;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    nummer: Number(element.dataset.volgnummer ?? -1),
    ring: heeftRing(element) || (lijst !== null && heeftRing(lijst)),
    inBeeld: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

async function loopLangs(pagina: Page, aantal: number): Promise<Focus[]> {
  const stappen: Focus[] = [];
  for (let stap = 0; stap < aantal; stap += 1) {
    await pagina.keyboard.press('Tab');
    stappen.push(await pagina.evaluate(focus));
  }
  return stappen;
}

for (const { soort, pad, breedte } of REIZEN) {
  test(`op ${soort} bereikt Tab alles, op volgorde en zichtbaar, bij ${breedte} pixels`, async ({
    page,
    bewaking,
  }) => {
    // The glossary has hundreds of stops.
    test.setTimeout(240_000);
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    await page.setViewportSize({ width: breedte, height: 700 });
    await open(page, pad);
    // What a panel holds must be reachable too; opening it is in delen.test.ts.
    await page.locator('details').evaluateAll((panelen) => {
      for (const paneel of panelen) paneel.setAttribute('open', '');
    });
    const namen = await page.evaluate(nummer);
    expect(namen.length).toBeGreaterThan(0);
    const stappen = await loopLangs(page, namen.length);
    expect(stappen.map((stap) => namen[stap.nummer])).toEqual(namen);
    const bij = (mist: (stap: Focus) => boolean) =>
      stappen.filter(mist).map((stap) => namen[stap.nummer]);
    expect(
      bij(({ ring }) => !ring),
      'zonder zichtbare rand',
    ).toEqual([]);
    expect(
      bij(({ inBeeld }) => !inBeeld),
      'buiten beeld',
    ).toEqual([]);

    // After the last one the browser itself has its turn; a trap would not let go.
    await page.keyboard.press('Tab');
    const { nummer: hierna } = await page.evaluate(focus);
    expect(hierna === namen.length - 1 && namen.length > 1, 'een val').toBe(false);
  });
}

for (const { soort, pad } of SOORTEN.filter(({ pad: kandidaat }) =>
  OOK_BREED.includes(kandidaat),
)) {
  test(`op ${soort} springt de eerste link naar de inhoud`, async ({ page }) => {
    await open(page, pad);
    await page.keyboard.press('Tab');
    const spring = page.getByRole('link', { name: 'Naar de inhoud' });
    await expect(spring).toBeFocused();
    await expect(spring).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main#inhoud')).toBeFocused();
    await page.keyboard.press('Tab');
    const binnen = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(binnen).toBe(true);
  });
}

test('op een telefoon brengt Menu je naar het menu onderaan', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/');
  await page.getByRole('link', { name: 'Menu', exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu).toBeInViewport();
  await expect(menu).toBeFocused();
});

test('zoeken kan met alleen het toetsenbord', async ({ page }) => {
  await page.goto('/zoeken/');
  await page.locator('input[name="q"]').focus();
  await page.keyboard.type('toetsaanslagen');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-zoekstatus]')).toHaveAttribute('data-zoekstatus', 'klaar');
  // Na de knop komen de begrippen waarop gezocht is, en dan het eerste resultaat.
  const begrippen = await page.locator('[data-zoek-verstaan] a').count();
  for (let keer = 0; keer < 2 + begrippen; keer += 1) await page.keyboard.press('Tab');
  await expect(page.locator('a[data-zoekresultaat]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).not.toHaveText('Zoeken');
});
