// `npm run bench`: what a first visit to each page costs, counted at the server. Ends with code 1
// when a page costs more than it may. DIST names another folder than dist/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type Kosten, overschrijdingen, telKosten } from './begroting.ts';
import { installeerBrowser } from './browser.mjs';
import { type Meetserver, startMeetserver } from './meetserver.ts';
import { pad as projectpad } from './project.mjs';

interface Meting {
  pad: string;
  kosten: Kosten;
  teVeel: string[];
}

const ZOEKVRAAG = '/zoeken/?q=toetsaanslagen';

const getal = (aantal: number) => aantal.toLocaleString('nl-NL');

function paginas(map: string): string[] {
  const sitemap = join(map, 'sitemap-0.xml');
  if (!existsSync(sitemap)) throw new Error(`${sitemap} ontbreekt. Bouw eerst: npm run build`);
  const adressen = readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...adressen].map(([, adres]) => new URL(adres ?? '').pathname);
}

/** Every visit gets a browser context of its own, so nothing is at hand from an earlier page. */
async function meet(browser: Browser, site: Meetserver, pad: string): Promise<Meting> {
  const context = await browser.newContext();
  try {
    const pagina = await context.newPage();
    site.wis();
    await pagina.goto(`${site.adres}${pad}`);
    if (pad === ZOEKVRAAG) await pagina.locator('[data-zoekstatus="klaar"]').waitFor();
    await site.stil();
    const kosten = telKosten(site.verzoeken());
    return { pad, kosten, teVeel: overschrijdingen(pad, kosten) };
  } finally {
    await context.close();
  }
}

function drukAf(metingen: readonly Meting[]): void {
  const koppen = ['verzoeken', 'HTML', 'CSS', 'script', 'overig', 'totaal', 'favicon'];
  const breedte = Math.max(...metingen.map(({ pad }) => pad.length));
  const rij = (naam: string, cellen: readonly string[], slot = '') =>
    console.log(`${naam.padEnd(breedte)}${cellen.map((cel) => cel.padStart(10)).join('')}${slot}`);
  rij('bytes na brotli, eerste bezoek', koppen);
  for (const { pad, kosten, teVeel } of metingen) {
    const { verzoeken, html, css, script, overig, totaal, favicon } = kosten;
    const cellen = [verzoeken, html, css, script, overig, totaal + overig, favicon].map(getal);
    rij(pad, cellen, teVeel.length > 0 ? `  TE VEEL (${teVeel.join('; ')})` : '');
  }
}

function drukZoekenAf({ kosten }: Meting): void {
  const { verzoeken, totaal, overig, zoekmachine } = kosten;
  const onze = totaal + overig;
  console.log(
    [
      '',
      `Eerste zoekvraag, ${ZOEKVRAAG}, met de stukken van de index:`,
      `  van ons       ${getal(verzoeken)} verzoeken, ${getal(onze)} bytes`,
      `  van Pagefind  ${getal(zoekmachine.verzoeken)} verzoeken, ${getal(zoekmachine.bytes)} bytes`,
      `  samen         ${getal(verzoeken + zoekmachine.verzoeken)} verzoeken, ${getal(onze + zoekmachine.bytes)} bytes`,
    ].join('\n'),
  );
}

async function bench(): Promise<number> {
  const map = process.env.DIST || projectpad('dist');
  const paden = [...paginas(map), '/zoeken/', '/bestaat/niet/'];
  const site = await startMeetserver({ map });
  const browser = await chromium.launch(await installeerBrowser());
  try {
    const metingen: Meting[] = [];
    for (const pad of paden) metingen.push(await meet(browser, site, pad));
    const zoeken = await meet(browser, site, ZOEKVRAAG);
    metingen.push(zoeken);
    drukAf(metingen);
    drukZoekenAf(zoeken);

    const teVeel = metingen.filter((meting) => meting.teVeel.length > 0);
    console.log(
      teVeel.length === 0
        ? '\nAlle pagina’s blijven binnen hun grens.'
        : `\n${teVeel.length} van de ${metingen.length} pagina’s kosten te veel.`,
    );
    return teVeel.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.sluit();
  }
}

try {
  process.exitCode = await bench();
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
