// @ts-check
// `npm test`: everything that must be right before a change is accepted, cheapest first.
import { existsSync } from 'node:fs';
import { installeerBrowser } from './browser.mjs';
import { installeer } from './install.mjs';
import { nodeOpdracht, npmOpdracht, voerUit } from './opdracht.mjs';
import { pad } from './project.mjs';

/** @typedef {{ naam: string, deel?: string, doe: () => Promise<number> }} Stap */

/** @typedef {Record<string, string | undefined>} Omgeving */

// The result may not depend on what somebody happens to have set for publishing.
/** @type {Omgeving} */
const KAAL = {
  SITE_URL: undefined,
  BASE_PATH: undefined,
  UITVOERMAP: undefined,
  DIST: undefined,
  DIST_SUBPAD: undefined,
};
const SUBPAD = { ...KAAL, BASE_PATH: '/thuiswerken', UITVOERMAP: 'dist-subpad' };

/**
 * @param {string} script
 * @param {Omgeving} [omgeving]
 */
const npmRun = (script, omgeving = KAAL) =>
  voerUit(npmOpdracht('run', '--silent', script), omgeving);

/** @param {string} project the part of vitest.config.ts */
const vitest = (project) =>
  voerUit(
    nodeOpdracht(pad('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project),
    KAAL,
  );

function eisGebouwd() {
  const ontbreekt = ['dist', 'dist-subpad'].find((map) => !existsSync(pad(map)));
  if (!ontbreekt) return;
  throw new Error(`De map ${ontbreekt} ontbreekt. Bouw eerst: npm test -- --alleen=bouw`);
}

async function sitetests() {
  eisGebouwd();
  return vitest('dist');
}

async function browsertests() {
  eisGebouwd();
  const { executablePath } = await installeerBrowser();
  const playwright = pad('node_modules', '@playwright', 'test', 'cli.js');
  return voerUit(nodeOpdracht(playwright, 'test'), { ...KAAL, CHROME_PATH: executablePath });
}

/** @type {Stap[]} */
const STAPPEN = [
  { naam: 'Pakketten', doe: () => installeer().then(() => 0) },
  { naam: 'Browser zoeken', deel: 'browser', doe: () => installeerBrowser().then(() => 0) },
  { naam: 'Opmaak en typen', deel: 'check', doe: () => npmRun('check') },
  { naam: 'Unittests', deel: 'unit', doe: () => vitest('unit') },
  { naam: 'Bouwen', deel: 'bouw', doe: () => npmRun('build') },
  { naam: 'Bouwen voor /thuiswerken', deel: 'bouw', doe: () => npmRun('build', SUBPAD) },
  { naam: 'Gebouwde site', deel: 'dist', doe: sitetests },
  { naam: 'Browsertests', deel: 'browser', doe: browsertests },
];

/** @param {string[]} opties */
function kiesStappen(opties) {
  const delen = [...new Set(STAPPEN.flatMap(({ deel }) => deel ?? []))];
  /** @type {string | undefined} */
  let alleen;
  for (const optie of opties) {
    alleen = optie.match(/^--alleen=(.+)$/)?.[1];
    if (alleen === undefined || !delen.includes(alleen)) {
      throw new Error(`Onbekende optie ${optie}. Kies uit: --alleen=${delen.join('|')}`);
    }
  }
  return STAPPEN.filter(({ deel }) => !alleen || !deel || deel === alleen);
}

/** @param {Stap} stap */
async function probeer({ doe }) {
  try {
    return await doe();
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    return 1;
  }
}

/** @param {string[]} opties */
async function test(opties) {
  const gekozen = kiesStappen(opties);
  /** @type {string[]} */
  const overzicht = [];
  let code = 0;
  for (const [nummer, stap] of gekozen.entries()) {
    console.log(`\n== ${nummer + 1}/${gekozen.length} ${stap.naam} ==`);
    const begin = performance.now();
    code = await probeer(stap);
    const duur = ((performance.now() - begin) / 1000).toFixed(1).replace('.', ',');
    overzicht.push(`${code === 0 ? 'goed' : 'FOUT'}  ${stap.naam} (${duur} s)`);
    if (code !== 0) break;
  }
  console.log(`\n${overzicht.join('\n')}`);
  if (code === 0) return 0;
  console.error(`\n${gekozen[overzicht.length - 1]?.naam} is mislukt (code ${code}).`);
  return code;
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
