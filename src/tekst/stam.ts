/** A stem shorter than this says too little: "meten" would meet "met". */
const KORTSTE_STAM = 4;

/** Endings that are as often part of the word ("trend", "verken") ask for a longer stem. */
const KORTSTE_NA_TWIJFEL = 5;

const MEDEKLINKER = '[bcdfghjklmnpqrstvwxz]';
/** After another letter the t is part of the word: "klachtje", "spuitje". */
const VERKLEINING = /(?<=[lmnr])etjes?$|(?<=[lnrw])tjes?$|(?<=m)pjes?$|jes?$/;
const VERKLEINING_LANG = /([aou])\1tjes?$/;
const MEERVOUD_S = /(?<=[^s])s$/;
const DUBBELE_MEDEKLINKER = new RegExp(`(${MEDEKLINKER})\\1$`);
const LANGE_E = new RegExp(`ee(?=${MEDEKLINKER}$)`);
/** An open syllable that closes when its ending goes: the "a" of "vra-gen" is long, as in "vraag". */
const OPEN_LETTERGREEP = new RegExp(`(?<=${MEDEKLINKER}|^)([aou])(${MEDEKLINKER})$`);

/** Takes an ending off, unless too little would be left. */
function zonder(woord: string, einde: RegExp, door = '', kortste = KORTSTE_STAM): string {
  const korter = woord.replace(einde, door);
  return korter.length >= kortste ? korter : woord;
}

/** "klikk" from "klikken" is "klik", "vrag" from "vragen" is "vraag": a vowel keeps its length. */
function gesloten(kern: string): string {
  const enkel = zonder(kern, DUBBELE_MEDEKLINKER, '$1');
  return enkel === kern ? kern.replace(OPEN_LETTERGREEP, '$1$1$2') : enkel;
}

/**
 * Takes the simple inflection off a folded Dutch word (plural, verb and diminutive endings), so that
 * "toetsaanslag" and "toetsaanslagen" meet; words whose stem would be under four letters stay whole.
 * Lighter than Snowball on purpose: a wrong meeting misleads a reader more than a missed one.
 */
export function stam(woord: string): string {
  if (woord.length <= KORTSTE_STAM || /\d/.test(woord)) return woord;
  let kern = zonder(zonder(woord, VERKLEINING_LANG, '$1'), VERKLEINING);
  kern = zonder(kern, MEERVOUD_S);
  kern = zonder(kern, /ende?n?$/, '', KORTSTE_NA_TWIJFEL);
  const zonderEn = zonder(kern, /en$|(?<=[^ei])e$/);
  kern = zonderEn === kern ? kern : gesloten(zonderEn);
  kern = kern.replace(/v$/, 'f').replace(/z$/, 's');
  // "grenzen" is "grens" by now: the same s that "grens" itself loses goes too.
  kern = zonder(kern, MEERVOUD_S);
  // "meldt" and "volgt" are verbs; "trend" and "spuit" keep their last letter.
  kern = zonder(kern, /(?<=d)t$|(?<=[fgkps])t$/);
  kern = zonder(kern, /(?<=[bcdfghklmnpqrstvwxz])[dt]$/, '', KORTSTE_NA_TWIJFEL);
  // An e before a consonant may also be mute ("regelen"), so its length does not count.
  return zonder(kern, LANGE_E, 'e');
}

const onthouden = new Map<string, string>();

/**
 * The stem of a word of running text. Texts repeat their words, so each stem is made once; parts of
 * words, of which there is no end, are for `stam` itself.
 */
export function stamVanWoord(woord: string): string {
  let gevonden = onthouden.get(woord);
  if (gevonden === undefined) {
    gevonden = stam(woord);
    onthouden.set(woord, gevonden);
  }
  return gevonden;
}

/** The stem of the verb of which a word may be the participle ("gecontroleerd", "gevolgd"); else undefined. */
export function stamVanDeelwoord(woord: string): string | undefined {
  const delen = /^ge(.{3,}?)([dt]e?n?|en)$/.exec(woord);
  if (!delen) return undefined;
  const [, kern = '', einde = ''] = delen;
  // In "gemeld" the d is part of the verb: without it too little would be left.
  return stam(kern.length >= KORTSTE_STAM ? kern : kern + einde.charAt(0));
}
