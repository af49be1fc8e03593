/** A stem shorter than this says too little: "meten" would meet "met". */
const KORTSTE_STAM = 4;

const VERKLEINING: readonly [RegExp, string][] = [
  [/([aou])\1tjes?$/, '$1'],
  [/(?<=[lmnr])etjes?$|tjes?$|pjes?$|jes?$/, ''],
];

const MEERVOUD_S = /(?<=[^s])s$/;

/** Takes an ending off, unless too little would be left. */
function zonder(woord: string, einde: RegExp, door = ''): string {
  const korter = woord.replace(einde, door);
  return korter.length >= KORTSTE_STAM ? korter : woord;
}

/** Spells the end of a stem in one way: "controleer" and "controler", "gevv" and "gef". */
function gelijkgespeld(stam: string): string {
  return stam
    .replace(/([aeou])\1(?=[bcdfghjklmnpqrstvwxz]$)/, '$1')
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/**
 * Takes the simple inflection off a folded Dutch word (plural, verb and diminutive endings), so that
 * "toetsaanslag" and "toetsaanslagen" meet; words whose stem would be under four letters stay whole.
 * Lighter than Snowball on purpose: a wrong meeting misleads a reader more than a missed one.
 */
export function stam(woord: string): string {
  if (woord.length <= KORTSTE_STAM || /\d/.test(woord)) return woord;
  let kern = woord;
  for (const [einde, door] of VERKLEINING) kern = zonder(kern, einde, door);
  kern = zonder(kern, MEERVOUD_S);
  kern = zonder(kern, /ende?n?$/);
  kern = gelijkgespeld(zonder(kern, /en$|(?<=[^ei])e$/));
  // "grenzen" is nu "grens": dezelfde s als die van "grens" zelf gaat eraf.
  kern = zonder(kern, MEERVOUD_S);
  const zonderDt = zonder(kern, /dt$/);
  return gelijkgespeld(zonderDt === kern ? zonder(kern, /[dt]$/) : zonderDt);
}

/** The stem of the verb of which a word may be the participle ("gecontroleerd", "gevolgd"); else undefined. */
export function stamVanDeelwoord(woord: string): string | undefined {
  const kern = /^ge(.{3,}(?:[dt]e?|en))$/.exec(woord)?.[1];
  return kern === undefined ? undefined : stam(kern);
}
