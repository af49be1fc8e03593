// `npm run bench:schaal`: what the site costs with ten to a thousand times as many questions, through
// the real build of a copy. `-- 100 1000` chooses the sizes. Ends with code 1 when an aim is missed.
import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { leesBronnen } from '../src/bronnen/lees.ts';
import { tekenDeelbeeld } from '../src/delen/beeld/teken-deelbeeld.ts';
import { woordenVan } from '../src/tekst/woorden.ts';
import { stukkenUit } from '../src/verwijzingen/stuk.ts';
import { vindVerwijzingen } from '../src/verwijzingen/vind.ts';
import { proefbouw } from '../tests/proefbouw.ts';
import { type Dossier, maakDossiers } from './schaal/dossiers.ts';
import { meetProces, type Proceskosten } from './schaal/procesmeting.ts';
import { woordenlijst } from './schaal/woordenlijst.ts';
import { meetZoeken, type Zoekkosten } from './schaal/zoekkosten.ts';
import { naamVan, rechten, stukken, taal } from './verwijsbaar.ts';

const MATEN = [100, 1_000, 10_000];
const MINSTE_WOORDEN = 60_000;
const HOOGSTE_SECONDEN = { loader: 120, mdx: 300 } as const;
const HOOGSTE_GEHEUGEN = 4 * 2 ** 30;
/**
 * In MB. Node puts off cleaning up for as long as the machine has room, and takes at most half of it: with
 * this the measure says what a machine of 4 GB would need, wherever it is taken.
 */
const GEHEUGEN_VAN_NODE = 1_800;
const HOOGSTE_GROEI = 11;
const HOOGSTE_KOUD = 300_000;
const BEELDEN = 20;

type Wijze = 'loader' | 'mdx';

interface Bouw {
  aantal: number;
  wijze: Wijze;
  astro: Proceskosten;
  index: Proceskosten;
  paginas: number;
  indexBytes: number;
  indexBestanden: number;
}

interface Meting extends Bouw {
  zoeken: Zoekkosten;
}

const getal = (waarde: number, cijfers = 0) =>
  waarde.toLocaleString('nl-NL', {
    minimumFractionDigits: cijfers,
    maximumFractionDigits: cijfers,
  });

function maak(aantal: number): Dossier[] {
  const zinnen = stukken
    .flatMap((stuk) => stuk.zinnen)
    .filter((zin) => /^\p{Lu}[^\d•]{30,250}[.?]$/u.test(zin));
  return maakDossiers(aantal, { woorden: woordenlijst(), zinnen });
}

function verschillendeWoorden(dossiers: readonly Dossier[]): number {
  const woorden = new Set<string>();
  for (const { bron, paginas } of dossiers) {
    for (const { inhoud } of [...bron, ...paginas]) {
      for (const { sleutel } of woordenVan(inhoud)) {
        if (/^\p{L}+$/u.test(sleutel)) woorden.add(sleutel);
      }
    }
  }
  return woorden.size;
}

async function meet(dossiers: readonly Dossier[], aantal: number, wijze: Wijze): Promise<Meting> {
  const proef = proefbouw();
  try {
    // Share images cost the same each and count apart: here only those of the real pages.
    proef.wijzig(
      'src/delen/beeld/opvragen.ts',
      '(await alleVragen())',
      '(await alleVragen()).filter(({ dossier }) => dossier.beschrijving.ingediend < "2022")',
    );
    for (const { bron, paginas } of dossiers) {
      for (const { pad, inhoud } of wijze === 'mdx' ? [...bron, ...paginas] : bron) {
        mkdirSync(dirname(join(proef.map, pad)), { recursive: true });
        writeFileSync(join(proef.map, pad), inhoud);
      }
    }
    const omgeving = {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--max-old-space-size=${GEHEUGEN_VAN_NODE}`,
      BASE_PATH: '',
      SITE_URL: '',
      UITVOERMAP: '',
    };
    const profiel = process.env.PROFIEL
      ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFIEL}/${wijze}-${aantal}`]
      : [];
    const astro = await meetProces(
      [...profiel, resolve('node_modules/astro/bin/astro.mjs'), 'build'],
      proef.map,
      omgeving,
    );
    const index = await meetProces([...profiel, 'src/zoeken/indexeer.ts'], proef.map, omgeving);
    const dist = join(proef.map, 'dist');
    const indexbestanden = globSync('pagefind/**/*.*', { cwd: dist });
    const bouw: Bouw = {
      aantal,
      wijze,
      astro,
      index,
      paginas: globSync('**/*.html', { cwd: dist }).length,
      indexBytes: indexbestanden.reduce((som, naam) => som + statSync(join(dist, naam)).size, 0),
      indexBestanden: indexbestanden.length,
    };
    drukBouwAf(bouw);
    const zoeken = await meetZoeken(dist);
    drukZoekenAf(zoeken);
    return { ...bouw, zoeken };
  } finally {
    proef.ruimOp();
  }
}

/** How long matching takes by itself, on the same pieces as the build. */
function meetVerwijzingen(dossiers: readonly Dossier[]): { seconden: number; links: number } {
  const proef = proefbouw();
  try {
    for (const { pad, inhoud } of dossiers.flatMap(({ bron }) => bron)) proef.schrijf(pad, inhoud);
    const alles = stukkenUit(leesBronnen(proef.map), rechten);
    const begin = performance.now();
    const links = vindVerwijzingen(alles, taal, naamVan).length;
    return { seconden: (performance.now() - begin) / 1000, links };
  } finally {
    proef.ruimOp();
  }
}

/** Milliseconds for one share image. */
async function meetBeeld(): Promise<number> {
  const tekst = {
    titel: 'Hoeveel klachten over controle thuis kreeg de AP?',
    kort: 'Veertien in elf maanden. Drie waren er afgehandeld, elf nog niet.',
    herkomst: 'Kamervraag van DENK, 15 april 2021',
  };
  await tekenDeelbeeld(tekst);
  const begin = performance.now();
  for (let keer = 0; keer < BEELDEN; keer += 1) await tekenDeelbeeld(tekst);
  return (performance.now() - begin) / BEELDEN;
}

const seconden = ({ astro, index }: Bouw) => astro.seconden + index.seconden;
const rekentijd = ({ astro, index }: Bouw) =>
  astro.rekentijd === undefined ? undefined : astro.rekentijd + (index.rekentijd ?? 0);
const geheugen = ({ astro, index }: Bouw) =>
  astro.geheugen === undefined ? undefined : Math.max(astro.geheugen, index.geheugen ?? 0);

function drukBouwAf(bouw: Bouw): void {
  const { aantal, wijze, astro, index, paginas, indexBytes, indexBestanden } = bouw;
  const mb = ({ geheugen: bytes }: Proceskosten) =>
    bytes === undefined ? 'niet gemeten (alleen op Linux)' : `${getal(bytes / 2 ** 20)} MB`;
  const tijd = seconden(bouw);
  const werk = rekentijd(bouw);
  console.log(
    [
      '',
      `${getal(aantal)} vragen, ${wijze === 'mdx' ? 'elk met een geschreven pagina' : 'alleen uit de bron'}`,
      `  bouw            ${getal(tijd, 1)} s: Astro ${getal(astro.seconden, 1)} s, index ${getal(index.seconden, 1)} s`,
      `  rekentijd       ${werk === undefined ? 'niet gemeten (alleen op Linux)' : `${getal(werk, 1)} s op alle kernen samen`}`,
      `  geheugen        Astro ${mb(astro)}, index ${mb(index)}`,
      `  pagina’s        ${getal(paginas)}, ${getal(paginas / tijd, 1)} per seconde`,
      `  zoekindex       ${getal(indexBytes)} bytes in ${getal(indexBestanden)} bestanden`,
    ].join('\n'),
  );
}

function drukZoekenAf(zoeken: Zoekkosten): void {
  console.log(
    [
      `  eerste vraag    ${getal(zoeken.koud)} bytes: pagina ${getal(zoeken.pagina)}, woorden ${getal(zoeken.woorden)}, Pagefind ${getal(zoeken.zoekmachine)}`,
      `  volgende vragen ${zoeken.volgende.map((bytes) => getal(bytes)).join(', ')} bytes`,
      `  suggesties      ${getal(zoeken.suggesties)} bytes, alleen wie in het veld typt`,
    ].join('\n'),
  );
}

const doelen: { naam: string; gehaald: boolean }[] = [];
const doel = (naam: string, waarde: string, gehaald: boolean) =>
  doelen.push({ naam: `${naam}: ${waarde}`, gehaald });

const gevraagd = process.argv.slice(2).map(Number).filter(Boolean);
const maten = gevraagd.length > 0 ? gevraagd : MATEN;
const wijzen = (['loader', 'mdx'] as const).filter(
  (wijze) => !process.argv.includes(`--zonder-${wijze}`),
);
const metingen: Meting[] = [];
const koppels: { aantal: number; seconden: number }[] = [];
for (const aantal of maten) {
  const dossiers = maak(aantal);
  const woorden = verschillendeWoorden(dossiers);
  const koppel = meetVerwijzingen(dossiers);
  koppels.push({ aantal, seconden: koppel.seconden });
  console.log(
    `\n${getal(aantal)} vragen in ${getal(dossiers.length)} dossiers, ${getal(woorden)} verschillende woorden; koppelen: ${getal(koppel.seconden, 1)} s, ${getal(koppel.links)} verwijzingen`,
  );
  if (aantal >= 10_000) doel('verschillende woorden', getal(woorden), woorden >= MINSTE_WOORDEN);
  for (const wijze of wijzen) {
    metingen.push(await meet(dossiers, aantal, wijze));
  }
}

const beeld = await meetBeeld();
console.log(
  `\nDeelbeelden, niet meegeteld: ${getal(beeld, 1)} ms per beeld; bij ${maten.map((aantal) => `${getal(aantal)} vragen ${getal((aantal * beeld) / 1000)} s`).join(', ')}`,
);

function toetsGroei(naam: string, klein: number, groot: number): void {
  const groei = groot / klein;
  doel(`${naam}, 1.000 naar 10.000`, `${getal(groei, 1)} keer`, groei <= HOOGSTE_GROEI);
}
const koppelBij = (aantal: number) => koppels.find((koppel) => koppel.aantal === aantal);
const [kleinKoppel, grootKoppel] = [koppelBij(1_000), koppelBij(10_000)];
if (kleinKoppel && grootKoppel) {
  toetsGroei('tijd van koppelen', kleinKoppel.seconden, grootKoppel.seconden);
}
for (const wijze of wijzen) {
  const bij = (aantal: number) =>
    metingen.find((meting) => meting.aantal === aantal && meting.wijze === wijze);
  const [klein, groot] = [bij(1_000), bij(10_000)];
  if (!groot) continue;
  const [tijd, bytes] = [seconden(groot), geheugen(groot)];
  doel(`${wijze}: seconden`, getal(tijd, 1), tijd <= HOOGSTE_SECONDEN[wijze]);
  if (bytes !== undefined) {
    doel(`${wijze}: geheugen`, `${getal(bytes / 2 ** 20)} MB`, bytes <= HOOGSTE_GEHEUGEN);
  }
  const { koud } = groot.zoeken;
  doel(`${wijze}: eerste zoekvraag`, `${getal(koud)} bytes`, koud <= HOOGSTE_KOUD);
  if (!klein) continue;
  // On a busy machine the clock says less than the work that was done.
  toetsGroei(`${wijze}: tijd`, rekentijd(klein) ?? seconden(klein), rekentijd(groot) ?? tijd);
  toetsGroei(`${wijze}: zoekindex`, klein.indexBytes, groot.indexBytes);
}
for (const { naam, gehaald } of doelen)
  console.log(`${gehaald ? 'gehaald   ' : 'NIET GEHAALD'} ${naam}`);
process.exitCode = doelen.every(({ gehaald }) => gehaald) ? 0 : 1;
