// @ts-check
// Runs one command in the project and tells how it ended.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { kindOmgeving, nodePad, WORTEL } from './project.mjs';

/**
 * @typedef {{ bestand: string, args: string[], shell?: boolean }} Opdracht
 */

/**
 * npm is a script on Windows (`npm.cmd`) and cannot be started as a program there. Inside an npm
 * script npm says where its own JavaScript file is, which works everywhere without a shell.
 * @param {string[]} args
 * @returns {Opdracht}
 */
export function npmOpdracht(...args) {
  const npm = process.env.npm_execpath;
  if (npm && basename(npm) === 'npm-cli.js') {
    // npm_node_execpath is the Node that npm was started with. It lies outside node_modules, so
    // `npm ci` does not delete the program it is running on.
    return { bestand: process.env.npm_node_execpath ?? process.execPath, args: [npm, ...args] };
  }
  // A shell gets one line of text; our own arguments never need quoting.
  if (process.platform === 'win32') {
    return { bestand: ['npm', ...args].join(' '), args: [], shell: true };
  }
  return { bestand: 'npm', args };
}

/**
 * @param {string[]} args
 * @returns {Opdracht}
 */
export const nodeOpdracht = (...args) => ({ bestand: nodePad(), args });

/**
 * Shows the output of the command and resolves with its exit code. The command gets no keyboard,
 * so it can never wait for an answer.
 * @param {Opdracht} opdracht
 * @param {Record<string, string | undefined>} [omgeving]
 * @returns {Promise<number>}
 */
export function voerUit({ bestand, args, shell = false }, omgeving = {}) {
  return new Promise((klaar) => {
    const kind = spawn(bestand, args, {
      cwd: WORTEL,
      env: kindOmgeving(omgeving),
      stdio: ['ignore', 'inherit', 'inherit'],
      shell,
    });
    kind.once('error', (fout) => {
      console.error(`Het programma ${bestand} start niet: ${fout.message}`);
      klaar(127);
    });
    kind.once('exit', (code) => klaar(code ?? 1));
  });
}
