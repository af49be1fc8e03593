import { createServer } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import type { Meetserver } from '../../scripts/meetserver.ts';
import { expect, test } from './fixtures.ts';
import { SITEMAP } from './paginas.ts';

const OOK_ELDERS = SITEMAP.filter((pad) => /^\/(?:vragen\/[^/]+\/\d+|rechten\/[^/]+)\/$/.test(pad));
const VRAAG = '/vragen/2021z06098/2/';

/** The code that the oEmbed document of a page gives, for the address where the site stands now. */
async function kadercode(pagina: Page, site: Meetserver, pad: string): Promise<string> {
  const antwoord = await pagina.request.get(`${site.adres}${pad}oembed.json`);
  expect(antwoord.headers()['content-type']).toContain('application/json');
  const { html, provider_url: gebouwdVoor } = await antwoord.json();
  return html.replaceAll(gebouwdVoor, `${site.adres}/`);
}

/** Serves a page of a union from another origin, and opens it. */
async function openElders(pagina: Page, inhoud: string): Promise<FrameLocator> {
  const server = createServer((_, antwoord) => {
    antwoord.setHeader('Content-Type', 'text/html; charset=utf-8');
    antwoord.end(
      `<!doctype html><html lang="nl"><title>Bond</title><link rel="icon" href="data:,">${inhoud}`,
    );
  });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const plek = server.address();
  if (plek === null || typeof plek === 'string') throw new Error('De server heeft geen poort.');
  await pagina.goto(`http://127.0.0.1:${plek.port}/`);
  pagina.context().once('close', () => server.close());
  return pagina.frameLocator('iframe');
}

test('een andere site toont een antwoord in een kader, met stijl en zonder scripts', async ({
  page,
  siteMetKoppen,
}) => {
  const kader = await openElders(page, await kadercode(page, siteMetKoppen, VRAAG));
  await expect(kader.locator('h1')).toHaveText(/wat vindt de minister\?$/);
  await expect(kader.locator('blockquote')).toContainText('Het is in sommige gevallen toegestaan');
  await expect(kader.locator('blockquote')).toHaveCSS('font-family', /serif/);
  await expect(kader.locator('body')).toHaveCSS('border-top-width', '4px');
});

test('de link in het kader opent de hele pagina in een nieuw venster, ook met de koppen van de host', async ({
  page,
  context,
  siteMetKoppen,
}) => {
  const kader = await openElders(page, await kadercode(page, siteMetKoppen, VRAAG));
  const nieuw = context.waitForEvent('page');
  await kader.getByRole('link', { name: /^Lees vraag en antwoord/ }).click();
  const venster = await nieuw;
  await expect(venster).toHaveURL(`${siteMetKoppen.adres}${VRAAG}`);
  await expect(venster.locator('#antwoord-1')).toBeVisible();
  await expect(kader.locator('h1')).toBeVisible();
});

test('ook in het kader dat WordPress van een onbekende site maakt, staat het antwoord met zijn adres', async ({
  page,
  siteMetKoppen,
}) => {
  const code = await kadercode(page, siteMetKoppen, VRAAG);
  // As wp_filter_oembed_result does: a sandbox of its own, and few attributes stay.
  const kader = await openElders(
    page,
    code
      .replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts" security="restricted"')
      .replace(/ (?:style|loading)="[^"]*"/g, '')
      .replace(/src="([^"]*)"/, 'src="$1#?secret=proef" data-secret="proef"'),
  );
  await expect(kader.locator('blockquote')).toHaveCSS('font-family', /serif/);
  await expect(kader.locator('.adres')).toHaveText(/\/vragen\/2021z06098\/2\/$/);
});

for (const pad of [VRAAG, '/', '/rechten/meekijken/', '/zoeken/']) {
  test(`${pad} laat zich niet in een kader van een andere site zetten`, async ({
    page,
    siteMetKoppen,
    bewaking,
  }) => {
    bewaking.verwacht(/frame-ancestors 'none'/);
    const kader = await openElders(page, `<iframe src="${siteMetKoppen.adres}${pad}"></iframe>`);
    // The browser puts its own page in the frame instead.
    await expect.poll(() => page.frames().at(1)?.url()).toBe('chrome-error://chromewebdata/');
    await expect(kader.locator('#inhoud')).toHaveCount(0);
  });
}

/** Nothing in a frame is out of sight. While it loads, what it holds moves. */
async function eisDatAllesPast(kader: FrameLocator, pad: string): Promise<void> {
  const teHoog = () =>
    kader.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(teHoog, { message: pad }).toBeLessThanOrEqual(0);
}

test('in het kader past alles wat er staat, op volle breedte', async ({ page, siteMetKoppen }) => {
  test.setTimeout(180_000);
  for (const pad of OOK_ELDERS) {
    const kader = await openElders(page, await kadercode(page, siteMetKoppen, pad));
    await expect(kader.locator('h1')).toBeVisible();
    await eisDatAllesPast(kader, pad);
  }
});

test('op een telefoon past wat er staat ook, en staat er geen half citaat', async ({
  page,
  siteMetKoppen,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 336, height: 900 });
  for (const pad of OOK_ELDERS) {
    const kader = await openElders(page, await kadercode(page, siteMetKoppen, pad));
    await expect(kader.getByRole('link')).toBeInViewport({ ratio: 1 });
    await expect(kader.locator('blockquote')).toBeHidden();
    await eisDatAllesPast(kader, pad);
  }
});

test('van 280 tot 600 pixels breed steekt er niets buiten het kader', async ({ page }) => {
  for (const pad of OOK_ELDERS) {
    await page.goto(`/inbedden${pad}`);
    for (const width of [280, 360, 600]) {
      await page.setViewportSize({ width, height: 500 });
      const teveel = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(teveel, `${pad} op ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
