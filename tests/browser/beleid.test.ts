import { expect, test } from './fixtures.ts';
import { open, resultaten } from './openen.ts';
import { ONBEKEND, ZOEK_MET_RESULTATEN } from './paginas.ts';

test('zoeken werkt onder het beleid in de pagina zelf', async ({ page }) => {
  await open(page, ZOEK_MET_RESULTATEN);
  await expect(resultaten(page).first()).toBeVisible();
});

test('zoeken werkt ook onder het beleid dat de host meestuurt', async ({ page, siteMetKoppen }) => {
  const antwoord = await page.goto(`${siteMetKoppen.adres}${ZOEK_MET_RESULTATEN}`);
  const beleid = antwoord?.headers()['content-security-policy'] ?? '';
  expect(beleid).toContain("default-src 'none'");
  expect(beleid).not.toContain('unsafe-inline');
  expect(beleid).not.toMatch(/'unsafe-eval'/);
  await expect(resultaten(page).first()).toBeVisible();
});

test('lezen werkt onder het beleid dat de host meestuurt', async ({ page, siteMetKoppen }) => {
  await page.goto(`${siteMetKoppen.adres}/vragen/2021z06098/2/`);
  const inkt = await page
    .locator('blockquote')
    .first()
    .evaluate((e) => getComputedStyle(e).fontFamily);
  expect(inkt, 'het stijlblad is geladen').toContain('serif');
});

test('een script dat iemand in een pagina zet, wordt niet uitgevoerd', async ({
  page,
  bewaking,
}) => {
  // Also proves that the watch over the other tests sees a violation.
  bewaking.verwacht(/Overtreding van het beleid: require-trusted-types-for/);
  bewaking.verwacht(/Overtreding van het beleid: script-src/);
  bewaking.verwacht(/Content Security Policy|Trusted/);
  await page.goto('/vragen/2021z06098/2/');
  const tekstAlsOpmaak = page.evaluate(() => {
    document.body.innerHTML +=
      '<img src="x" onerror="document.documentElement.dataset.gehackt = 1">';
  });
  await expect(tekstAlsOpmaak).rejects.toThrow(/TrustedHTML/);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'javascript:document.documentElement.dataset.gehackt = "ja"';
    document.body.append(link);
    link.click();
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-gehackt');
});

test('een pagina achter een link laadt alvast als de muis erop rust, en niet bij wie data spaart', async ({
  page,
  context,
  site,
}) => {
  const vooraf = () => site.verzoeken().filter(({ pad }) => pad === '/rechten/').length;
  await page.goto('/vragen/2021z06098/2/');
  await page.getByRole('link', { name: 'Je rechten' }).last().hover();
  await expect.poll(vooraf).toBe(1);

  const zuinig = await context.newPage();
  await zuinig.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await zuinig.goto('/vragen/2021z06098/3/');
  site.wis();
  await zuinig.getByRole('link', { name: 'Je rechten' }).last().hover();
  await zuinig.getByRole('link', { name: 'Begrippen' }).last().hover();
  await site.stil();
  expect(vooraf()).toBe(0);
});

test('gegevens voor machines in de pagina zijn geen programma, en overtreden geen beleid', async ({
  page,
  siteMetKoppen,
}) => {
  // The watch over each test fails it at a violation, under the policy of the page and of the host.
  for (const pad of ['/', '/vragen/2021z06098/2/', '/rechten/toetsaanslagen/', '/begrippen/']) {
    await page.goto(`${siteMetKoppen.adres}${pad}`);
    const blok = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await blok.textContent()) ?? '')['@context']).toBe('https://schema.org');
  }
});

test('een adres zonder pagina geeft de eigen 404-pagina', async ({ page, bewaking }) => {
  bewaking.verwacht(/status of 404/);
  const antwoord = await page.goto(ONBEKEND);
  expect(antwoord?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
  await page.locator('input[name="q"]').fill('toetsaanslagen');
  await page.keyboard.press('Enter');
  await expect(resultaten(page).first()).toBeVisible();
});
