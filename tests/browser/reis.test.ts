import { expect, test } from './fixtures.ts';
import { resultaten, wachtOpUitslag } from './openen.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

test('op een telefoon: van zoekvraag naar passage, naar de regel in de bron, en terug', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('input[name="q"]').fill('toetsaanslagen');
  await page.getByRole('button', { name: 'Zoek' }).tap();
  await expect(page).toHaveURL('/zoeken/?q=toetsaanslagen');
  await wachtOpUitslag(page);

  await expect(resultaten(page).first()).toBeInViewport();
  const item = page.locator('[data-zoekresultaten] > li').filter({ hasText: 'Nieuws' });
  const resultaat = item.locator('a[data-zoekresultaat]').first();
  await resultaat.tap();
  const passage = page.locator(':target');
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText('toetsaanslagen');
  // The browser keeps the text to which a link points out of the address.
  const passagepagina = page.url().replace(/:~:.*/, '');

  const naarBron = passage
    .locator('xpath=ancestor-or-self::section')
    .locator('.herkomst a')
    .first();
  await naarBron.tap();
  await expect(page).toHaveURL(/\/bronnen\/[\w-]+\/#r\d+$/);
  await expect(page.locator('li:target')).toBeInViewport();

  await page.goBack();
  await expect(page).toHaveURL(passagepagina);
  await page.goBack();
  await expect(page).toHaveURL('/zoeken/?q=toetsaanslagen');
  await expect(resultaten(page).first()).toBeVisible();
});
