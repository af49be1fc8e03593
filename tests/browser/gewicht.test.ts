import { isLeespagina, overschrijdingen, telKosten } from '../../scripts/begroting.ts';
import { expect, test } from './fixtures.ts';
import { open, wachtOpUitslag } from './openen.ts';
import { ALLE, ONBEKEND } from './paginas.ts';

for (const pad of ALLE) {
  const soort = isLeespagina(pad) ? 'leespagina' : 'pagina';
  test(`${pad} is als ${soort} licht genoeg bij een eerste bezoek`, async ({
    page,
    site,
    bewaking,
  }) => {
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    site.wis();
    await open(page, pad);
    // Also what a page only asks for after it has loaded.
    await site.stil();
    const kosten = telKosten(site.verzoeken());
    expect(kosten.html, 'er is iets geteld').toBeGreaterThan(500);
    expect(kosten.css, 'het stijlblad is geteld').toBeGreaterThan(500);
    expect(overschrijdingen(pad, kosten)).toEqual([]);
  });
}

test('wie niet zoekt, haalt de zoekmachine niet op', async ({ page, site }) => {
  site.wis();
  await page.goto('/zoeken/');
  await site.stil();
  expect(telKosten(site.verzoeken()).zoekmachine.verzoeken).toBe(0);
  await page.locator('input[name="q"]').fill('toetsaanslagen');
  await page.keyboard.press('Enter');
  await wachtOpUitslag(page);
  expect(telKosten(site.verzoeken()).zoekmachine.verzoeken).toBeGreaterThan(0);
});

test('een tweede pagina haalt het stijlblad niet opnieuw op', async ({ page, site }) => {
  await page.goto('/vragen/2021z06098/1/');
  site.wis();
  await page.getByRole('link', { name: /^Volgende/ }).click();
  await expect(page).toHaveURL('/vragen/2021z06098/2/');
  await site.stil();
  // The browser asks for the icon when it likes, and its copy says nothing of the style sheet.
  const opnieuw = site
    .verzoeken()
    .filter(({ status, pad }) => status === 200 && !pad.endsWith('favicon.svg'));
  expect(opnieuw.map(({ pad }) => pad)).toEqual(['/vragen/2021z06098/2/']);
});
