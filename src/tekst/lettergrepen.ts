import { VOLUIT } from './afkortingen.ts';
import { getalInWoorden } from './telwoorden.ts';

/** Whole words that the spelling rules below would miscount, mostly English and foreign. */
const HELE_WOORDEN: ReadonlyMap<string, number> = new Map([
  ['cao', 3],
  ['date', 1],
  ['deal', 1],
  ['deals', 1],
  ['game', 1],
  ['games', 1],
  ['home', 1],
  ['id', 2],
  ['image', 2],
  ['leasen', 2],
  ['like', 1],
  ['likes', 1],
  ['live', 1],
  ['ok', 2],
  ['remote', 2],
  ['site', 1],
  ['sites', 1],
  ['style', 1],
  ['time', 1],
  // Where "zo" meets "iets" Dutch writes no trema, so that "oie" hides a border.
  ['zoiets', 2],
]);

/** Abbreviations in capitals that are said as a word: "denk", "ser", "wor". */
const ALS_WOORD_GELEZEN = new Set(['AWVN', 'DENK', 'NAVO', 'SER', 'WOR']);

/** Loanwords that also turn up inside compounds: "teamleider", "streamen". */
const LEENWOORDEN: readonly (readonly [woord: string, lettergrepen: number])[] = [
  ['board', 1],
  ['bureau', 2],
  ['cadeau', 2],
  ['coach', 1],
  ['facebook', 2],
  ['leader', 2],
  ['load', 1],
  ['management', 3],
  ['manoeuvre', 3],
  ['milieu', 2],
  ['niveau', 2],
  ['plateau', 2],
  ['roadmap', 2],
  ['stream', 1],
  ['team', 1],
];

/** The same, ending in a silent "e" that is heard again in "updaten" and "freelancer". */
const LEENWOORDEN_MET_STOMME_E: readonly (readonly [woord: string, lettergrepen: number])[] = [
  ['database', 3],
  ['deadline', 2],
  ['freelance', 2],
  ['hardware', 2],
  ['homepage', 2],
  ['lease', 1],
  ['malware', 2],
  ['offline', 2],
  ['online', 2],
  ['phone', 1],
  ['service', 2],
  ['skype', 1],
  ['software', 2],
  ['spyware', 2],
  ['update', 2],
  ['website', 2],
  ['youtube', 2],
];

const LEENWOORDVORMEN = [
  ...LEENWOORDEN.map(([woord, lettergrepen]) => ({ vorm: new RegExp(woord, 'g'), lettergrepen })),
  ...LEENWOORDEN_MET_STOMME_E.map(([woord, lettergrepen]) => ({
    vorm: new RegExp(`${woord}(?!(?:n|nd|nde|r|rs)$)`, 'g'),
    lettergrepen,
  })),
];

/** Stands where a trema starts a syllable or a loanword was taken out: vowels do not join across it. */
const GRENS = '·';

/**
 * Vowel letters that sound as one, the longest first. "eeu" and "ieu" are one sound only before "w"
 * (nieuw, but se-ri-eus), "eu" not in museum; "eau" is left out, since ge-au-to-ma-ti-seerd is
 * commoner than the few words in LEENWOORDEN.
 */
const KLINKERGROEP =
  /eeu(?=w)|ieu(?=w)|aai|ooi|oei|aa|ee|oo|uu|ij|ie|ei|ai|oi|ui|eu(?!m)|ou|au|oe|[aeou]y|[aeiouy]/g;

function telLetters(letters: string): number {
  // In Dutch every letter of an abbreviation has a name of one syllable, the "w" ("wee") too.
  if (/^\p{Lu}{2,6}$/u.test(letters) && !ALS_WOORD_GELEZEN.has(letters)) return letters.length;
  const klein = letters.toLowerCase();
  const heel = HELE_WOORDEN.get(klein);
  if (heel !== undefined) return heel;

  let rest = klein
    .normalize('NFD')
    .replace(/([aeiouy])\u0308/gu, `${GRENS}$1`)
    .replace(/\p{M}/gu, '');
  let som = 0;
  for (const { vorm, lettergrepen } of LEENWOORDVORMEN) {
    rest = rest.replace(vorm, () => {
      som += lettergrepen;
      return GRENS;
    });
  }
  rest = rest
    .replace(/qu(?=[aeiou])/g, 'kw')
    // "yoga", "royaal": before a vowel, a y is a consonant unless it follows one ("hyena").
    .replace(/(^|[aeiou])y(?=[aeiou])/g, '$1j');
  som += rest.match(KLINKERGROEP)?.length ?? 0;
  return som === 0 ? klein.length : som;
}

function telWoorden(woorden: string): number {
  return woorden.split(' ').reduce((som, woord) => som + telLetters(woord), 0);
}

/** Years go in pairs ("twintig eenentwintig"), 1.200 is "twaalfhonderd", and only 2000-2009 has "duizend". */
function telGetal(getal: number, alsJaar: boolean): number {
  if (getal < 1000) return telWoorden(getalInWoorden(getal));
  if (getal >= 1100 && (getal < 2000 || (alsJaar && getal >= 2010 && getal < 2100))) {
    const na = getal % 100;
    const honderd = alsJaar && na >= 10 ? 0 : telWoorden('honderd');
    return (
      telGetal(Math.floor(getal / 100), false) + honderd + (na === 0 ? 0 : telGetal(na, false))
    );
  }
  const [eenheid, naam] =
    getal < 1_000_000 ? ([1000, 'duizend'] as const) : ([1_000_000, 'miljoen'] as const);
  const voor = Math.floor(getal / eenheid);
  const na = getal % eenheid;
  const aantal = voor === 1 && eenheid === 1000 ? 0 : telGetal(voor, false);
  return aantal + telWoorden(naam) + (na === 0 ? 0 : telGetal(na, false));
}

function telCijfers(cijfers: string): number {
  const [geheel = '', ...decimalen] = cijfers.split(',');
  const kaal = geheel.replaceAll('.', '');
  const getal = Number(kaal);
  // Telephone and file numbers are said digit by digit.
  const perCijfer = kaal.length > 9 || (kaal.length > 1 && kaal.startsWith('0'));
  const geheelDeel = perCijfer
    ? [...kaal].reduce((som, cijfer) => som + telGetal(Number(cijfer), false), 0)
    : telGetal(getal, geheel.length === 4);
  return decimalen.reduce((som, deel) => som + telWoorden('komma') + telCijfers(deel), geheelDeel);
}

/**
 * Counts the syllables of a Dutch word as it is said: "ideeën" 3, "AVG" 3, "2021" 6.
 * A hyphenated or mixed word is the sum of its parts; punctuation counts for nothing.
 */
export function telLettergrepen(woord: string): number {
  const gewoon = woord.normalize('NFKC').trim();
  const voluit = VOLUIT.get(gewoon.toLowerCase());
  if (voluit !== undefined) return telWoorden(voluit);

  const stukken = gewoon
    // "AP's" and "’s avonds": this s never makes a syllable.
    .replace(/['’‘]s\b/gu, '')
    // "VPNGids" is VPN and Gids, "WhatsApp" is Whats and App.
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|[%€]/gu);
  return (stukken ?? []).reduce((som, stuk) => {
    if (stuk === '%') return som + telWoorden('procent');
    if (stuk === '€') return som + telWoorden('euro');
    return som + (/^\d/.test(stuk) ? telCijfers(stuk) : telLetters(stuk));
  }, 0);
}
