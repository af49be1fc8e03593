// @ts-check
// Loaded into a build by `npm run reproduceer` (node --import): another day, and no network. A build
// that asks for a connection does not get one, and the attempt is written down.
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

const VERSLAG = process.env.NETVERSLAG;
const LATER = Number(process.env.DAGEN_LATER ?? 0) * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (Echt, args, nieuw) =>
    Reflect.construct(Echt, args.length > 0 ? args : [Echt.now() + LATER], nieuw),
  apply: (Echt) => new Echt(Echt.now() + LATER).toString(),
  get: (Echt, naam) => (naam === 'now' ? () => Echt.now() + LATER : Reflect.get(Echt, naam, Echt)),
});

/**
 * The host that a connection is asked for; nothing for a pipe between two programs on one machine.
 * @param {unknown[]} args what `Socket.connect` was called with, perhaps as Node itself normalizes it
 * @returns {string | undefined}
 */
function hostVan(args) {
  const [doel, host] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof doel === 'object' && doel !== null) {
    return 'path' in doel && doel.path ? undefined : `${doel.host ?? 'localhost'}:${doel.port}`;
  }
  return typeof doel === 'number' ? `${host ?? 'localhost'}:${doel}` : undefined;
}

const verbind = Socket.prototype.connect;
/**
 * @this {Socket}
 * @param {any[]} args
 */
Socket.prototype.connect = function (...args) {
  const host = hostVan(args);
  if (host === undefined) return verbind.apply(this, /** @type {any} */ (args));
  if (VERSLAG) appendFileSync(VERSLAG, `${host}\n`);
  // As a connection that fails: a program that can bear that goes on, and is in the report all the same.
  const fout = new Error(`Een bouw heeft geen netwerk nodig, maar vroeg om ${host}.`);
  process.nextTick(() => this.destroy(fout));
  return this;
};
