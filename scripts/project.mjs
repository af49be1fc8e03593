// @ts-check
// Where the project lives and which Node its commands run with.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WORTEL = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} delen */
export const pad = (...delen) => join(WORTEL, ...delen);

const projectNode = pad(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

export const heeftProjectNode = () => existsSync(projectNode);

// Astro needs a newer Node than many machines have, so the npm package `node` brings its own.
// On a fresh clone the first command still runs with the Node of the machine: ask again after
// installing, never remember this path.
export const nodePad = () => (heeftProjectNode() ? projectNode : process.execPath);

/**
 * The environment for a child process. node_modules/.bin comes first on PATH, as `npm run` does,
 * so that everything started after the installation finds the project's Node and not the
 * machine's. A value of undefined removes the variable.
 * @param {Record<string, string | undefined>} [extra]
 * @returns {Record<string, string | undefined>}
 */
export function kindOmgeving(extra = {}) {
  const omgeving = { ...process.env };
  // Windows spells it `Path`; two spellings in one environment would hide one of them.
  const naam = Object.keys(omgeving).find((sleutel) => sleutel.toUpperCase() === 'PATH') ?? 'PATH';
  omgeving[naam] = [pad('node_modules', '.bin'), omgeving[naam]].filter(Boolean).join(delimiter);
  // A site about being watched at work does not report on the people who build it.
  omgeving.ASTRO_TELEMETRY_DISABLED = '1';
  return { ...omgeving, ...extra };
}
