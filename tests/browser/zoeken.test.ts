import { expect, test } from './fixtures.ts';
import { open, resultaten, wachtOpUitslag, zoekstatus } from './openen.ts';

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
  // Eerder stuurt het formulier zichzelf op, en begint de pagina opnieuw.
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

test('zonder zoekindex zegt de pagina dat zoeken nu niet lukt', async ({ page, bewaking }) => {
  bewaking.verwacht(/ERR_FAILED/);
  await page.route('**/pagefind/pagefind.js', (verzoek) => verzoek.abort());
  await page.goto('/zoeken/?q=toetsaanslagen');
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'fout');
  await expect(page.getByRole('status')).toContainText('Het zoeken lukt nu niet');
  await expect(page.getByRole('heading', { name: 'Alle vragen op een rij' })).toBeVisible();
});

test('na een storing lukt een volgende zoekvraag weer', async ({ page, bewaking }) => {
  bewaking.verwacht(/ERR_FAILED/);
  await page.route('**/pagefind/pagefind.js', (verzoek) => verzoek.abort());
  await page.goto('/zoeken/?q=toetsaanslagen');
  await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'fout');
  await page.unroute('**/pagefind/pagefind.js');
  await page.locator('input[name="q"]').press('Enter');
  await wachtOpUitslag(page);
  await expect(resultaten(page).first()).toBeVisible();
});
