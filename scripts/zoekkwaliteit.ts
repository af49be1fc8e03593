// `npm run zoekkwaliteit`: builds, asks the practice questions in a real browser, and prints how often the
// right page comes first, beside Pagefind as it comes and MiniSearch on the same pages; and what a search
// costs in bytes, requests and time. `-- --vragen=eigen-oefen` takes another list of tests/zoekvragen/,
// `-- --per-vraag` prints every question, `-- --zonder-bouw` takes dist/ as it is.
import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { leesPaginatekst } from '../src/zoeken/paginatekst.ts';
import {
  type Antwoord,
  leesMeetvragen,
  MEETLIJSTEN,
  type Meetvraag,
  scoor,
  sleutelVan,
  vatSamen,
} from '../tests/zoekvragen/meten.ts';
import { telKosten } from './begroting.ts';
import { installeerBrowser } from './browser.mjs';
import { type Meetserver, startMeetserver } from './meetserver.ts';
import { npmOpdracht, voerUit } from './opdracht.mjs';
import { pad as projectpad } from './project.mjs';

const opties = process.argv.slice(2);
const lijst = opties.find((optie) => optie.startsWith('--vragen='))?.slice('--vragen='.length);
const map = process.env.DIST || projectpad('dist');

const getal = (waarde: number, cijfers = 2) => waarde.toFixed(cijfers).replace('.', ',');

interface Uitslag {
  vraag: Meetvraag;
  antwoord: Antwoord;
}

/** Asks every question on the search page itself, as a reader would. */
async function vraagOnsZelf(pagina: Page, vragen: readonly Meetvraag[]): Promise<Uitslag[]> {
  const uitslagen: Uitslag[] = [];
  for (const vraag of vragen) {
    await pagina.locator('input[name="q"]').fill(vraag.q);
    await pagina.locator('button[type="submit"]').click();
    await pagina.waitForFunction(
      (q) =>
        document.querySelector('[data-zoekstatus]')?.getAttribute('data-zoekstatus') === 'klaar' &&
        new URLSearchParams(location.search).get('q') === q,
      vraag.q.slice(0, 400),
    );
    const gevonden = await pagina.evaluate(() => ({
      adressen: [...document.querySelectorAll('a[data-zoekresultaat]')].map(
        (link) => (link as HTMLAnchorElement).href,
      ),
      buitenBereik: document.querySelector('[data-zoek-buiten-bereik]') !== null,
    }));
    const paginas = gevonden.adressen.map(sleutelVan);
    uitslagen.push({ vraag, antwoord: { paginas, buitenBereik: gevonden.buitenBereik } });
  }
  return uitslagen;
}

/** Pagefind with its own defaults, on an index of its own of the same pages, with its Dutch stemmer. */
async function vraagPagefind(pagina: Page, vragen: readonly Meetvraag[]): Promise<Uitslag[]> {
  const gevonden = await pagina.evaluate(
    async (teksten) => {
      const pagefind = await import(`${location.origin}/pagefind-kaal/pagefind.js`);
      const antwoorden: string[][] = [];
      for (const tekst of teksten) {
        const { results } = await pagefind.search(tekst);
        const paginas = await Promise.all(
          results
            .slice(0, 10)
            .map((treffer: { data(): Promise<{ url: string }> }) => treffer.data()),
        );
        antwoorden.push(paginas.map(({ url }: { url: string }) => url));
      }
      return antwoorden;
    },
    vragen.map(({ q }) => q),
  );
  return vragen.map((vraag, plek) => ({
    vraag,
    antwoord: { paginas: (gevonden[plek] ?? []).map(sleutelVan), buitenBereik: false },
  }));
}

/** MiniSearch on the same texts: any word, beginnings of words, and small mistakes. */
function vraagMiniSearch(vragen: readonly Meetvraag[]): Uitslag[] {
  const zoeker = new MiniSearch<{ id: string }>({ fields: ['titel', 'kort', 'tekst'] });
  for (const bestand of globSync('**/index.html', { cwd: map })) {
    const pad = `/${bestand.replaceAll('\\', '/').slice(0, -'index.html'.length)}`;
    const tekst = leesPaginatekst(readFileSync(join(map, bestand), 'utf8'), pad, '');
    if (!tekst) continue;
    const { titel, kort, blokken } = tekst;
    zoeker.add({ id: sleutelVan(pad), titel, kort, tekst: blokken.join(' ') } as { id: string });
  }
  const keuze = { combineWith: 'OR', prefix: true, fuzzy: 0.2, boost: { titel: 2 } } as const;
  return vragen.map((vraag) => {
    const paginas = zoeker.search(vraag.q, keuze).map(({ id }) => String(id));
    return { vraag, antwoord: { paginas: paginas.slice(0, 10), buitenBereik: false } };
  });
}

function drukAf(naam: string, uitslagen: readonly Uitslag[]): void {
  const { vragen, rechts, binnenDrie, mrr, ndcg, leeg, ...buiten } = vatSamen(uitslagen);
  const cellen = [rechts, binnenDrie, mrr, ndcg, leeg].map((waarde) => getal(waarde).padStart(9));
  const { buitenHerkend, buitenVragen, buitenOnterecht } = buiten;
  console.log(
    `${naam.padEnd(24)}${cellen.join('')}   buiten bereik: ${getal(buitenHerkend)} van ${buitenVragen} herkend, ${getal(buitenOnterecht)} onterecht (${vragen} vragen)`,
  );
}

function drukVragenAf(uitslagen: readonly Uitslag[]): void {
  for (const { vraag, antwoord } of uitslagen) {
    const isBuiten = Object.keys(vraag.gold).length === 0;
    const score = isBuiten ? undefined : scoor(vraag, antwoord);
    const teken = score
      ? score.rechts
        ? '1'
        : score.binnenDrie
          ? '3'
          : '-'
      : antwoord.buitenBereik
        ? 'b'
        : '!';
    const ndcg = score ? getal(score.ndcg) : '    ';
    console.log(
      `${teken} ${ndcg}${antwoord.buitenBereik ? ' (buiten)' : ''}  ${vraag.q}: ${antwoord.paginas.slice(0, 5).join(' ')}`,
    );
  }
}

/** What a search costs: the first visit, and each next question, in bytes at the server. */
async function meetBytes(browser: Browser, site: Meetserver, vragen: readonly Meetvraag[]) {
  const context = await browser.newContext();
  const pagina = await context.newPage();
  const [eerste, ...volgende] = vragen.map(({ q }) => q);
  site.wis();
  await pagina.goto(`${site.adres}/zoeken/?q=${encodeURIComponent(eerste ?? '')}`);
  await pagina.locator('[data-zoekstatus="klaar"]').waitFor();
  await site.stil();
  const verzoeken = site.verzoeken();
  const { zoekmachine, script, overig, html, css } = telKosten(verzoeken);
  const stukken: number[] = [];
  for (const vraag of volgende.slice(0, 30)) {
    site.wis();
    await pagina.locator('input[name="q"]').fill(vraag);
    await pagina.locator('button[type="submit"]').click();
    await pagina.waitForFunction(
      (q) => new URLSearchParams(location.search).get('q') === q,
      vraag.slice(0, 400),
    );
    await pagina.locator('[data-zoekstatus="klaar"]').waitFor();
    await site.stil();
    stukken.push(site.verzoeken().reduce((som, { bytes }) => som + bytes, 0));
  }
  await context.close();
  const heel = (aantal: number) => aantal.toLocaleString('nl-NL');
  const gesorteerd = stukken.sort((a, b) => a - b);
  const p95 = gesorteerd[Math.floor(gesorteerd.length * 0.95)] ?? 0;
  console.log(
    [
      '',
      `Eerste zoekvraag (${eerste}): ${heel(zoekmachine.bytes + script + overig + html + css)} bytes in ${verzoeken.length} verzoeken`,
      `  script en woordenboek van ons ${heel(script + overig)}, pagina en stijl ${heel(html + css)}, Pagefind ${heel(zoekmachine.bytes)}`,
      `  elke volgende vraag: hoogstens ${heel(p95)} bytes in 95 van de 100 gevallen`,
    ].join('\n'),
  );
}

/** Bundles zoekmeting.ts, so that the browser runs the same code as the search page. */
async function bundelMeting(): Promise<string> {
  const uitkomst = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: projectpad('scripts/zoekmeting.ts'), formats: ['es'], fileName: 'meting' },
    },
  });
  const [bundel] = Array.isArray(uitkomst) ? uitkomst : [uitkomst];
  const [stuk] = bundel && 'output' in bundel ? bundel.output : [];
  if (stuk?.type !== 'chunk') throw new Error('Het bundelen van de meting lukte niet.');
  return stuk.code;
}

async function meetTijd(pagina: Page, vragen: readonly Meetvraag[]): Promise<void> {
  const code = await bundelMeting();
  const tijden = await pagina.evaluate(
    async ([bundel, teksten]) => {
      const adres = URL.createObjectURL(new Blob([bundel], { type: 'text/javascript' }));
      const { meetVragen } = await import(adres);
      return (await meetVragen(teksten)) as { begrijpen: number; zoeken: number; kaal: number }[];
    },
    [code, vragen.map(({ q }) => q)] as const,
  );
  const p95 = (naam: 'begrijpen' | 'zoeken' | 'kaal') => {
    const reeks = tijden.map((tijd) => tijd[naam]).sort((a, b) => a - b);
    return reeks[Math.floor(reeks.length * 0.95)] ?? 0;
  };
  console.log(
    `\nWarm, 95 van de 100 vragen: begrijpen ${getal(p95('begrijpen'), 1)} ms, zoeken ${getal(p95('zoeken'), 1)} ms, kaal Pagefind ${getal(p95('kaal'), 1)} ms; verhouding ${getal(p95('zoeken') / p95('kaal'), 1)}`,
  );
}

/** The index that Pagefind makes by itself, in a copy of the site that is thrown away afterwards. */
async function metKaleIndex(van: string): Promise<string> {
  const kopie = await mkdtemp(join(tmpdir(), 'zoekkwaliteit-'));
  await cp(van, kopie, { recursive: true });
  try {
    const { index } = await createIndex({ forceLanguage: 'nl' });
    await index?.addDirectory({ path: van });
    await index?.writeFiles({ outputPath: join(kopie, 'pagefind-kaal') });
  } finally {
    await close();
  }
  return kopie;
}

if (!opties.includes('--zonder-bouw')) await voerUit(npmOpdracht('run', 'build'));
const kopie = await metKaleIndex(map);
const site = await startMeetserver({ map: kopie });
const browser = await chromium.launch(await installeerBrowser());
try {
  // Without the policy of the page, which does not allow Pagefind with its worker.
  const context = await browser.newContext({ bypassCSP: true });
  const pagina = await context.newPage();
  await pagina.goto(`${site.adres}/zoeken/`);
  for (const naam of lijst ? [lijst] : MEETLIJSTEN) {
    const vragen = leesMeetvragen(naam);
    const wij = await vraagOnsZelf(pagina, vragen);
    console.log(`\n${naam.padEnd(24)}   eerste  in drie      mrr     ndcg     leeg`);
    drukAf('deze site', wij);
    drukAf('Pagefind zoals het komt', await vraagPagefind(pagina, vragen));
    drukAf('MiniSearch', vraagMiniSearch(vragen));
    if (opties.includes('--per-vraag')) drukVragenAf(wij);
  }
  const vragen = leesMeetvragen('praktijk');
  await meetTijd(pagina, vragen);
  await meetBytes(browser, site, vragen);
} finally {
  await browser.close();
  await site.sluit();
  await rm(kopie, { recursive: true, force: true });
}
