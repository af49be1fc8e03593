import { telLettergrepen, VOLUIT } from './lettergrepen.ts';

/** Abbreviations that can also be the last word of a sentence; the others always have more to come. */
const OOK_AAN_HET_EIND = new Set(['a.u.b.', 'e.a.', 'e.d.', 'enz.', 'etc.', 'jl.']);

const ALINEAGRENS = /\n[^\S\n]*\n/;

/** Marks that can end a sentence, with the quotation marks and brackets that close after them. */
const MOGELIJK_EIND = /[.!?…]+['’"”»)\]]*(?=\s)/gu;

/** What a new sentence begins with; a small letter means that the sentence goes on ("‘Mag dat?’ vroeg ze"). */
const NIEUW_BEGIN = /^\s+['‘"“«([]*(?:\p{Lu}|\d|€|['’][stn]\s\p{Lu})/u;

const RANDTEKENS = /^[^\p{L}\p{N}€]+|[^\p{L}\p{N}%]+$/gu;

/** "'s avonds" and "'t": here the apostrophe belongs to the word. */
const MET_APOSTROF = /^['’‘][stn]$/u;

function zonderOpening(woord: string): string {
  return woord.replace(/^['‘"“«([]+/u, '');
}

function isEinde(ervoor: string, erna: string): boolean {
  if (!NIEUW_BEGIN.test(erna)) return false;
  const laatste = zonderOpening(ervoor.split(/\s+/).at(-1) ?? '');
  // "1. Vraag het na" is a numbered item, "W. Koolmees" a name.
  if (/^\d+\.$/.test(ervoor) || /^\p{Lu}\.$/u.test(laatste)) return false;
  const afkorting = laatste.toLowerCase();
  return !VOLUIT.has(afkorting) || OOK_AAN_HET_EIND.has(afkorting);
}

function zinnenInAlinea(alinea: string): string[] {
  const zinnen: string[] = [];
  let begin = 0;
  for (const treffer of alinea.matchAll(MOGELIJK_EIND)) {
    const eind = treffer.index + treffer[0].length;
    const zin = alinea.slice(begin, eind);
    if (!isEinde(zin, alinea.slice(eind))) continue;
    zinnen.push(zin);
    begin = eind + 1;
  }
  return [...zinnen, alinea.slice(begin)];
}

/**
 * Cuts Dutch text into sentences; an empty line always ends one, a single line end never does.
 * Abbreviations, initials, numbers and addresses do not end a sentence by their dot.
 */
export function zinnenIn(tekst: string): string[] {
  return tekst
    .replace(/\r\n?/g, '\n')
    .split(ALINEAGRENS)
    .flatMap((alinea) => zinnenInAlinea(alinea.replace(/\s+/g, ' ').trim()))
    .map((zin) => zin.trim())
    .filter((zin) => woordenIn(zin).length > 0);
}

/** The words of a text in order, without the punctuation around them; "art." and "58%" stay as they are. */
export function woordenIn(tekst: string): string[] {
  return tekst.split(/\s+/).flatMap((stuk) => {
    if (MET_APOSTROF.test(stuk)) return [stuk];
    const afkorting = zonderOpening(stuk).replace(/[,;:?!)’”]+$/u, '');
    if (VOLUIT.has(afkorting.toLowerCase())) return [afkorting];
    const woord = stuk.replace(RANDTEKENS, '');
    return /[\p{L}\p{N}]/u.test(woord) ? [woord] : [];
  });
}

/** How hard a text reads: its counts, its longest sentence and its score. */
export interface Leesbaarheid {
  woorden: number;
  zinnen: number;
  lettergrepen: number;
  langsteZin: { tekst: string; woorden: number };
  /** Not rounded; 60 and up is plain Dutch. A text without words has 0. */
  fleschDouma: number;
}

/** Measures how easily a Dutch text reads, after Flesch-Douma. */
export function leesbaarheid(tekst: string): Leesbaarheid {
  const zinnen = zinnenIn(tekst);
  const langsteZin = { tekst: '', woorden: 0 };
  let woorden = 0;
  let lettergrepen = 0;
  for (const zin of zinnen) {
    const inZin = woordenIn(zin);
    woorden += inZin.length;
    lettergrepen += inZin.reduce((som, woord) => som + telLettergrepen(woord), 0);
    if (inZin.length > langsteZin.woorden) {
      langsteZin.tekst = zin;
      langsteZin.woorden = inZin.length;
    }
  }
  const fleschDouma =
    woorden === 0 ? 0 : 206.835 - 0.93 * (woorden / zinnen.length) - 77 * (lettergrepen / woorden);
  return { woorden, zinnen: zinnen.length, lettergrepen, langsteZin, fleschDouma };
}
