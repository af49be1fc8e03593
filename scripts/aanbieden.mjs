// @ts-check
// Serves the built site on this computer only.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { kindOmgeving, nodePad, pad, WORTEL } from './project.mjs';

// Browsers try 127.0.0.1 as well when asked for `localhost`, so this one address answers to both
// names. The name `localhost` itself may end up on IPv6 only.
const ADRES = '127.0.0.1';
const WACHTTIJD = 15_000;

/**
 * @param {string | undefined} tekst the value of BASE_PATH
 * @returns {string[]} the folders of the sub-path, none for the root
 */
export function leesSubpad(tekst) {
  const delen = (tekst ?? '').split('/').filter(Boolean);
  if (delen.some((deel) => !/^[\w~-][\w.~-]*$/.test(deel))) {
    throw new Error(`BASE_PATH is "${tekst}", maar moet eruitzien als /thuiswerken.`);
  }
  return delen;
}

/**
 * A site built for a sub-path expects to be found there, but its files are in the root of dist/.
 * A link in a temporary folder puts them beneath the sub-path without copying them.
 * @param {string[]} subpad
 */
function mapOmAanTeBieden(subpad) {
  const dist = pad('dist');
  if (subpad.length === 0) return { map: dist, ruimOp: () => {} };
  const map = mkdtempSync(join(tmpdir(), 'meekijkwijzer-'));
  const koppeling = join(map, ...subpad);
  mkdirSync(dirname(koppeling), { recursive: true });
  // A junction needs no special rights on Windows; other systems ignore the word.
  symlinkSync(dist, koppeling, 'junction');
  return { map, ruimOp: () => rmSync(map, { recursive: true, force: true }) };
}

/**
 * Resolves when the site answers. `gestopt` resolves when the server has ended, which `signaal`
 * asks for.
 * @param {number} poort
 * @param {string[]} subpad
 * @param {AbortSignal} signaal
 * @returns {Promise<{ url: string, gestopt: Promise<void> }>}
 */
export async function biedAan(poort, subpad, signaal) {
  const { map, ruimOp } = mapOmAanTeBieden(subpad);
  const sirv = pad('node_modules', 'sirv-cli', 'bin.js');
  const args = [sirv, map, '--host', ADRES, '--port', String(poort), '--quiet'];
  const kind = spawn(nodePad(), args, {
    cwd: WORTEL,
    // sirv-cli prefers HOST and PORT over its own options, and some shells export HOST.
    env: kindOmgeving({ HOST: ADRES, PORT: String(poort) }),
    stdio: ['ignore', 'inherit', 'inherit'],
    signal: signaal,
  });

  let loopt = true;
  /** @type {Promise<void>} */
  const gestopt = new Promise((klaar) => {
    const einde = () => {
      loopt = false;
      ruimOp();
      klaar();
    };
    kind.once('exit', einde);
    // Stopping through the signal is reported as an error too, but then `exit` still follows.
    kind.once('error', () => kind.pid === undefined && einde());
  });

  const route = ['', ...subpad, ''].join('/');
  const uiterlijk = Date.now() + WACHTTIJD;
  while (loopt && Date.now() < uiterlijk) {
    const antwoord = await fetch(`http://${ADRES}:${poort}${route}`).catch(() => undefined);
    if (antwoord?.ok) return { url: `http://localhost:${poort}${route}`, gestopt };
    await wacht(100);
  }
  kind.kill();
  await gestopt;
  throw new Error(`De server op poort ${poort} gaf geen antwoord.`);
}
