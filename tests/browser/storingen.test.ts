// What a reader sees when a file of the search is missing, cut off, of another kind, or slow.
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, resultaten, wachtOpUitslag, zoekstatus } from './openen.ts';

const VRAAG = '/zoeken/?q=toetsaanslagen';

const BESTANDEN = [
  ['ons eigen script', /\/_astro\/zoekpagina\.[\w-]+\.js$/],
  ['de woordenlijst', /\/zoeken\/woorden\.txt$/],
  ['Pagefind', /\/pagefind\/pagefind\.js$/],
  ['de ingang van de index', /\/pagefind-entry\.json/],
  ['de WebAssembly', /\.pagefind$/],
  ['de metagegevens', /\.pf_meta$/],
  ['de index', /\.pf_index$/],
  ['de tekst van een pagina', /\.pf_fragment$/],
] as const;

const STORINGEN: Readonly<Record<string, (verzoek: Route) => Promise<void>>> = {
  ontbreekt: (verzoek) => verzoek.fulfill({ status: 404, body: 'Niet gevonden' }),
  'komt niet aan': (verzoek) => verzoek.abort(),
  'is afgekapt': async (verzoek) => {
    const antwoord = await verzoek.fetch();
    const inhoud = await antwoord.body();
    await verzoek.fulfill({
      status: 200,
      contentType: antwoord.headers()['content-type'] ?? '',
      body: inhoud.subarray(0, Math.floor(inhoud.length / 2)),
    });
  },
  'is een webpagina': (verzoek) =>
    verzoek.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' }),
};

/** What must hold whatever happened: a clear state, a word about it, and results or the list of all questions. */
async function eisWerkendePagina(page: Page): Promise<void> {
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', /^(?:klaar|fout)$/);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  const lijst = page.getByRole('heading', { name: 'Alle vragen op een rij' });
  await expect(resultaten(page).or(lijst).first()).toBeVisible();
}

for (const [naam, bestand] of BESTANDEN) {
  test(`zoeken blijft een werkende pagina als ${naam} hapert`, async ({ page, bewaking }) => {
    // The browser itself reports a file that is missing or bad; our code must let nothing go.
    bewaking.verwacht(/^(?:error|warning): /);
    for (const [storing, doe] of Object.entries(STORINGEN)) {
      await test.step(storing, async () => {
        await page.route(bestand, doe);
        await page.goto(VRAAG);
        await eisWerkendePagina(page);
        await page.unroute(bestand);
      });
    }
    await page.goto(VRAAG);
    await wachtOpUitslag(page);
    await expect(resultaten(page).first()).toBeVisible();
  });
}

test('zolang een bestand op zich laat wachten, zegt de pagina dat zij bezig is', async ({
  page,
  site,
}) => {
  const deur = site.houdVast(/\/zoeken\/woorden\.txt$/);
  await page.goto(VRAAG);
  await deur.bezet;
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'bezig');
  await expect(page.getByRole('status').first()).toHaveText(/Bezig/);
  deur.open();
  await wachtOpUitslag(page);
});

test('zonder suggesties werkt het veld op elke pagina als altijd', async ({ page, bewaking }) => {
  bewaking.verwacht(/^error: Failed to load resource/);
  await page.route(/\/suggesties\.txt$/, (verzoek) => verzoek.abort());
  await page.goto('/vragen/2021z06098/2/');
  const veld = page.getByRole('banner').locator('input[name="q"]');
  await veld.fill('toetsaanslagen');
  await veld.press('Enter');
  await wachtOpUitslag(page);
});

test('opslag die geweigerd wordt, merkt niemand: de site bewaart niets', async ({ page }) => {
  await page.addInitScript(() => {
    for (const naam of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, naam, {
        get: () => {
          throw new DOMException(`${naam} is geweigerd`, 'SecurityError');
        },
      });
    }
  });
  for (const pad of ['/', '/vragen/2021z06098/2/', VRAAG]) await open(page, pad);
  await expect(resultaten(page).first()).toBeVisible();
});
