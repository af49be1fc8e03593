import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, resultaten, wachtOpUitslag, zoekstatus } from './openen.ts';

/** A question that more pages answer than fit in one list. */
const VEEL = '/zoeken/?q=mag+mijn+baas+controleren';
const meer = (pagina: Page) => pagina.getByRole('button', { name: 'Toon meer resultaten' });

test('het zoekveld in de kop brengt je naar de resultaten', async ({ page }) => {
  await page.goto('/over/');
  await page.locator('header input[name="q"]').fill('toetsaanslagen');
  await page.locator('header').getByRole('button', { name: 'Zoek' }).click();
  await expect(page).toHaveURL('/zoeken/?q=toetsaanslagen');
  await expect(resultaten(page).first()).toBeVisible();
  await expect(page.locator('input[name="q"]')).toHaveValue('toetsaanslagen');
});

test('zonder vraag is de zoekpagina leeg en toont zij alle vragen', async ({ page }) => {
  await page.goto('/zoeken/');
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'leeg');
  await expect(page.getByRole('heading', { name: 'Alle vragen op een rij' })).toBeVisible();
});

test('resultaten staan in een genummerde lijst, met soort, dossier en gevonden woorden', async ({
  page,
}) => {
  await open(page, '/zoeken/?q=toetsaanslagen');
  const items = page.locator('ol[data-zoekresultaten] > li');
  const aantal = await items.count();
  expect(aantal).toBeGreaterThan(0);
  await expect(resultaten(page)).toHaveCount(aantal);
  await expect(items.locator('mark', { hasText: /toetsaanslagen/i }).first()).toBeVisible();
  await expect(page.locator('ol[data-zoekresultaten] :is(h2, h3) a')).toHaveCount(aantal);
  await expect(items.filter({ hasText: /Kamervraag|Nieuws|Uitleg|Recht/ })).toHaveCount(aantal);
});

test('bij een Kamervraag staat uit welk dossier zij komt', async ({ page }) => {
  await open(page, '/zoeken/?q=ondernemingsraad');
  const vraag = page.locator('ol[data-zoekresultaten] > li').filter({ hasText: 'Kamervraag' });
  await expect(vraag.first()).toContainText('(DENK)');
});

test('een resultaat opent de passage zelf', async ({ page }) => {
  await open(page, '/zoeken/?q=ondernemingsraad');
  await resultaten(page).first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('wie niets vindt, leest dat en houdt de lijst met alle vragen', async ({ page }) => {
  await open(page, '/zoeken/?q=xqzwvk');
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor “xqzwvk”');
  await expect(resultaten(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Alle vragen op een rij' })).toBeVisible();
});

test('vorige en volgende in de browser brengen vraag en resultaten terug', async ({ page }) => {
  await open(page, '/zoeken/?q=toetsaanslagen');
  const toen = await resultaten(page).allTextContents();
  const veld = page.locator('input[name="q"]');
  await veld.fill('klachten');
  await veld.press('Enter');
  await expect(page).toHaveURL('/zoeken/?q=klachten');
  await expect(page.getByRole('status')).toContainText('“klachten”');
  const daarna = await resultaten(page).allTextContents();
  expect(daarna).not.toEqual(toen);

  await page.goBack();
  await expect(veld).toHaveValue('toetsaanslagen');
  await expect(resultaten(page)).toHaveText(toen);
  await page.goForward();
  await expect(veld).toHaveValue('klachten');
  await expect(resultaten(page)).toHaveText(daarna);
});

test('een trage oude vraag verdringt de nieuwe niet', async ({ page, site }) => {
  await page.goto('/zoeken/');
  // Before that the form sends itself, and the page begins anew.
  await expect(page.locator('zoek-pagina:defined')).toBeVisible();
  const deur = site.houdVast(/\.pf_fragment$/);
  const veld = page.locator('input[name="q"]');
  await veld.fill('toetsaanslagen');
  await veld.press('Enter');
  await deur.bezet;
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'bezig');

  await veld.fill('xqzwvk');
  await veld.press('Enter');
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor “xqzwvk”');

  deur.open();
  await site.stil();
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor “xqzwvk”');
  await expect(resultaten(page)).toHaveCount(0);
});

test('zonder zoekindex zegt de pagina dat zoeken nu niet lukt, en de console waarom', async ({
  page,
  bewaking,
}) => {
  bewaking.verwacht(/ERR_FAILED/);
  bewaking.verwacht(/Het zoeken mislukte: TypeError/);
  await page.route('**/pagefind/pagefind.js', (verzoek) => verzoek.abort());
  await page.goto('/zoeken/?q=toetsaanslagen');
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'fout');
  await expect(page.getByRole('status')).toContainText('Het zoeken lukt nu niet');
  await expect(page.getByRole('heading', { name: 'Alle vragen op een rij' })).toBeVisible();
});

for (const bestand of ['pagefind/pagefind.js', 'zoeken/woorden.txt', 'pagefind/fragment/*']) {
  test(`na een storing van ${bestand} lukt een volgende zoekvraag weer`, async ({
    page,
    bewaking,
  }) => {
    bewaking.verwacht(/ERR_FAILED/);
    bewaking.verwacht(/Het zoeken mislukte/);
    await page.route(`**/${bestand}`, (verzoek) => verzoek.abort());
    await page.goto('/zoeken/?q=toetsaanslagen');
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'fout');
    await page.unroute(`**/${bestand}`);
    await page.locator('input[name="q"]').press('Enter');
    await wachtOpUitslag(page);
    await expect(resultaten(page).first()).toBeVisible();
  });
}

test('"Toon meer" zet de volgende resultaten erbij en wijst de eerste daarvan aan', async ({
  page,
}) => {
  await open(page, VEEL);
  await expect(resultaten(page)).toHaveCount(10);
  // Twee keer snel drukken toont niets dubbel.
  await meer(page).dblclick();
  await expect(resultaten(page).nth(10)).toBeFocused();
  const adressen = await resultaten(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(new Set(adressen).size).toBe(adressen.length);
});

test('als "Toon meer" niets kan laden, zegt de pagina dat, en een tweede keer lukt het', async ({
  page,
  bewaking,
}) => {
  bewaking.verwacht(/ERR_FAILED/);
  bewaking.verwacht(/Het zoeken mislukte/);
  await open(page, VEEL);
  await page.route('**/*.pf_fragment', (verzoek) => verzoek.abort());
  await meer(page).click();
  await expect(page.getByRole('status')).toContainText('konden niet geladen worden');
  await expect(meer(page)).toHaveText(/Probeer het opnieuw/);
  await expect(resultaten(page)).toHaveCount(10);

  await page.unroute('**/*.pf_fragment');
  await meer(page).click();
  await expect(resultaten(page).nth(10)).toBeFocused();
  await expect(page.getByRole('status')).toContainText('gevonden voor');
});
