import { createServer } from 'node:http';

export interface Buitenwereld {
  adres: string;
  /** The hosts that the browser asked for since the last time that the list was emptied. */
  gevraagd(): readonly string[];
  wis(): void;
  sluit(): Promise<void>;
}

/** Chrome's own question about any page with a form: how could it be filled in? */
const VAN_DE_BROWSER = new Set(['content-autofill.googleapis.com:443']);

/**
 * Stands between the browser and every other host: lets nothing through and remembers who was
 * called. A proxy, because the requests of a web worker do not show in a page's network log.
 */
export async function startBuitenwereld(): Promise<Buitenwereld> {
  let gevraagd: string[] = [];
  const noteer = (adres = '?') => {
    if (!VAN_DE_BROWSER.has(adres)) gevraagd.push(adres);
  };
  const server = createServer((vraag, antwoord) => {
    noteer(vraag.url);
    antwoord.writeHead(403).end();
  });
  server.on('connect', (vraag, lijn) => {
    noteer(vraag.url);
    // The browser may hang up first: no fault of the page that is tested.
    lijn.on('error', () => lijn.destroy());
    lijn.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_, lijn) => lijn.destroy());
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const plek = server.address();
  if (plek === null || typeof plek === 'string') throw new Error('De proxy heeft geen poort.');
  return {
    adres: `http://127.0.0.1:${plek.port}`,
    gevraagd: () => gevraagd,
    wis: () => {
      gevraagd = [];
    },
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => {
        server.close(klaar);
      });
    },
  };
}
