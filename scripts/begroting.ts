// What a first visit to a page may cost, in bytes of 1,000 to the kB after brotli. The favicon is
// apart: browsers fetch it late and keep it for long.
import type { Verzoek } from './meetserver.ts';

export interface Kosten {
  verzoeken: number;
  html: number;
  css: number;
  script: number;
  /** HTML, CSS and script together. */
  totaal: number;
  favicon: number;
  /** Files of the search engine: its own scripts, WebAssembly and pieces of the index. */
  zoekmachine: { verzoeken: number; bytes: number };
  /** Anything else, such as pictures. */
  overig: number;
}

interface Grens {
  totaal: number;
  verzoeken: number;
  script: number;
}

// What arrives before a server waits for the first sign of life of the browser: ten packets.
const LEESPAGINA: Grens = { totaal: 14_600, verzoeken: 3, script: 3_000 };
const ANDERE_PAGINA: Grens = { totaal: 40_000, verzoeken: 10, script: 40_000 };

/** The pages that people arrive on, by the path below the base path. */
const LEESPAGINAS = [
  /^\/$/,
  /^\/vragen\/[^/]+\/\d+\/$/,
  /^\/nieuws\/[^/]+\/$/,
  /^\/rechten\/(?:[^/]+\/)?$/,
];

export const isLeespagina = (pad: string) => LEESPAGINAS.some((vorm) => vorm.test(pad));

export function telKosten(verzoeken: readonly Verzoek[]): Kosten {
  const kosten: Kosten = {
    verzoeken: 0,
    html: 0,
    css: 0,
    script: 0,
    totaal: 0,
    favicon: 0,
    zoekmachine: { verzoeken: 0, bytes: 0 },
    overig: 0,
  };
  for (const { pad, bytes } of verzoeken) {
    if (pad.includes('/pagefind/')) {
      kosten.zoekmachine.verzoeken += 1;
      kosten.zoekmachine.bytes += bytes;
    } else if (/\/favicon\.\w+$/.test(pad)) {
      kosten.favicon += bytes;
    } else {
      kosten.verzoeken += 1;
      kosten[soortVan(pad)] += bytes;
    }
  }
  kosten.totaal = kosten.html + kosten.css + kosten.script;
  return kosten;
}

function soortVan(pad: string): 'html' | 'css' | 'script' | 'overig' {
  if (/(?:\/|\.html)$/.test(pad)) return 'html';
  if (pad.endsWith('.css')) return 'css';
  if (/\.m?js$/.test(pad)) return 'script';
  return 'overig';
}

/** What is too much about a first visit to the page; nothing when it keeps within its limits. */
export function overschrijdingen(pad: string, kosten: Kosten): string[] {
  const grens = isLeespagina(pad) ? LEESPAGINA : ANDERE_PAGINA;
  const metAlles = { ...kosten, totaal: kosten.totaal + kosten.overig };
  return (['totaal', 'verzoeken', 'script'] as const)
    .filter((naam) => metAlles[naam] > grens[naam])
    .map((naam) => `${naam}: ${metAlles[naam]}, hoogstens ${grens[naam]}`);
}
