// `npm run lighthouse`: what Lighthouse says of our main pages on a slow telephone, the median of
// five visits. Ends with code 1 when a page scores less than it must. `npm run lighthouse -- /over/`
// measures other pages, DIST names another folder than dist/.
//
// Lighthouse is fetched by npm when it is asked for, in one fixed version: with all that it brings
// (173 MB, of which error reporting is the largest part) it would make every installation a
// quarter larger, for a command that no test needs.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, installeerBrowser } from './browser.mjs';
import { startMeetserver } from './meetserver.ts';
import { npmOpdracht, voerUit } from './opdracht.mjs';
import { pad as projectpad } from './project.mjs';

const LIGHTHOUSE = 'lighthouse@13.4.1';
const BEZOEKEN = 5;

/**
 * Measured, but without a demand on performance: a search is work for the processor (WebAssembly and
 * some twenty pieces of the index), which Lighthouse counts as loading.
 */
const ZOEKVRAAG = '/zoeken/?q=toetsaanslagen';

const PAGINAS = [
  '/',
  '/rechten/toetsaanslagen/',
  '/vragen/2021z06098/2/',
  '/nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers/',
  '/begrippen/',
  '/zoeken/',
  ZOEKVRAAG,
];

/** The least that each category may score. */
const LAAGSTE = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Onderdeel = keyof typeof LAAGSTE;
const ONDERDELEN = Object.keys(LAAGSTE) as Onderdeel[];

const TIJDEN = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
const VERSPRINGEN = 'cumulative-layout-shift';

interface Verslag {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
}

interface Meting {
  pad: string;
  scores: Record<Onderdeel, number>;
  waarden: number[];
  /** What cost points in one of the visits. */
  gebreken: string[];
}

const mediaan = (getallen: readonly number[]) =>
  getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;

async function bezoek(adres: string, { executablePath, args }: Browser): Promise<Verslag> {
  const map = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const uitvoer = join(map, 'verslag.json');
  const opties = [
    ...['--output=json', `--output-path=${uitvoer}`, '--quiet', '--no-enable-error-reporting'],
    `--only-categories=${ONDERDELEN.join(',')}`,
    `--chrome-flags=${['--headless', ...args].join(' ')}`,
  ];
  try {
    const code = await voerUit(
      npmOpdracht('exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', adres, ...opties),
      { CHROME_PATH: executablePath },
    );
    if (code !== 0) throw new Error(`Lighthouse stopte bij ${adres} met code ${code}.`);
    return JSON.parse(await readFile(uitvoer, 'utf8'));
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

function gebrekenIn({ categories, audits }: Verslag): string[] {
  return Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.title}`),
  );
}

function vatSamen(pad: string, verslagen: readonly Verslag[]): Meting {
  const waarde = (id: string) =>
    mediaan(verslagen.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
  const score = (deel: Onderdeel) =>
    Math.round(mediaan(verslagen.map(({ categories }) => categories[deel]?.score ?? 0)) * 100);
  return {
    pad,
    scores: Object.fromEntries(ONDERDELEN.map((deel) => [deel, score(deel)])) as Meting['scores'],
    waarden: [...TIJDEN.map((id) => Math.round(waarde(id))), waarde(VERSPRINGEN)],
    gebreken: [...new Set(verslagen.flatMap(gebrekenIn))],
  };
}

const isTeLaag = ({ pad, scores }: Meting) =>
  ONDERDELEN.filter((deel) => !(pad === ZOEKVRAAG && deel === 'performance')).some(
    (deel) => scores[deel] < LAAGSTE[deel],
  );

function drukAf(metingen: readonly Meting[]): void {
  const breedte = Math.max(...metingen.map(({ pad }) => pad.length)) + 1;
  const rij = (naam: string, cellen: readonly string[]) =>
    console.log(naam.padEnd(breedte) + cellen.map((cel) => cel.padStart(15)).join(''));
  rij('', [...ONDERDELEN, 'FCP ms', 'LCP ms', 'TBT ms', 'CLS']);
  for (const meting of metingen) {
    const { pad, scores, waarden, gebreken } = meting;
    const getallen = waarden.map((getal) => getal.toLocaleString('nl-NL'));
    rij(pad, [...ONDERDELEN.map((deel) => String(scores[deel])), ...getallen]);
    if (isTeLaag(meting)) for (const gebrek of gebreken) console.log(`  TE LAAG  ${gebrek}`);
  }
}

async function lighthouse(paden: readonly string[]): Promise<number> {
  const map = process.env.DIST || projectpad('dist');
  if (!existsSync(map)) throw new Error(`${map} ontbreekt. Bouw eerst: npm run build`);
  const browser = await installeerBrowser();
  const site = await startMeetserver({ map, metKoppen: true });
  try {
    const metingen: Meting[] = [];
    for (const pad of paden) {
      const verslagen: Verslag[] = [];
      while (verslagen.length < BEZOEKEN) {
        verslagen.push(await bezoek(`${site.adres}${pad}`, browser));
      }
      metingen.push(vatSamen(pad, verslagen));
      console.log(`${pad}: ${BEZOEKEN} keer bezocht`);
    }
    drukAf(metingen);
    return metingen.some(isTeLaag) ? 1 : 0;
  } finally {
    await site.sluit();
  }
}

try {
  const gevraagd = process.argv.slice(2);
  process.exitCode = await lighthouse(gevraagd.length > 0 ? gevraagd : PAGINAS);
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
