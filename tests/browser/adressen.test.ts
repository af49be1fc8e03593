// Links as they come out of newsletters and mail programs, years later.
import { readFileSync } from 'node:fs';
import { startMeetserver } from '../../scripts/meetserver.ts';
import { proefbouw, RUIM } from '../proefbouw.ts';
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
  ['een vraag die er niet is', '/vragen/2021z06098/22/', /2021z06098/, '/vragen/2021z06098/'],
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
  test.use({ javaScriptEnabled: false });
  test('komt een oude link op de goede pagina en de goede plek, zonder script', async ({
    page,
  }) => {
    test.setTimeout(RUIM);
    const proef = proefbouw();
    proef.vulAan(
      'content/doorverwijzingen.yaml',
      [
        ['/rechten/oude-naam/', '/rechten/meekijken/'],
        ['/rechten/meekijken/#oude-kop', '/rechten/meekijken/#wat-kun-je-doen'],
        ['/over/#verhuisd', '/privacy/'],
      ]
        .map(
          ([van, naar]) =>
            `- van: ${van}\n  naar: ${naar}\n  sinds: 2026-11-26\n  waarom: Proef.\n`,
        )
        .join(''),
    );
    const { status, uitvoer } = proef.bouw();
    expect(status, uitvoer).toBe(0);
    const lees = (bestand: string) => readFileSync(`${proef.map}/dist/${bestand}`, 'utf8');
    expect(lees('_redirects')).toContain('/rechten/oude-naam/ /rechten/meekijken/ 301\n');
    expect(lees('sitemap-0.xml')).not.toContain('oude-naam');
    const server = await startMeetserver({ map: `${proef.map}/dist` });
    try {
      await page.goto(`${server.adres}/rechten/oude-naam/?utm_source=brief`);
      await expect(page).toHaveURL(`${server.adres}/rechten/meekijken/`);
      await page.goto(`${server.adres}/rechten/meekijken/#oude-kop`);
      await expect(page.getByRole('heading', { name: 'Wat kun je doen' })).toBeInViewport();
      await page.goto(`${server.adres}/over/#verhuisd`);
      await page.getByRole('link', { name: 'Ga naar dit deel' }).click();
      await expect(page).toHaveURL(`${server.adres}/privacy/`);
    } finally {
      await server.sluit();
      proef.ruimOp();
    }
  });
});
