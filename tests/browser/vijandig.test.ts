import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { zoekstatus } from './openen.ts';

const HTML = '<img src=x onerror="document.documentElement.dataset.gehackt=1"><script>1</script>';

const INVOER = [
  { wat: 'HTML', vraag: HTML },
  { wat: 'HTML naast een woord dat gevonden wordt', vraag: `toetsaanslagen <mark>${HTML}</mark>` },
  { wat: 'tekens die HTML al voor je schreef', vraag: '&lt;b&gt;vet&lt;/b&gt; &#60;i&#62; &amp;' },
  { wat: 'tekens van een zoekpatroon', vraag: '.*+?^$ {}()|[]\\ (a+)+$ [^' },
  { wat: 'een adres', vraag: 'javascript:alert(1) //example.org/%2e%2e/?q=#zoek' },
  { wat: 'plaatjestekens', vraag: '👩🏽‍💻🕵️ gluren 👀'.repeat(20) },
  { wat: 'half van een plaatjesteken', vraag: 'baas \ud83d' },
  { wat: 'tekst van rechts naar links', vraag: 'هل يراقبني مديري \u202eegiewna\u202c baas' },
  { wat: 'stuurtekens', vraag: 'baas\u0001\u0007\u200b\u2028\u2029\ufeff\tmeekijken' },
  { wat: 'alleen witruimte', vraag: ' \t\u00a0\u3000 ' },
  { wat: 'alleen leestekens', vraag: '?!… ---' },
  { wat: 'namen van ingebouwde dingen', vraag: '__proto__ constructor toString hasOwnProperty' },
];

/** Everything that search may put on the page is listed here. */
const TOEGESTAAN = ['a', 'b', 'h2', 'h3', 'li', 'mark', 'ol', 'p', 'span', 'strong'];

async function eisGeenVreemdElement(pagina: Page): Promise<void> {
  const vreemd = await pagina.evaluate((toegestaan) => {
    const plekken = '[data-zoekmelding], [data-zoek-verstaan], [data-zoekresultaten]';
    const binnen = [...document.querySelectorAll(plekken)].flatMap((plek) => [
      ...plek.querySelectorAll('*'),
    ]);
    return binnen
      .filter(
        (element) =>
          !toegestaan.includes(element.localName) ||
          element.getAttributeNames().some((naam) => naam.startsWith('on')),
      )
      .map((element) => element.outerHTML);
  }, TOEGESTAAN);
  expect(vreemd).toEqual([]);
  await expect(pagina.locator('html')).not.toHaveAttribute('data-gehackt');
}

for (const { wat, vraag } of INVOER) {
  test(`zoeken met ${wat} blijft een zoekvraag`, async ({ page }) => {
    await page.goto('/zoeken/');
    const veld = page.locator('input[name="q"]');
    await veld.fill(vraag);
    await veld.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', /^(?:leeg|klaar)$/);
    await eisGeenVreemdElement(page);

    // The same question by its address, as from a link in a mail.
    await page.reload();
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', /^(?:leeg|klaar)$/);
    await eisGeenVreemdElement(page);
  });
}

for (const { wat, stuk } of [
  { wat: 'tienduizend letters', stuk: 'a' },
  { wat: 'tienduizend plaatjes', stuk: '👀' },
  { wat: 'tienduizend woorden', stuk: 'baas ' },
]) {
  test(`zoeken met ${wat} geeft een adres dat elke host aanneemt`, async ({ page }) => {
    await page.goto('/zoeken/');
    await page.locator('input[name="q"]').focus();
    // As pasted: unlike fill(), this obeys a limit on the field.
    await page.keyboard.insertText(stuk.repeat(10_000));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', /^(?:leeg|klaar)$/);
    await eisGeenVreemdElement(page);
    // nginx and others refuse a request line above 8 kB.
    expect(page.url().length).toBeLessThan(8_000);
    await page.reload();
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', /^(?:leeg|klaar)$/);
  });
}
