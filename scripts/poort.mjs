// @ts-check
// Which port the site gets, and whether nobody else has it.
import { connect, createServer } from 'node:net';

const STANDAARDPOORT = 4321;
// Both are called `localhost`; a browser may try either one first.
const ADRESSEN = ['127.0.0.1', '::1'];
const VOORBEELD =
  process.platform === 'win32' ? '$env:PORT=8080; npm start' : 'PORT=8080 npm start';

/**
 * @param {string | undefined} tekst
 * @returns {number}
 */
export function leesPoort(tekst) {
  if (tekst === undefined || tekst === '') return STANDAARDPOORT;
  const poort = Number(tekst);
  if (!/^\d{1,5}$/.test(tekst) || poort < 1 || poort > 65535) {
    throw new Error(`PORT is "${tekst}", maar moet een geheel getal van 1 tot en met 65535 zijn.`);
  }
  return poort;
}

/**
 * A program that listens on every address at once does not always stop us from also taking one
 * of them, so trying to listen is not enough: see whether something answers.
 * @param {number} poort
 * @param {string} adres
 * @returns {Promise<boolean>}
 */
function antwoordtIemand(poort, adres) {
  return new Promise((klaar) => {
    const lijn = connect({ port: poort, host: adres, timeout: 1000 });
    /** @param {boolean} antwoord */
    const einde = (antwoord) => {
      lijn.destroy();
      klaar(antwoord);
    };
    lijn.once('connect', () => einde(true));
    lijn.once('timeout', () => einde(false));
    lijn.once('error', () => einde(false));
  });
}

/**
 * @param {number} poort
 * @param {string} adres
 * @returns {Promise<string | undefined>} the error code, if listening is impossible
 */
function luisterFout(poort, adres) {
  return new Promise((klaar) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ fout) => klaar(fout.code));
    server.listen({ port: poort, host: adres }, () => server.close(() => klaar(undefined)));
  });
}

/**
 * Throws an Error with a Dutch message when the port cannot be used.
 * @param {number} poort
 */
export async function eisVrijePoort(poort) {
  for (const adres of ADRESSEN) {
    const fout = await luisterFout(poort, adres);
    if (fout === 'EACCES') {
      throw new Error(
        `Je mag poort ${poort} niet gebruiken op deze computer. Kies een andere: ${VOORBEELD}`,
      );
    }
    // Other errors mean that this computer has no such address, for example no IPv6.
    if (fout === 'EADDRINUSE' || (await antwoordtIemand(poort, adres))) {
      throw new Error(
        `Poort ${poort} is al in gebruik door een ander programma. Stop dat programma of kies een andere poort: ${VOORBEELD}`,
      );
    }
  }
}
