// `npm run reproduceer`: builds the project twice from nothing, in other folders, time zones, languages and
// years, without a network; compares every file. Exit code 1 when one differs or a connection was asked for.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kindOmgeving, nodePad, pad, WORTEL } from './project.mjs';

interface Omstandigheden {
  /** Where the copy of the project stands, below a temporary folder. */
  map: string;
  uitvoermap: string;
  omgeving: Record<string, string>;
}

const BOUWEN: readonly [Omstandigheden, Omstandigheden] = [
  {
    map: 'een',
    uitvoermap: 'dist',
    omgeving: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  {
    map: 'twee/in een/andere map',
    uitvoermap: 'dist-elders',
    omgeving: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', DAGEN_LATER: '500' },
  },
];

/** What a build makes itself, and what it does not read. */
const NIET_MEE = /^(?:node_modules|\.git|\.astro|dist.*|test-results|playwright-report)$/;
/** Caches, which must not help the second build. */
const VOORRAAD = /^\.(?:astro|vite.*|cache)$/;

/** Copies the project, with links to its packages but without any cache. */
function kopieer(map: string): void {
  mkdirSync(map, { recursive: true });
  for (const naam of readdirSync(WORTEL).filter((item) => !NIET_MEE.test(item))) {
    cpSync(pad(naam), join(map, naam), { recursive: true });
  }
  mkdirSync(join(map, 'node_modules'));
  for (const naam of readdirSync(pad('node_modules')).filter((item) => !VOORRAAD.test(item))) {
    const van = pad('node_modules', naam);
    const naar = join(map, 'node_modules', naam);
    if (statSync(van).isDirectory()) symlinkSync(van, naar, 'junction');
    else cpSync(van, naar);
  }
}

/** The words before a command that cut its network off; none where this machine cannot do so. */
const AFGESLOTEN =
  process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0
    ? ['unshare', '-rn']
    : [];

/** Builds a copy of the project and gives the folder of the result; throws when it does not succeed. */
async function bouw(
  { map, uitvoermap, omgeving }: Omstandigheden,
  proef: string,
  verslag: string,
): Promise<string> {
  const kopie = join(proef, map);
  kopieer(kopie);
  const env = kindOmgeving({
    SITE_URL: undefined,
    BASE_PATH: undefined,
    UITVOERMAP: uitvoermap,
    NODE_OPTIONS: `--import=${new URL('andere-omstandigheden.mjs', import.meta.url).href}`,
    NETVERSLAG: verslag,
    ...omgeving,
  });
  for (const args of [['node_modules/astro/bin/astro.mjs', 'build'], ['src/zoeken/indexeer.ts']]) {
    const [bestand = '', ...rest] = [...AFGESLOTEN, nodePad(), ...args];
    const kind = spawn(bestand, rest, { cwd: kopie, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let uitvoer = '';
    kind.stdout.on('data', (deel) => (uitvoer += deel));
    kind.stderr.on('data', (deel) => (uitvoer += deel));
    const code = await new Promise((klaar) => kind.once('close', klaar));
    if (code !== 0) throw new Error(`De bouw in ${kopie} is mislukt (code ${code}).\n${uitvoer}`);
  }
  return join(kopie, uitvoermap);
}

const bestandenIn = (map: string) =>
  globSync('**/*', { cwd: map, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(map.length + 1))
    .sort();

/** The files of two builds that are not the same, each with what is different. */
function verschillen(een: string, twee: string): string[] {
  const [links, rechts] = [bestandenIn(een), bestandenIn(twee)];
  return [
    ...links.filter((naam) => !rechts.includes(naam)).map((naam) => `${naam}: alleen in de eerste`),
    ...rechts.filter((naam) => !links.includes(naam)).map((naam) => `${naam}: alleen in de tweede`),
    ...links
      .filter((naam) => rechts.includes(naam))
      .flatMap((naam) => {
        const [a, b] = [readFileSync(join(een, naam)), readFileSync(join(twee, naam))];
        if (a.equals(b)) return [];
        const plek = a.findIndex((byte, index) => byte !== b[index]);
        return [`${naam}: anders vanaf byte ${plek < 0 ? a.length : plek}`];
      }),
  ];
}

const proef = mkdtempSync(join(tmpdir(), 'meekijkwijzer-reproduceer-'));
try {
  const verslag = join(proef, 'net.txt');
  const begin = performance.now();
  const [een, twee] = BOUWEN;
  const eerste = await bouw(een, proef, verslag);
  const tweede = await bouw(twee, proef, verslag);
  const anders = verschillen(eerste, tweede);
  const gevraagd = existsSync(verslag) ? readFileSync(verslag, 'utf8').trim().split('\n') : [];
  const aantal = bestandenIn(eerste).length;
  const zoekindex = bestandenIn(join(eerste, 'pagefind')).length;

  console.log(`${aantal} bestanden vergeleken, waarvan ${zoekindex} van de zoekindex.`);
  console.log(
    anders.length === 0
      ? 'De twee bouwen zijn byte voor byte gelijk.'
      : `${anders.length} bestanden verschillen:\n${anders.join('\n')}`,
  );
  console.log(
    gevraagd.length === 0
      ? `Geen van beide vroeg om een verbinding${AFGESLOTEN.length > 0 ? ', en er was er ook geen (unshare -n)' : ''}.`
      : `Een bouw vroeg om een verbinding: ${[...new Set(gevraagd)].join(', ')}`,
  );
  console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);
  process.exitCode = anders.length + gevraagd.length > 0 || aantal === 0 || zoekindex === 0 ? 1 : 0;
} finally {
  rmSync(proef, { recursive: true, force: true });
}
