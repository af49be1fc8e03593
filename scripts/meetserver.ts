// Serves a built site the way a good host would (compressed, with its own 404 page, on request
// with the headers of `_headers`) and writes down what every request cost. For the tests and for
// `npm run bench`; `npm start` is for people.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { koppenVoor, leesKoppen } from './hostkoppen.ts';

/** One answered request. The bytes are those of the body as sent, so after compression. */
export interface Verzoek {
  pad: string;
  status: number;
  bytes: number;
}

export interface Opties {
  /** The folder of the built site. */
  map: string;
  /** The path below which the site was built, such as "/thuiswerken". */
  basis?: string;
  /** Send what the built `_headers` says, as Netlify and Cloudflare Pages do. */
  metKoppen?: boolean;
}

export interface Meetserver {
  /** The address of the home page without its last slash. */
  adres: string;
  /** What was asked since the last time that the list was emptied. */
  verzoeken(): readonly Verzoek[];
  wis(): void;
  /** Resolves when all is answered and nothing new was asked for a while. */
  stil(): Promise<void>;
  /** Holds the next request whose path matches until the returned door is opened. */
  houdVast(pad: RegExp): Deur;
  sluit(): Promise<void>;
}

export interface Deur {
  /** Resolves when a request stands before the door. */
  bezet: Promise<void>;
  open(): void;
}

const comprimeer = promisify(brotliCompress);
const SAMENDRUKBAAR = /\.(?:css|html|js|json|svg|txt|xml)$/;

// Longer than a browser thinks between two requests that follow from each other.
const STIL_NA = 250;

/** What sirv cannot do itself: put a compressed copy beside every file that gains by it. */
async function zetKlaar(map: string, naar: string): Promise<void> {
  await cp(map, naar, { recursive: true });
  await rm(join(naar, '_headers'), { force: true });
  const bestanden = await readdir(naar, { recursive: true });
  await Promise.all(
    bestanden
      .filter((bestand) => SAMENDRUKBAAR.test(bestand))
      .map(async (bestand) => {
        const inhoud = await readFile(join(naar, bestand));
        const opties = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        await writeFile(join(naar, `${bestand}.br`), await comprimeer(inhoud, opties));
      }),
  );
}

function maakDeuren() {
  const deuren = new Set<{ pad: RegExp; bezet: () => void; vrij: Promise<void> }>();
  return {
    hang(pad: RegExp): Deur {
      const bezet = Promise.withResolvers<void>();
      const vrij = Promise.withResolvers<void>();
      deuren.add({ pad, bezet: bezet.resolve, vrij: vrij.promise });
      return { bezet: bezet.promise, open: vrij.resolve };
    },
    async wacht(pad: string): Promise<void> {
      const deur = [...deuren].find((kandidaat) => kandidaat.pad.test(pad));
      if (!deur) return;
      deuren.delete(deur);
      deur.bezet();
      await deur.vrij;
    },
    weg: () => deuren.clear(),
  };
}

export async function startMeetserver({
  map,
  basis = '',
  metKoppen = false,
}: Opties): Promise<Meetserver> {
  const wortel = await mkdtemp(join(tmpdir(), 'meetserver-'));
  const site = join(wortel, basis);
  await zetKlaar(resolve(map), site);
  const hostregels = metKoppen ? await leesKoppen(join(map, '_headers')) : [];
  const nietGevonden = await readFile(join(site, '404.html.br'));
  const dienOp = sirv(wortel, { brotli: true, etag: true });
  const deuren = maakDeuren();
  let verzoeken: Verzoek[] = [];
  let onderweg = 0;
  let laatste = performance.now();

  /** Outside the base path lies another site: no friendly page there, so that a lost link shows. */
  function zegNee(pad: string, antwoord: ServerResponse): void {
    antwoord.statusCode = 404;
    if (!pad.startsWith(`${basis}/`)) {
      antwoord.end();
      return;
    }
    antwoord.setHeader('Content-Type', 'text/html;charset=utf-8');
    antwoord.setHeader('Content-Encoding', 'br');
    antwoord.setHeader('Content-Length', nietGevonden.length);
    antwoord.end(nietGevonden);
  }

  async function antwoordOp(vraag: IncomingMessage, antwoord: ServerResponse): Promise<void> {
    const pad = new URL(vraag.url ?? '/', 'http://site').pathname;
    const boeking: Verzoek = { pad, status: 0, bytes: 0 };
    verzoeken.push(boeking);
    onderweg += 1;
    antwoord.once('close', () => {
      onderweg -= 1;
      laatste = performance.now();
    });
    await deuren.wacht(pad);
    for (const { naam, waarde } of koppenVoor(hostregels, pad)) antwoord.setHeader(naam, waarde);
    antwoord.once('finish', () => {
      boeking.status = antwoord.statusCode;
      boeking.bytes = Number(antwoord.getHeader('content-length') ?? 0);
    });
    dienOp(vraag, antwoord, () => zegNee(pad, antwoord));
  }

  const server = createServer((vraag, antwoord) => {
    antwoordOp(vraag, antwoord).catch((fout: unknown) => antwoord.destroy(fout as Error));
  });
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar);
  });
  const plek = server.address();
  if (plek === null || typeof plek === 'string') throw new Error('De server heeft geen poort.');

  return {
    adres: `http://127.0.0.1:${plek.port}${basis}`,
    verzoeken: () => verzoeken,
    wis: () => {
      verzoeken = [];
      deuren.weg();
    },
    stil: async () => {
      while (onderweg > 0 || performance.now() - laatste < STIL_NA) await wacht(20);
    },
    houdVast: (pad) => deuren.hang(pad),
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => {
        server.close(klaar);
      });
      await rm(wortel, { recursive: true, force: true });
    },
  };
}
