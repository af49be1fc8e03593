// From an answer to a block in a newsletter, as an editor does it.
import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { expect, test } from './fixtures.ts';
import { resultaten, wachtOpUitslag } from './openen.ts';

const VRAAG = '/vragen/2021z06098/2/';

const vorm = (pagina: Page, naam: string) =>
  pagina
    .locator(`[data-kopieer-vormen] [data-vorm="${naam}"]`)
    .first()
    .evaluate((element) => element.textContent);

const klembord = (pagina: Page) =>
  pagina.evaluate(async () => {
    // Not cleaned: as a mail program reads it. The types do not know this option yet.
    const bord = navigator.clipboard as { read(keuze: object): Promise<ClipboardItems> };
    const [stuk] = await bord.read({ unsanitized: ['text/html'] });
    const lees = async (soort: string) => (await stuk?.getType(soort))?.text();
    return { html: (await lees('text/html')) ?? '', tekst: (await lees('text/plain')) ?? '' };
  });

/** What an editor gets: elements, text, links and styles. A browser adds its own frame around them. */
const bouwsel = (html: string) =>
  parse(html)
    .querySelectorAll('h3, p, blockquote, a')
    .map(({ tagName, text, attributes }) => [tagName, text.replace(/\s+/g, ' '), attributes]);

test.describe('kopiëren', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const pad of [VRAAG, '/vragen/2021z06099/4/', '/rechten/toetsaanslagen/']) {
    test(`op ${pad} zet elke knop zijn vorm in beide soorten op het klembord, en zegt dat`, async ({
      page,
    }) => {
      await page.goto(pad);
      await page.getByText('Deel dit antwoord').click();
      // A screen reader tells only what changes in a region that was there.
      await expect(page.getByRole('status').last()).toHaveText('');
      for (const [naam, knop] of [
        ['link', 'Kopieer link'],
        ['tekst', 'Kopieer tekst'],
        ['html', 'Kopieer voor mail'],
        ['markdown', 'Kopieer Markdown'],
        ['inbedcode', 'Kopieer inbedcode'],
      ] as const) {
        await page.getByRole('button', { name: knop }).click();
        await expect(page.getByRole('status').last()).toHaveText(/^Gekopieerd/);
        const bron = await vorm(page, naam);
        const { html, tekst } = await klembord(page);
        expect(tekst.replaceAll('\r\n', '\n')).toBe(
          naam === 'html' ? await vorm(page, 'tekst') : bron,
        );
        if (naam === 'html') expect(bouwsel(html)).toEqual(bouwsel(bron));
        else expect(parse(html).text.replace(/\s+/g, '')).toBe(bron.replace(/\s+/g, ''));
      }
    });
  }

  test('de link bij een alinea wordt gekopieerd zonder wat een nieuwsbrief erachter zette', async ({
    page,
  }) => {
    await page.goto(`${VRAAG}index.html?utm_source=brief`);
    await page.locator('#antwoord-2').getByRole('link', { name: 'Link naar deze alinea' }).click();
    await expect(page.getByRole('status').last()).toHaveText(/gekopieerd/);
    expect((await klembord(page)).tekst).toBe(`http://localhost:4321${VRAAG}#antwoord-2`);
    await expect(page.locator('#antwoord-2:target')).toBeInViewport();
  });
});

test('weigert de browser het klembord, dan staat de tekst geselecteerd en zegt de pagina dat', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await page.goto(VRAAG);
  await page.getByText('Deel dit antwoord').click();
  await page.getByRole('button', { name: 'Kopieer tekst' }).click();
  await expect(page.getByRole('status').last()).toHaveText(/lukte niet/);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain(
    'Meer controle nu ik thuiswerk',
  );
});

test('kan het apparaat delen, dan geeft de knop titel en adres door; anders is er geen knop', async ({
  page,
}) => {
  await page.goto(VRAAG);
  await page.getByText('Deel dit antwoord').click();
  await expect(page.getByRole('button', { name: 'Deel via een app' })).toBeHidden();

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (wat: ShareData) => {
        document.title = JSON.stringify(wat);
        return Promise.reject(new DOMException('Afgebroken', 'AbortError'));
      },
    });
  });
  await page.reload();
  await page.getByText('Deel dit antwoord').click();
  await page.getByRole('button', { name: 'Deel via een app' }).click();
  const gedeeld = JSON.parse(await page.title()) as ShareData;
  expect(gedeeld.title).toBe('Meer controle nu ik thuiswerk: wat vindt de minister?');
  expect(gedeeld.url).toMatch(/\/vragen\/2021z06098\/2\/$/);
});

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });
  test('staan de vormen er gewoon, zonder knoppen die niets doen', async ({ page }) => {
    await page.goto(VRAAG);
    await expect(page.locator('[data-vorm="html"]')).toBeVisible();
    await expect(page.locator('[data-kopieer]').first()).toBeHidden();
  });
});

test('met het toetsenbord: openen, kiezen, en het paneel weer dicht', async ({ page }) => {
  await page.goto(VRAAG);
  const paneel = page.locator('details.delen');
  await paneel.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Kopieer link' })).toBeFocused();
  await paneel.locator('summary').press('Enter');
  await expect(paneel.locator('[data-vorm="link"]')).toBeHidden();
});

test.describe('de reis van een nieuwsbrief', () => {
  test.use({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 360, height: 640 },
  });
  test('van zoekvraag naar antwoord, naar een blok in de mail, en terug op een telefoon', async ({
    page,
    context,
    site,
  }) => {
    await page.goto('/zoeken/?q=mag+mijn+baas+toetsaanslagen+meten');
    await wachtOpUitslag(page);
    await resultaten(page).first().click();
    await page.getByText('Deel dit antwoord').click();
    await page.getByRole('button', { name: 'Kopieer voor mail' }).click();
    await expect(page.getByRole('status').last()).toHaveText(/^Gekopieerd/);
    const titel = await page.locator('h1').innerText();
    const kort = await page.locator('[data-kort-antwoord]').innerText();
    const canoniek = new URL(
      (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '',
    );

    // An empty window that can be edited, like that of a mail program.
    await page.goto('about:blank');
    await page.evaluate(() => {
      document.body.contentEditable = 'true';
      document.body.focus();
    });
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.locator('h3')).toHaveText(titel);
    await expect(page.locator('blockquote')).toHaveText(/^“.+”$/);
    const geplakt = await page.getByRole('link', { name: /^Lees / }).getAttribute('href');
    expect(geplakt).toBe(canoniek.href);

    const lezer = await context.newPage();
    await lezer.goto(`${site.adres}${canoniek.pathname}?utm_source=nieuwsbrief&mc_cid=1`);
    await expect(lezer.locator('h1')).toBeInViewport({ ratio: 1 });
    await expect(lezer.locator('h1')).toHaveText(titel);
    await expect(lezer.locator('.oordeel')).toBeInViewport({ ratio: 1 });
    await expect(lezer.locator('[data-kort-antwoord]')).toBeInViewport({ ratio: 1 });
    await expect(lezer.locator('[data-kort-antwoord]')).toHaveText(kort);
  });
});
