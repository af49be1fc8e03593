import { isLeespagina, overschrijdingen, telKosten } from '../../scripts/begroting.ts';
import { expect, test } from './fixtures.ts';
import { open, wachtOpUitslag } from './openen.ts';
import { ALLE, ONBEKEND, SOORTEN } from './paginas.ts';

/** Beside all pages those that other sites show in a frame, one of each kind. */
const INGEBED = SOORTEN.map(({ pad }) => pad).filter((pad) => pad.startsWith('/inbedden/'));

interface Verschuiving extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

interface MetVerschuivingen extends Window {
  verschuivingen: string[];
}

/** Notes from the first moment on what moves without anybody having touched the page. */
function noteerVerschuivingen(): void {
  const venster = window as unknown as MetVerschuivingen;
  venster.verschuivingen = [];
  const noteer = ({ value, sources }: Verschuiving) =>
    venster.verschuivingen.push(
      `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName)).join(', ')}`,
    );
  new PerformanceObserver((lijst) => {
    for (const verschuiving of lijst.getEntries()) noteer(verschuiving as Verschuiving);
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Opgehaald extends PerformanceEntry {
  renderBlockingStatus: 'blocking' | 'non-blocking';
}

/** What the first paint waits for, and fonts, which our pages do not have. */
const wachtOp = () =>
  (performance.getEntriesByType('resource') as Opgehaald[])
    .filter(({ renderBlockingStatus, name }) => {
      return renderBlockingStatus === 'blocking' || /\.(?:woff2?|ttf|otf)$/.test(name);
    })
    .map(({ name }) => new URL(name).pathname.replace(/[^/]+\.css$/, '*.css'));

for (const pad of [...ALLE, ...INGEBED]) {
  const soort = isLeespagina(pad) ? 'leespagina' : 'pagina';
  test(`${pad} is als ${soort} licht genoeg bij een eerste bezoek en verspringt niet`, async ({
    page,
    site,
    bewaking,
  }) => {
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    await page.addInitScript(noteerVerschuivingen);
    site.wis();
    await open(page, pad);
    // Also what a page only asks for after it has loaded.
    await site.stil();
    const kosten = telKosten(site.verzoeken());
    expect(kosten.html, 'er is iets geteld').toBeGreaterThan(500);
    expect(kosten.css, 'het stijlblad is geteld').toBeGreaterThan(500);
    expect(overschrijdingen(pad, kosten)).toEqual([]);
    expect(await page.evaluate(wachtOp), 'wat het eerste beeld ophoudt').toEqual(['/_astro/*.css']);

    const verschoven = () =>
      page.evaluate(() => (window as unknown as MetVerschuivingen).verschuivingen);
    expect.soft(await verschoven(), 'verspringt op een groot scherm').toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, pad);
    await site.stil();
    expect.soft(await verschoven(), 'verspringt op een telefoon').toEqual([]);
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
