import { expect, test } from './fixtures.ts';
import { ARTIKEL } from './paginas.ts';

const PAGINAS = [
  '/vragen/2021z06098/2/',
  '/vragen/2021z06099/3/',
  '/vragen/2021z06098/',
  '/bronnen/2021z06098/',
  ARTIKEL,
];

for (const pad of PAGINAS) {
  test.describe(`op papier, ${pad}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(pad);
    });

    test('staan menu en zoekveld er niet', async ({ page }) => {
      await expect(page.locator('header nav')).toBeHidden();
      await expect(page.locator('header form')).toBeHidden();
      await expect(page.locator('footer nav')).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('staan de adressen van andere sites uitgeschreven', async ({ page }) => {
      const zonder = await page.locator('main a[href^="http"]').evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .filter((link) => {
            const adres = link.getAttribute('href') ?? '';
            const erachter = getComputedStyle(link, '::after').content;
            return !erachter.includes(adres) && !link.textContent?.includes(adres);
          })
          .map((link) => link.outerHTML),
      );
      expect(zonder).toEqual([]);
    });
  });
}
