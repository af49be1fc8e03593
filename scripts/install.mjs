// @ts-check
// Installs the packages when they are missing or belong to another lock file.
//
// `npm run dev` is `node scripts/install.mjs && astro dev`: npm puts node_modules/.bin first on
// PATH, so on a fresh clone this file runs with the Node of the machine, and `astro` after it with
// the project's Node that was just installed. Only Node's own modules may be imported here.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npmOpdracht, voerUit } from './opdracht.mjs';
import { heeftProjectNode, pad } from './project.mjs';

const SLOTBESTAND = pad('package-lock.json');
const STEMPEL = pad('node_modules', '.meekijkwijzer-lock');

const slotHash = () => createHash('sha256').update(readFileSync(SLOTBESTAND)).digest('hex');

/** @param {string} bestand */
function leesOfLeeg(bestand) {
  try {
    return readFileSync(bestand, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Someone may have run `npm ci` by hand, which leaves no stamp. npm's own record of what it
 * installed then tells whether that was this lock file.
 */
function doorNpmGeinstalleerd() {
  const verslag = leesOfLeeg(pad('node_modules', '.package-lock.json'));
  if (!verslag) return false;
  /** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Pakket */
  /** @type {{ packages: Record<string, Pakket> }} */
  const bedoeld = JSON.parse(readFileSync(SLOTBESTAND, 'utf8'));
  /** @type {{ packages: Record<string, Pakket> }} */
  const aanwezig = JSON.parse(verslag);
  return Object.entries(bedoeld.packages).every(([plek, pakket]) => {
    const gevonden = aanwezig.packages[plek];
    // Packages for other platforms are in the lock file but never installed.
    if (!gevonden) return plek === '' || pakket.optional === true;
    return gevonden.version === pakket.version && gevonden.integrity === pakket.integrity;
  });
}

export function installatieNodig() {
  if (!heeftProjectNode()) return true;
  if (leesOfLeeg(STEMPEL) === slotHash()) return false;
  if (!doorNpmGeinstalleerd()) return true;
  writeFileSync(STEMPEL, slotHash());
  return false;
}

/** Throws an Error with a Dutch message when the packages could not be installed. */
export async function installeer() {
  if (!installatieNodig()) return;
  if (process.platform === 'win32' && process.execPath.startsWith(pad('node_modules'))) {
    // Windows cannot delete a program that is running, and `npm ci` starts by deleting all of it.
    throw new Error('De pakketten zijn verouderd. Voer eerst `npm ci` uit en probeer het opnieuw.');
  }
  // --include=dev: with NODE_ENV=production npm would leave out what the tests need.
  // --loglevel=error: npm judges the packages by the Node it runs on itself, and warns about each
  // one that needs a newer Node, while they will run with the Node that is installed here.
  const opties = ['--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const code = await voerUit(npmOpdracht('ci', ...opties));
  if (code !== 0) throw new Error(`Pakketten installeren is mislukt (npm ci, code ${code}).`);
  if (!heeftProjectNode()) {
    throw new Error(
      'Node 24 is niet mee geïnstalleerd. Voer `npm rebuild node --ignore-scripts=false` uit en probeer het opnieuw.',
    );
  }
  writeFileSync(STEMPEL, slotHash());
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    if (installatieNodig()) console.log('Pakketten installeren …');
    await installeer();
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exit(1);
  }
}
