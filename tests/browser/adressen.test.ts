// Links as they come out of newsletters and mail programs, years later.
import { readFileSync } from 'node:fs';
import { type Meetserver, startMeetserver } from '../../scripts/meetserver.ts';
import { type Proefbouw, proefbouw, RUIM } from '../proefbouw.ts';
import { expect, test } from './fixtures.ts';

const NIET_GEVONDEN = /status of 404/;

for (const staart of [
  '?utm_source=nieuwsbrief&utm_medium=email',
  '?mc_cid=abc123&mc_eid=def456',
  '?laposta=1&x=%22%3E%3Cscript%3E',
]) {
  test(`een link met ${staart} komt aan, en de pagina noemt haar eigen adres`, async ({ page }) => {
    await page.goto(`/vragen/2021z06098/2/${staart}#antwoord-1`);
    await expect(page.locator('#antwoord-1:target')).toBeInViewport();
    const canoniek = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canoniek).toMatch(/\/vragen\/2021z06098\/2\/$/);
  });
}

test('een link zonder schuine streep aan het eind komt aan', async ({ page }) => {
  await page.goto('/rechten/meekijken');
  await expect(page.locator('h1')).toHaveText('Mag mijn baas meekijken als ik thuiswerk?');
});

test('zoeken werkt met wat een mailprogramma achter de vraag hangt', async ({ page }) => {
  await page.goto('/zoeken/?q=toetsaanslagen&utm_source=brief');
  await expect(page.locator('a[data-zoekresultaat]').first()).toBeVisible();
});

for (const [wat, kapot, titel, adres] of [
  [
    'een hoofdletter in het zaaknummer',
    '/vragen/2021Z06098/2/',
    /Meer controle nu/,
    '/vragen/2021z06098/2/',
  ],
  [
    'wat een mailprogramma eraan plakte',
    '/rechten/meekijken/%E2%80%9D).',
    /meekijken/,
    '/rechten/meekijken/',
  ],
  [
    'een gecodeerd hekje',
    '/vragen/2021z06098/2/%23antwoord-1',
    /Meer controle nu/,
    '/vragen/2021z06098/2/#antwoord-1',
  ],
  ['een tikfout', '/rechten/toetsaanslagn/', /toetsaanslagen/, '/rechten/toetsaanslagen/'],
  [
    'een vraag die er niet is',
    '/vragen/2021z06098/22/',
    /^Controle van thuiswerkers$/,
    '/vragen/2021z06098/',
  ],
  [
    'een tikfout in een pagina over de site',
    '/voor-redactie/',
    'Voor redacties',
    '/voor-redacties/',
  ],
] as const) {
  test(`de pagina 404 wijst de weg bij ${wat}`, async ({ page, bewaking }) => {
    bewaking.verwacht(NIET_GEVONDEN);
    await page.goto(kapot);
    const link = page.locator('[data-voorstel] a');
    await expect(link).toHaveText(titel);
    await link.click();
    await expect(page).toHaveURL(adres);
  });
}

test('de pagina 404 verzint geen adres', async ({ page, site, bewaking }) => {
  bewaking.verwacht(NIET_GEVONDEN);
  await page.goto('/webwinkel/fietsen/');
  await site.stil();
  await expect(page.locator('[data-voorstel]')).toBeHidden();
});

test.describe('na een verhuizing', () => {
  // One build for all tests: it takes long.
  test.describe.configure({ mode: 'serial' });
  test.use({ javaScriptEnabled: false });

  const VERHUIZINGEN = [
    // Renamed, merged into a page without a short answer, and never in the ledger.
    ['/rechten/overheid-als-werkgever/', '/rechten/ambtenaren/'],
    ['/rechten/hybride-werken/', '/vragen/2021z06098/'],
    ['/meekijken/', '/rechten/meekijken/'],
    ['/rechten/meekijken/#oude-kop', '/rechten/meekijken/#wat-kun-je-doen'],
    ['/over/#verhuisd', '/privacy/'],
    ['/rechten/overheid-als-werkgever/#oude-kop', '/rechten/cijfers/#zo-zit-het'],
  ] as const;
  let proef: Proefbouw;
  let server: Meetserver;
  const lees = (bestand: string) => readFileSync(`${proef.map}/dist/${bestand}`);

  test.beforeAll(async () => {
    test.setTimeout(RUIM);
    proef = proefbouw();
    proef.hernoemRecht('overheid-als-werkgever', 'ambtenaren');
    proef.verwijder('content/rechten/hybride-werken.mdx');
    proef.wijzig(
      'content/vragen/2021z06098/4.mdx',
      /<Pagina recht="hybride-werken">(.*?)<\/Pagina>/,
      '$1',
    );
    proef.vulAan(
      'content/doorverwijzingen.yaml',
      VERHUIZINGEN.map(
        ([van, naar]) => `- van: ${van}\n  naar: ${naar}\n  sinds: 2026-11-26\n  waarom: Proef.\n`,
      ).join(''),
    );
    const { status, uitvoer } = proef.bouw();
    expect(status, uitvoer).toBe(0);
    server = await startMeetserver({ map: `${proef.map}/dist` });
  });
  test.afterAll(async () => {
    await server?.sluit();
    proef.ruimOp();
  });

  test('komt een link naar een oude pagina op de goede, zonder script', async ({ page }) => {
    for (const [van, naar] of VERHUIZINGEN.slice(0, 3)) {
      await page.goto(`${server.adres}${van}?utm_source=brief`);
      await expect(page).toHaveURL(`${server.adres}${naar}`);
    }
  });

  test('komt een link naar een oude plek op de goede plek, zonder script', async ({ page }) => {
    await page.goto(`${server.adres}/rechten/meekijken/#oude-kop`);
    await expect(page.getByRole('heading', { name: 'Wat kun je doen' })).toBeInViewport();
    await page.goto(`${server.adres}/over/#verhuisd`);
    await page.getByRole('link', { name: 'Ga naar dit deel' }).click();
    await expect(page).toHaveURL(`${server.adres}/privacy/`);
  });

  test('vindt een link met # ook op een verhuisde pagina zijn plek, als er een script is', async ({
    browser,
  }) => {
    const pagina = await browser.newPage({ javaScriptEnabled: true });
    for (const [van, naar] of [
      ['/rechten/overheid-als-werkgever/#wat-kun-je-doen', '/rechten/ambtenaren/#wat-kun-je-doen'],
      ['/rechten/overheid-als-werkgever/#oude-kop', '/rechten/cijfers/#zo-zit-het'],
      ['/rechten/overheid-als-werkgever/', '/rechten/ambtenaren/'],
    ]) {
      await pagina.goto(`${server.adres}${van}`);
      await expect(pagina).toHaveURL(`${server.adres}${naar}`);
    }
    await pagina.close();
  });

  test('toont een kader op een andere site het antwoord van nu, of waar het heen is', async ({
    page,
  }) => {
    await page.goto(`${server.adres}/inbedden/rechten/overheid-als-werkgever/`);
    await expect(page.locator('h1')).toHaveText('Controleert de overheid haar eigen ambtenaren?');
    await expect(page.getByRole('link')).toHaveAttribute('href', '/rechten/ambtenaren/');
    await page.goto(`${server.adres}/inbedden/rechten/hybride-werken/`);
    await expect(page.locator('h1')).toHaveText('Dit antwoord is verhuisd');
    await expect(page.getByRole('link')).toHaveAttribute('href', '/vragen/2021z06098/');
  });

  test('staan het oude beeld en de oude gegevens er nog, met wat er nu te zeggen is', () => {
    expect(lees('delen/rechten/overheid-als-werkgever.png')).toEqual(
      lees('delen/rechten/ambtenaren.png'),
    );
    expect(lees('delen/rechten/hybride-werken.png')).toEqual(lees('delen/meekijkwijzer.png'));
    expect(lees('rechten/overheid-als-werkgever/oembed.json')).toEqual(
      lees('rechten/ambtenaren/oembed.json'),
    );
    expect(JSON.parse(lees('rechten/hybride-werken/oembed.json').toString()).html).toContain(
      '/inbedden/rechten/hybride-werken/',
    );
  });

  test('weet de host ervan, en zoekmachines zien alleen de pagina van nu', () => {
    expect(lees('_redirects').toString()).toContain('/meekijken/ /rechten/meekijken/ 301\n');
    const sitemap = lees('sitemap-0.xml').toString();
    for (const [van] of VERHUIZINGEN.slice(0, 3)) {
      expect(sitemap).not.toContain(`<loc>http://localhost:4321${van}</loc>`);
    }
    expect(sitemap).toContain('<loc>http://localhost:4321/rechten/meekijken/</loc>');
  });
});
