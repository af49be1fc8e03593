import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, test } from './fixtures.ts';
import { zoekstatus } from './openen.ts';
import { ZOEK_MET_RESULTATEN } from './paginas.ts';

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

/** What somebody may put behind the # of a link to us: anything, and what looks like an attack. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(HTML, ...INVOER.map(({ vraag }) => vraag)),
  fc.webPath(),
);

for (const pad of ['/vragen/2021z06098/2/', '/rechten/meekijken/', ZOEK_MET_RESULTATEN]) {
  test(`wat er ook achter het hekje staat, ${pad} blijft wat zij is`, async ({ page }) => {
    await page.goto(pad);
    if (pad === ZOEK_MET_RESULTATEN) {
      await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'klaar');
    }
    const veranderd = await page.evaluate(
      async (fragmenten) => {
        const inhoud = () => document.body.innerHTML;
        const eerst = inhoud();
        const anders: string[] = [];
        for (const stuk of fragmenten) {
          location.hash = stuk;
          await new Promise((klaar) => setTimeout(klaar));
          if (inhoud() !== eerst) anders.push(stuk);
        }
        return anders;
      },
      fc.sample(fragment, 1000),
    );
    expect(veranderd).toEqual([]);
  });
}

test('de pagina voor onbekende adressen maakt van geen enkel fragment iets anders dan een link naar ons', async ({
  page,
  bewaking,
}) => {
  bewaking.verwacht(/status of 404/);
  for (const stuk of [...INVOER.map(({ vraag }) => vraag), ...fc.sample(fragment, 30)]) {
    await page.goto('about:blank');
    // Capitals in an address that there is: then the page has something to suggest.
    await page.goto(`/VRAGEN/2021Z06098/2/#${stuk}`);
    const voorstel = page.locator('[data-voorstel]');
    await expect(voorstel.getByRole('link')).toBeVisible();
    const vreemd = await voorstel.evaluate((vak) =>
      [...vak.querySelectorAll('*')]
        .filter((element) => !(element instanceof HTMLAnchorElement && element.origin === origin))
        .map((element) => element.outerHTML),
    );
    expect(vreemd, stuk).toEqual([]);
    await expect(page.locator('html')).not.toHaveAttribute('data-gehackt');
  }
});
