import { expect, test } from './fixtures.ts';
import { resultaten } from './openen.ts';
import { SUBPAD } from './server.ts';

// The origin alone: with a path that begins with a slash the sub-path would fall away.
test.use({
  baseURL: async ({ subpadsite }, gebruik) => gebruik(new URL(subpadsite.adres).origin),
});

test('onder een subpad laden stijl, merkteken en pagina', async ({ page, subpadsite }) => {
  subpadsite.wis();
  await page.goto(`${SUBPAD}/vragen/2021z06098/2/`);
  await expect(page.locator('#antwoord-2')).toBeVisible();
  await subpadsite.stil();
  const mislukt = subpadsite.verzoeken().filter(({ status }) => status !== 200);
  expect(mislukt).toEqual([]);
  expect(subpadsite.verzoeken().map(({ pad }) => pad)).toContainEqual(
    expect.stringMatching(/^\/thuiswerken\/_astro\/.*\.css$/),
  );
});

test('onder een subpad noemt een pagina haar volledige adres', async ({ page }) => {
  await page.goto(`${SUBPAD}/vragen/2021z06098/2/`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /^https?:\/\/[^/]+\/thuiswerken\/vragen\/2021z06098\/2\/$/,
  );
});

test('onder een subpad brengen links je verder', async ({ page }) => {
  await page.goto(`${SUBPAD}/`);
  await page.locator('main a').first().click();
  await expect(page).toHaveURL(new RegExp(`${SUBPAD}/.+`));
  await page.getByRole('link', { name: 'Meekijkwijzer' }).click();
  await expect(page).toHaveURL(`${SUBPAD}/`);
});

test('onder een subpad vindt zoeken een passage die er staat', async ({ page }) => {
  await page.goto(`${SUBPAD}/`);
  await page.locator('input[name="q"]').fill('ondernemingsraad');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${SUBPAD}/zoeken/?q=ondernemingsraad`);
  await resultaten(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${SUBPAD}/.+#.+`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('onder een subpad biedt ook een adres zonder pagina hulp', async ({ page, bewaking }) => {
  bewaking.verwacht(/status of 404/);
  await page.goto(`${SUBPAD}/bestaat/niet/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await page.getByRole('link', { name: 'Begrippen' }).last().click();
  await expect(page).toHaveURL(`${SUBPAD}/begrippen/`);
});
