import fc from 'fast-check';
import { expect, test } from './fixtures.ts';
import { open, resultaten, wachtOpUitslag, zoekstatus } from './openen.ts';

const vraag = (tekst: string) => `/zoeken/?q=${encodeURIComponent(tekst)}`;
const eerste = (pagina: Parameters<typeof resultaten>[0]) => resultaten(pagina).first();

test.describe('wat voorop hoort te staan', () => {
  for (const [premisse, tekst, pad] of [
    [
      'bij een vraag in gewone woorden de uitleg',
      'mag mijn baas toetsaanslagen meten',
      '/rechten/toetsaanslagen/',
    ],
    [
      'ook als geen woord ervan in de bronnen staat',
      'kijkt mn chef mee als ik thuis zit',
      '/rechten/meekijken/',
    ],
    [
      'bij een vergelijking met kantoor de pagina die vergelijkt',
      'thuis strenger dan op de zaak',
      '/rechten/thuis-en-kantoor/',
    ],
    [
      'wie hulp zoekt krijgt de stappen',
      'wat kan ik doen als mijn baas te ver gaat',
      '/rechten/wat-kan-ik-doen/',
    ],
    [
      'wie een aantal wil krijgt de cijfers',
      'hoeveel mensen worden thuis gevolgd',
      '/rechten/cijfers/',
    ],
    ['de ondernemingsraad, ook als afkorting', 'wat kan de OR doen', '/rechten/ondernemingsraad/'],
    [
      'een bijzonder woord gaat voor een algemeen',
      'controle kantonrechter',
      '/rechten/kantonrechter/',
    ],
    ['Engels', 'keystroke logging', '/rechten/toetsaanslagen/'],
    ['een los geschreven samenstelling', 'monitoring software', '/rechten/monitoringssoftware/'],
    [
      'de werkgever die iets anders zoekt dan software',
      'hoe kan ik mijn team volgen zonder software',
      '/rechten/minder-ingrijpend/',
    ],
    [
      'de ambtenaar',
      'houden ministeries hun eigen ambtenaren in de gaten',
      '/rechten/overheid-als-werkgever/',
    ],
    ['het nummer van een zaak leidt naar die vragen', '2021Z06099', '/vragen/2021z06099/'],
    ['het nummer van een antwoordstuk ook', 'ah-tk-20202021-2965', '/vragen/2021z06098/'],
    ['een spelfout in een lang woord', 'ondernemmingsraad', '/rechten/ondernemingsraad/'],
    ['een spelfout in een naam', 'autoritijt', '/rechten/klacht-bij-de-ap/'],
    ['een verkeerd dakje', 'contrôleren', '/rechten/voorwaarden/'],
    ['een samenstelling van twee begrippen', 'werkgeverscontrole', '/rechten/voorwaarden/'],
    ['twee woorden los van elkaar', 'toetsen bord', '/rechten/toetsaanslagen/'],
    ['een getal in letters', 'tienduizend', '/nieuws/'],
    ['een percentage met zijn teken', '58%', '/rechten/cijfers/'],
  ] as const) {
    test(`${premisse}: "${tekst}"`, async ({ page }) => {
      await open(page, vraag(tekst));
      await expect(eerste(page)).toHaveAttribute('href', new RegExp(`^${pad}`));
    });
  }
});

test('de pagina zegt hoe zij de vraag begreep, met de uitleg van elk begrip, en welk woord zij niet kent', async ({
  page,
}) => {
  await open(page, vraag('mag mijn baas toetsaanslagen meten xqzwvk'));
  const verstaan = page.locator('[data-zoek-verstaan]');
  await expect(verstaan).toContainText('Gezocht op:');
  await expect(verstaan.getByRole('link', { name: 'toetsaanslagen' })).toHaveAttribute(
    'href',
    '/begrippen/#toetsaanslagen',
  );
  await expect(verstaan).toContainText('Niet herkend: xqzwvk');
});

test('bij een spelfout biedt zij de verbetering aan, zoekt daar al op, en laat de vraag staan', async ({
  page,
}) => {
  await open(page, vraag('klacht autoritijt'));
  await expect(page.locator('input[name="q"]')).toHaveValue('klacht autoritijt');
  await expect(eerste(page)).toHaveAttribute('href', /^\/rechten\/klacht-bij-de-ap\//);
  await page.locator('[data-zoek-bedoeld] a').click();
  await expect(page).toHaveURL(/q=klacht\+autoriteit/);
  await wachtOpUitslag(page);
  await expect(page.locator('[data-zoek-bedoeld]')).toBeHidden();
  await page.goBack();
  await expect(page.locator('input[name="q"]')).toHaveValue('klacht autoritijt');
});

test('wat buiten de bronnen ligt, zegt zij eerlijk, met wie het wel weet en de algemene regels', async ({
  page,
}) => {
  await open(page, vraag('recht op vakantiedagen'));
  const vak = page.locator('[data-zoek-buiten-bereik]');
  await expect(vak).toContainText('In de Kamerstukken en het nieuwsbericht staat niets over');
  await expect(vak.getByRole('link')).toHaveAttribute('href', /^https:\/\//);
  await open(page, vraag('mag mijn baas meekijken'));
  await expect(vak).toHaveCount(0);
});

test('gevonden woorden zijn ook gemarkeerd als er een ander woord voor hetzelfde staat', async ({
  page,
}) => {
  await open(page, vraag('baas'));
  await expect(
    page.locator('[data-zoekresultaten] mark', { hasText: /werkgever/i }).first(),
  ).toBeVisible();
});

test('een resultaat brengt je naar de passage zelf, niet naar een half scherm eromheen', async ({
  page,
}) => {
  await open(page, vraag('hoeveel klachten kreeg de AP'));
  const item = page.locator('[data-zoekresultaten] > li').filter({
    has: page.locator('a[href^="/rechten/toezicht/"]'),
  });
  const passage = (await item.locator('.passage').textContent()) ?? '';
  await item.locator('a').click();
  await expect(page).toHaveURL(/\/rechten\/toezicht\//);
  const doel = page.locator(':target');
  await expect(doel).toBeInViewport();
  await expect(doel).toContainText(passage);
  const { tekst, alles } = await page.evaluate(() => ({
    tekst: document.querySelector(':target')?.textContent?.length ?? 0,
    alles: document.querySelector('main')?.textContent?.length ?? 1,
  }));
  expect(tekst / alles).toBeLessThan(0.3);
});

test('een vraag zonder antwoord in onze bronnen zegt dat in haar resultaat', async ({ page }) => {
  await open(page, vraag('welke ministeries gebruiken monitoring software'));
  const item = page.locator('[data-zoekresultaten] > li').filter({
    has: page.locator('a[href^="/vragen/2021z06099/8/"]'),
  });
  await expect(item).toContainText('Het antwoord staat niet in onze bronnen');
});

test.describe('suggesties in het veld', () => {
  test('komen bij het typen, zijn met de pijlen te kiezen en verdwijnen met Escape', async ({
    page,
  }) => {
    await page.goto('/');
    const veld = page.locator('main input[name="q"]');
    await veld.focus();
    await page.keyboard.type('toetsaan');
    const opties = page.getByRole('option');
    await expect(opties.first()).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(opties.first()).toHaveAttribute('aria-selected', 'true');
    const id = await opties.first().getAttribute('id');
    await expect(veld).toHaveAttribute('aria-activedescendant', id ?? '');
    await page.keyboard.press('Escape');
    await expect(opties).toHaveCount(0);
    await expect(veld).toHaveValue('toetsaan');

    await page.keyboard.type('s');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/zoeken\//);
    await expect(page.locator('main h1')).toBeVisible();
  });

  test('nemen geen ruimte in: er verschuift niets', async ({ page }) => {
    await page.goto('/');
    const kop = page.locator('main h2').first();
    const eerder = await kop.boundingBox();
    await page.locator('main input[name="q"]').fill('mag');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await kop.boundingBox()).toEqual(eerder);
  });

  test('brengen wie erop klikt naar de pagina, en wie alleen drukt of veegt niet', async ({
    page,
  }) => {
    await page.goto('/');
    const veld = page.locator('main input[name="q"]');
    await veld.fill('toetsaan');
    const optie = page.getByRole('option').first();
    await optie.click({ button: 'right' });
    await optie.dispatchEvent('pointerdown', { pointerType: 'touch', button: 0 });
    await expect(optie).toBeVisible();
    await expect(veld).toBeFocused();
    await expect(page).toHaveURL('/');
    await optie.click();
    await expect(page).toHaveURL(/toetsaanslagen/);
  });

  test('die niet laden, laten het veld zoals het was, en komen als iemand er weer in gaat', async ({
    page,
    bewaking,
  }) => {
    bewaking.verwacht(/ERR_FAILED/);
    await page.route('**/suggesties.txt', (verzoek) => verzoek.abort());
    await page.goto('/');
    const veld = page.locator('main input[name="q"]');
    const mislukt = page.waitForEvent('requestfailed');
    await veld.fill('toetsaan');
    await mislukt;
    await expect(page.getByRole('combobox')).toHaveCount(0);

    await page.unroute('**/suggesties.txt');
    await veld.blur();
    await veld.focus();
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('option').first()).toBeVisible();
  });

  test('Enter zonder keuze zoekt gewoon', async ({ page }) => {
    await page.goto('/');
    const veld = page.locator('main input[name="q"]');
    await veld.fill('klacht');
    await expect(page.getByRole('option').first()).toBeVisible();
    await veld.press('Enter');
    await expect(page).toHaveURL('/zoeken/?q=klacht');
  });
});

for (const { wat, pad, melding } of [
  { wat: 'het woordenboek', pad: '**/zoeken/woorden.txt', melding: undefined },
  { wat: 'de WebAssembly', pad: '**/wasm.*', melding: /Failed to load the Pagefind WASM/ },
  { wat: 'een stuk van de index', pad: '**/*.pf_index', melding: /Failed to load the index chunk/ },
  { wat: 'een tekst uit de index', pad: '**/*.pf_fragment', melding: undefined },
]) {
  test(`zonder ${wat} zegt de pagina dat zoeken nu niet lukt`, async ({ page, bewaking }) => {
    bewaking.verwacht(/ERR_FAILED/);
    bewaking.verwacht(/Het zoeken mislukte/);
    if (melding) bewaking.verwacht(melding);
    await page.route(pad, (verzoek) => verzoek.abort());
    await page.goto(vraag('toetsaanslagen'));
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', 'fout');
    await expect(page.getByRole('status')).toContainText('Het zoeken lukt nu niet');
    await expect(resultaten(page)).toHaveCount(0);
  });
}

test('wat er ook getypt wordt: een duidelijke staat, en niets ervan wordt opmaak', async ({
  page,
}) => {
  test.slow();
  await page.goto('/zoeken/');
  const teksten = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            '<b>',
            '&lt;',
            '"',
            "'",
            '(a+)+$',
            'baas',
            '\u202e',
            '👀',
            '%00',
            '\\',
            '{{',
            'x',
          ),
          { maxLength: 30 },
        )
        .map((delen) => delen.join(' ')),
    ),
    { numRuns: 150, seed: 20210531 },
  );
  const veld = page.locator('input[name="q"]');
  for (const tekst of teksten) {
    await veld.fill(tekst);
    await veld.press('Enter');
    await expect(zoekstatus(page)).toHaveAttribute('data-zoekstatus', /^(?:leeg|klaar)$/);
  }
  const vreemd = await page.evaluate(() =>
    [...document.querySelectorAll('zoek-pagina b, zoek-pagina script, zoek-pagina img')]
      .filter((element) => !element.closest('[data-zoek-buiten-bereik]'))
      .map((element) => element.outerHTML),
  );
  expect(vreemd).toEqual([]);
});

test('wie een bron noemt, bij nummer of bij naam, krijgt haar naast de resultaten', async ({
  page,
}) => {
  const bron = page.locator('[data-zoekbron] a');
  await open(page, '/zoeken/?q=ah-tk-20202021-2965');
  await expect(bron.filter({ visible: true })).toHaveText(/Van Baarle|van Baarle/);
  await open(page, '/zoeken/?q=wat+vroeg+de+SP');
  await expect(bron.filter({ visible: true })).toHaveAttribute('href', '/bronnen/2021z06099/');
  await open(page, '/zoeken/?q=toetsaanslagen');
  await expect(bron.filter({ visible: true })).toHaveCount(0);
});
