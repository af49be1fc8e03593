// Every kind of page as people with other settings get it: zoomed in, with wide text, with colours
// of their own, without movement, and without our style sheet.
import type { Page } from '@playwright/test';
import { botsingen, inDeWeg, maten, uitstekers } from './bladspiegel.ts';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ONBEKEND, SOORTEN } from './paginas.ts';

/** A screen of 1280 by 1024 pixels at 400%, of which WCAG 1.4.10 says that all must still fit. */
const VIER_KEER_GROTER = { width: 320, height: 256 };

/** The text spacing of WCAG 1.4.12. As a sheet of the page's own making, which its policy allows. */
const RUIME_TEKST = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Movement that goes on, or that would start: our pages have none, whatever the reader prefers. */
function beweging(): string[] {
  const traag = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
  });
  return [
    ...traag.map((element) => element.outerHTML.slice(0, 80)),
    ...document.getAnimations().map(({ id }) => `animatie ${id}`),
  ];
}

/** Controls that nothing sets off from the text once the reader's own colours replace ours. */
function zonderRand(): string[] {
  const heeftRand = (element: Element | null) => {
    if (!element) return false;
    const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
    return Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
  };
  return [...document.querySelectorAll('button, input, .delen > summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches('[type="checkbox"]'))
    .filter((element) => !heeftRand(element) && !heeftRand(element.closest('.veld')))
    .map((element) => element.outerHTML.slice(0, 80));
}

const kopteksten = (pagina: Page) =>
  pagina
    .locator(':is(h1, h2, h3, h4):visible')
    .evaluateAll((koppen) => koppen.map((kop) => `${kop.localName} ${kop.textContent?.trim()}`));

/** What lost its meaning with the style sheet: a picture as large as the page, a control without a word. */
function onbegrijpelijk(): string[] {
  const groot = [...document.querySelectorAll('svg, img')].filter(
    (beeld) => beeld.getBoundingClientRect().width > 64,
  );
  // The link beside a paragraph is an extra; its name is there for who listens.
  const naamloos = [
    ...document.querySelectorAll<HTMLElement>('a[href]:not(.plek), button, summary'),
  ]
    .filter((element) => element.checkVisibility())
    .filter((element) => !element.innerText.trim());
  const zonderLabel = [...document.querySelectorAll('input')].filter(
    (veld) => ![...(veld.labels ?? [])].some((label) => label.innerText.trim()),
  );
  return [...groot, ...naamloos, ...zonderLabel].map((element) => element.outerHTML.slice(0, 80));
}

for (const { soort, pad } of SOORTEN) {
  test(`${soort}: bruikbaar bij 400%, met ruime tekst, eigen kleuren, zonder beweging en zonder opmaak`, async ({
    page,
    bewaking,
  }) => {
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    await page.setViewportSize(VIER_KEER_GROTER);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, pad);
    const koppen = await kopteksten(page);
    // What opens at a touch counts too.
    await page.locator('details').evaluateAll((panelen) => {
      for (const paneel of panelen) paneel.setAttribute('open', '');
    });
    const { teKlein, hoofdTeKlein, geteld } = await page.evaluate(maten);
    expect(geteld, 'er is iets gemeten').toBeGreaterThan(0);
    expect.soft(teKlein, 'kleiner dan 24 pixels').toEqual([]);
    expect.soft(hoofdTeKlein, 'kleiner dan 44 pixels').toEqual([]);
    expect.soft(await page.evaluate(botsingen), 'op elkaar bij 400%').toEqual([]);
    expect.soft(await page.evaluate(inDeWeg), 'in de weg bij 400%').toEqual([]);
    expect.soft(await page.evaluate(beweging), 'beweging').toEqual([]);

    await page.evaluate((regels) => {
      const blad = new CSSStyleSheet();
      blad.replaceSync(regels);
      document.adoptedStyleSheets = [blad];
    }, RUIME_TEKST);
    await expect(page.locator('h1')).toHaveCSS('word-spacing', /^[1-9]/);
    expect.soft(await page.evaluate(uitstekers), 'buiten beeld met ruime tekst').toEqual([]);
    expect.soft(await page.evaluate(botsingen), 'op elkaar met ruime tekst').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect.soft(await page.evaluate(zonderRand), 'niet te zien met eigen kleuren').toEqual([]);

    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    const breed = await page.evaluate(maten);
    expect.soft(breed.teKlein, 'kleiner dan 24 pixels op een groot scherm').toEqual([]);
    expect.soft(breed.hoofdTeKlein, 'kleiner dan 44 pixels op een groot scherm').toEqual([]);

    await page.route(/\.css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    await open(page, pad);
    await expect(page.locator('body')).toHaveCSS('font-family', /^"?Times/);
    // What the style sheet hid may come back; what it showed keeps its order.
    const zonderOpmaak = (await kopteksten(page)).filter((kop) => koppen.includes(kop));
    expect.soft(zonderOpmaak, 'de koppen zonder opmaak').toEqual(koppen);
    expect.soft(koppen[0], 'de eerste kop').toMatch(/^h1 /);
    expect.soft(await page.evaluate(onbegrijpelijk), 'onduidelijk zonder opmaak').toEqual([]);
  });
}
