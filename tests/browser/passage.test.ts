import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const achtergrond = (pagina: Page, kiezer: string) =>
  pagina.locator(kiezer).evaluate((element) => getComputedStyle(element).backgroundColor);

test('de alinea waar een link naartoe wijst, is gemarkeerd en in beeld', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/vragen/2021z06098/2/#antwoord-2');
  await expect(page.locator('#antwoord-2:target')).toBeInViewport();
  const gemarkeerd = await achtergrond(page, '#antwoord-2');
  expect(gemarkeerd).not.toBe(await achtergrond(page, '#antwoord-1'));
});

test('een voetnootmerk brengt je naar de voetnoot', async ({ page }) => {
  await page.goto('/vragen/2021z06098/2/');
  await page.getByRole('link', { name: 'Voetnoot 2' }).click();
  await expect(page.locator('#voetnoot-2:target')).toBeInViewport();
});

test('een verwijzing in het antwoord brengt je naar dat antwoord', async ({ page }) => {
  await page.goto('/vragen/2021z06098/6/');
  await page.locator('#antwoord blockquote a').first().click();
  await expect(page).toHaveURL(/\/vragen\/2021z06098\/2\/(?:#antwoord)?$/);
  await expect(page.locator('#antwoord')).toBeInViewport();
});
