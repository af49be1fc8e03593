import { OOK_AAN_HET_EIND, VOLUIT } from './afkortingen.ts';

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

/** True when a text stops where a sentence does, with the marks that close after it. */
export function eindigtAlsZin(tekst: string): boolean {
  return /[.?!…]['’"”»)\]]*$/u.test(tekst);
}

/** True when a text stops where a paragraph can: at the end of a sentence, or at ":" or ";" with more to follow. */
export function eindigtAlsAlinea(tekst: string): boolean {
  return /[.?!…:;]['’"”»)\]]*$/u.test(tekst);
}
