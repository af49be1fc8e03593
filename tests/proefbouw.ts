// A copy of the project in which a test changes what editors write, and a real build of it.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What Vitest sets in the environment: with it Astro would build as while developing, and remember nothing. */
const ZONDER_VITEST = { NODE_ENV: undefined, MODE: undefined, DEV: undefined, PROD: undefined };

/** How long a build may take in a test, in milliseconds: ample, for a slow machine. */
export const RUIM = 300_000;

export interface Proefbouw {
  /** The folder of the copy. */
  map: string;
  /** Replaces text in a file; throws an Error when it is not there. */
  wijzig(bestand: string, van: string | RegExp, naar: string): void;
  schrijf(bestand: string, tekst: string): void;
  vulAan(bestand: string, tekst: string): void;
  verwijder(bestand: string): void;
  /** Gives a rights page another name, also in everything that editors wrote about it. */
  hernoemRecht(van: string, naar: string): void;
  /** Builds the copy, without its search index; what it said comes back with its exit code. */
  bouw(omgeving?: { SITE_URL?: string }): { status: number | null; uitvoer: string };
  ruimOp(): void;
}

/** Makes a copy of the project to try things in. */
export function proefbouw(): Proefbouw {
  const map = mkdtempSync(join(tmpdir(), 'meekijkwijzer-'));
  for (const naam of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'seeds',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(naam, join(map, naam), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(map, 'node_modules'), 'junction');
  return {
    map,
    wijzig(bestand, van, naar) {
      const oud = readFileSync(join(map, bestand), 'utf8');
      const nieuw = oud.replace(van, naar);
      if (nieuw === oud) throw new Error(`In ${bestand} staat ${van} niet.`);
      writeFileSync(join(map, bestand), nieuw);
    },
    schrijf: (bestand, tekst) => writeFileSync(join(map, bestand), tekst),
    vulAan: (bestand, tekst) => appendFileSync(join(map, bestand), tekst),
    verwijder: (bestand) => rmSync(join(map, bestand)),
    hernoemRecht(van, naar) {
      renameSync(join(map, `content/rechten/${van}.mdx`), join(map, `content/rechten/${naar}.mdx`));
      const adressen = new RegExp(`(rechten/|recht=")${van}\\b`, 'g');
      for (const item of readdirSync(join(map, 'content'), {
        recursive: true,
        withFileTypes: true,
      })) {
        const bestand = join(item.parentPath, item.name);
        // The ledger stays as it is: it holds the old addresses.
        if (!item.isFile() || item.name === 'adressen.txt') continue;
        const oud = readFileSync(bestand, 'utf8');
        const nieuw = oud.replace(adressen, `$1${naar}`);
        if (nieuw !== oud) writeFileSync(bestand, nieuw);
      }
    },
    bouw(omgeving = {}) {
      const astro = resolve('node_modules/astro/bin/astro.mjs');
      const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
        cwd: map,
        encoding: 'utf8',
        env: {
          ...process.env,
          ...ZONDER_VITEST,
          ASTRO_TELEMETRY_DISABLED: '1',
          BASE_PATH: '',
          SITE_URL: '',
          UITVOERMAP: '',
          ...omgeving,
        },
      });
      return { status, uitvoer: stdout + stderr };
    },
    ruimOp: () => rmSync(map, { recursive: true }),
  };
}
