import { diffWords } from 'diff';
import { type Document, leestekst, type Passage } from './document.ts';

/** Between two verbatim parts of a quote, where words are left out. */
const WEGLATING = /\s*\[(?:…|\.\.\.)\]\s*/;

/** White space and the shape of quotation marks may differ between a quote and its source; nothing else. */
function gelijkgetrokken(tekst: string): string {
  return tekst
    .replace(/['‘’‚‛]{2}|["“”„‟«»]{1,2}/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without what may differ between a quote and its source: white space and quotation marks. */
export const zonderTekens = (tekst: string) => tekst.replace(/[\s\p{Pi}\p{Pf}„‚'"]/gu, '');

/** The parts of a quote around the places where words are left out. */
export const delenVan = (citaat: string): string[] => citaat.split(WEGLATING).filter(Boolean);

/** What a quote gets when it is not in its passage. */
export interface Citaatfout {
  /** The id of the passage that resembles it most. */
  naaste: string;
  /** The words that differ: "[-as in the source-] {+as quoted+}". */
  verschil: string;
}

/**
 * Compares a quote with the passages it claims to come from: verbatim, or parts in order around "[…]".
 * Returns undefined when it is right, and otherwise the nearest passage of the document with the difference.
 */
export function vergelijkCitaat(
  citaat: string,
  passages: readonly Passage[],
  document: Document,
): Citaatfout | undefined {
  const bron = gelijkgetrokken(passages.map(leestekst).join(' '));
  const delen = gelijkgetrokken(citaat).split(WEGLATING).filter(Boolean);
  let vanaf = delen.length === 0 ? -1 : 0;
  for (const deel of delen) {
    const plek = vindHeleWoorden(bron, deel, vanaf);
    vanaf = plek < 0 ? -1 : plek + deel.length;
    if (vanaf < 0) break;
  }
  return vanaf < 0 ? naastePassage(gelijkgetrokken(citaat), document) : undefined;
}

/** Where a text stands in another as whole words, from an offset; -1 when it does not. */
function vindHeleWoorden(bron: string, deel: string, vanaf: number): number {
  for (let plek = bron.indexOf(deel, vanaf); plek >= 0; plek = bron.indexOf(deel, plek + 1)) {
    const ervoor = bron.slice(0, plek);
    const erna = bron.slice(plek + deel.length);
    const breekt =
      (/[\p{L}\p{N}]$/u.test(ervoor) && /^[\p{L}\p{N}]/u.test(deel)) ||
      (/[\p{L}\p{N}]$/u.test(deel) && /^[\p{L}\p{N}]/u.test(erna));
    if (!breekt) return plek;
  }
  return -1;
}

function naastePassage(citaat: string, document: Document): Citaatfout {
  const woorden = new Set(citaat.toLowerCase().split(' '));
  const kandidaten = document.delen
    .filter((deel): deel is Passage => 'id' in deel)
    .map((passage) => {
      const tekst = gelijkgetrokken(leestekst(passage));
      const gedeeld = new Set(
        tekst
          .toLowerCase()
          .split(' ')
          .filter((woord) => woorden.has(woord)),
      );
      return { id: passage.id, tekst, gedeeld: gedeeld.size };
    })
    .sort((a, b) => b.gedeeld - a.gedeeld);
  const [naaste] = kandidaten;
  return { naaste: naaste?.id ?? 'geen', verschil: verschilMet(naaste?.tekst ?? '', citaat) };
}

function verschilMet(bron: string, citaat: string): string {
  const stukken = diffWords(bron, citaat);
  // What the source says before and after the quote is no difference.
  if (stukken[0]?.removed) stukken.shift();
  if (stukken.at(-1)?.removed) stukken.pop();
  return stukken
    .map(({ value, added, removed }) => {
      const woorden = value.trim();
      if (added) return `{+${woorden}+}`;
      if (removed) return `[-${woorden}-]`;
      return woorden.length > 60 ? `${woorden.slice(0, 25)} … ${woorden.slice(-25)}` : woorden;
    })
    .join(' ');
}
