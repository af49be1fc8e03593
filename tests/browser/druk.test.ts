import { uitstekers } from './bladspiegel.ts';
import { expect, test } from './fixtures.ts';
import { open, resultaten } from './openen.ts';
import { ARTIKEL } from './paginas.ts';

const PAGINAS = [
  '/rechten/toetsaanslagen/',
  '/vragen/2021z06098/2/',
  '/vragen/2021z06099/3/',
  '/vragen/2021z06098/',
  '/bronnen/2021z06098/',
  ARTIKEL,
];

for (const pad of PAGINAS) {
  test.describe(`op papier, ${pad}`, () => {
    test.beforeEach(async ({ page }) => {
      // About the width that is printed on A4.
      await page.setViewportSize({ width: 720, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      await page.goto(pad);
    });

    test('staat er niets dat alleen op een scherm werkt, en past de rest', async ({ page }) => {
      await expect(page.locator('header nav')).toBeHidden();
      await expect(page.locator('header form')).toBeHidden();
      await expect(page.locator('footer nav')).toBeHidden();
      const bediening =
        'button, input, summary, .vervolg, .delen, .plek, .spring, .kruimelpad, .kopieermelding';
      await expect(page.locator(bediening).filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(uitstekers)).toEqual([]);
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
      // The official papers, or the article that it was first: every page says where it comes from.
      const herkomst = page.locator('main a[href^="http"]').filter({ visible: true });
      expect(await herkomst.count()).toBeGreaterThan(0);
    });
  });
}

test('op papier staan de vraag en de resultaten van een zoektocht, en geen veld of knop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await open(page, '/zoeken/?q=mag+mijn+baas+controleren');
  await expect(page.locator('search, button, input').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText('“mag mijn baas controleren”')).toBeVisible();
  await expect(page.getByText('Gezocht op:')).toBeVisible();
  await expect(resultaten(page).first()).toBeVisible();
  expect(await page.evaluate(uitstekers)).toEqual([]);
});
