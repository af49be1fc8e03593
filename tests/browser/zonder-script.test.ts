import { expect, test } from './fixtures.ts';
import { ARTIKEL, VRAGEN } from './paginas.ts';

test.use({ javaScriptEnabled: false });

test('zonder scripts staan vraag en antwoord er helemaal', async ({ page }) => {
  await page.goto('/vragen/2021z06098/2/');
  await expect(page.locator('#vraag blockquote')).toContainText('Deelt u de zorgen');
  await expect(page.locator('#antwoord-1')).toBeVisible();
  await expect(page.locator('#antwoord-4')).toContainText('niet opeens intensiever monitoren');
  await expect(page.locator('[data-kort-antwoord]')).toBeVisible();
});

test('zonder scripts staat het artikel er helemaal', async ({ page }) => {
  await page.goto(ARTIKEL);
  await expect(page.locator('#inleiding')).toContainText('De Tweede Kamer maakt zich zorgen');
  await expect(page.locator('#update')).toContainText('Update (1 juni 2021)');
});

test('geen enkele leespagina heeft een script', async ({ page }) => {
  for (const pad of ['/', ARTIKEL, ...VRAGEN]) {
    await page.goto(pad);
    // Facts about the page for search engines are no program.
    const scripts = page.locator('script:not([type="application/ld+json"], [src])');
    await expect(scripts, pad).toHaveCount(0);
  }
});

test('het zoekveld in de kop is zonder scripts een gewoon formulier', async ({ page }) => {
  await page.goto('/vragen/2021z06098/2/');
  const formulier = page.locator('header form');
  await expect(formulier).toHaveAttribute('method', 'get');
  await expect(formulier).toHaveAttribute('action', '/zoeken/');
  await formulier.locator('input[name="q"]').fill('mag mijn baas meekijken?');
  await formulier.getByRole('button').click();
  await expect(page).toHaveURL('/zoeken/?q=mag+mijn+baas+meekijken%3F');
});

test('wat te lang is voor een adres, neemt het zoekveld ook zonder scripts niet aan', async ({
  page,
}) => {
  await page.goto('/vragen/2021z06098/2/');
  await page.locator('header input[name="q"]').focus();
  await page.keyboard.insertText('baas '.repeat(10_000));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=baas/);
  expect(page.url().length).toBeLessThan(4_000);
});

test('de zoekpagina zegt zonder scripts waarom zij niet zoekt en biedt alle vragen', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=toetsaanslagen');
  await expect(page.getByText(/heeft JavaScript nodig/)).toBeVisible();
  for (const pad of VRAGEN) {
    await expect(page.locator(`main a[href="${pad}"]`)).toBeVisible();
  }
});
