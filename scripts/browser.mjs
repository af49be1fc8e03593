// @ts-check
// Finds a Chrome or Chromium for the browser tests, and installs one when there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { nodeOpdracht, voerUit } from './opdracht.mjs';
import { pad } from './project.mjs';

/** @typedef {{ executablePath: string, args: string[] }} Browser */

const isRoot = process.getuid?.() === 0;

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start its sandbox as root, which is what most containers run as.
  ...(process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
];

const GEEN_BROWSER =
  'Er is geen Chrome of Chromium gevonden en installeren lukt niet vanzelf. ' +
  'Installeer Google Chrome of Chromium en probeer het opnieuw. ' +
  'Staat de browser op een ongewone plek? Zet dan het volledige pad in CHROME_PATH.';

/** @param {string} naam */
const opPath = (naam) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((map) => join(map, naam));

/** @returns {string[]} */
function gebruikelijkePlekken() {
  if (process.platform === 'darwin') {
    const programmas = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return programmas.flatMap((map) => [
      join(map, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(map, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env;
    return [ProgramFiles, ProgramFiles86, LOCALAPPDATA]
      .filter((map) => map !== undefined)
      .flatMap((map) => [
        join(map, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(map, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  return ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].flatMap(opPath);
}

/** Loaded late, because this file is also read before the packages are installed. */
function vanPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return [String(chromium.executablePath())];
  } catch {
    return [];
  }
}

/**
 * A file with the right name is not always a browser: Ubuntu has a `chromium-browser` that only
 * tells you to install a snap, and a browser may miss system libraries.
 * @param {string} pad
 */
function werkt(pad) {
  if (!existsSync(pad)) return false;
  // On Windows `chrome.exe --version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    // Debian's wrapper writes a harmless complaint to stderr; nobody needs to see it.
    execFileSync(pad, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns {Browser | undefined} */
export function zoekBrowser() {
  const gekozen = process.env.CHROME_PATH;
  if (gekozen) {
    if (existsSync(gekozen)) return { executablePath: gekozen, args: ARGS };
    throw new Error(`CHROME_PATH wijst naar ${gekozen}, maar dat bestand bestaat niet.`);
  }
  const executablePath =
    gebruikelijkePlekken().find(werkt) ?? vanPlaywright().find((plek) => werkt(plek));
  return executablePath === undefined ? undefined : { executablePath, args: ARGS };
}

/** @returns {Promise<Browser>} */
export async function installeerBrowser() {
  const aanwezig = zoekBrowser();
  if (aanwezig) return aanwezig;

  console.log('Geen Chrome of Chromium gevonden; Chromium wordt opgehaald …');
  // The same as `npx playwright install chromium`, without a shell and with the project's Node.
  const playwright = pad('node_modules', '@playwright', 'test', 'cli.js');
  await voerUit(nodeOpdracht(playwright, 'install', 'chromium'));
  const opgehaald = zoekBrowser();
  if (opgehaald) return opgehaald;

  if (isRoot && opPath('apt-get').some((plek) => existsSync(plek))) {
    console.log('Dat werkt hier niet; Chromium wordt met apt-get geïnstalleerd …');
    const zonderVragen = { DEBIAN_FRONTEND: 'noninteractive' };
    await voerUit({ bestand: 'apt-get', args: ['update'] }, zonderVragen);
    await voerUit({ bestand: 'apt-get', args: ['install', '-y', 'chromium'] }, zonderVragen);
    const geinstalleerd = zoekBrowser();
    if (geinstalleerd) return geinstalleerd;
  }
  throw new Error(GEEN_BROWSER);
}
