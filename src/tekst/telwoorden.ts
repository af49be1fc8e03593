const TOT_TWINTIG = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
] as const;

const TIENTALLEN = [
  '',
  '',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
] as const;

/** The largest number that is written in words here. */
export const GROOTSTE_IN_WOORDEN = 999;

/**
 * Writes a whole number from 0 to 999 in Dutch words ("zesenveertig", "honderdtwee");
 * throws a RangeError for anything else.
 */
export function getalInWoorden(getal: number): string {
  if (!Number.isInteger(getal) || getal < 0 || getal > GROOTSTE_IN_WOORDEN) {
    throw new RangeError(`${getal} is geen heel getal van 0 tot en met ${GROOTSTE_IN_WOORDEN}.`);
  }
  const klein = TOT_TWINTIG[getal];
  if (klein !== undefined) return klein;
  if (getal >= 100) {
    const honderdtal = Math.floor(getal / 100);
    const rest = getal % 100;
    const voor = honderdtal === 1 ? '' : getalInWoorden(honderdtal);
    return `${voor}honderd${rest === 0 ? '' : getalInWoorden(rest)}`;
  }
  const tiental = TIENTALLEN[Math.floor(getal / 10)] ?? '';
  const eenheid = getal % 10;
  if (eenheid === 0) return tiental;
  const woord = TOT_TWINTIG[eenheid] ?? '';
  return `${woord}${woord.endsWith('e') ? 'ën' : 'en'}${tiental}`;
}

const WOORD_NAAR_GETAL = new Map<string, number>(
  Array.from({ length: GROOTSTE_IN_WOORDEN + 1 }, (_, getal) => [getalInWoorden(getal), getal]),
);
WOORD_NAAR_GETAL.set('één', 1);

/** Reads "2", "twee" or "Tweeëntwintig" as a number; undefined when it is no number from 0 to 999. */
export function leesGetal(woord: string): number | undefined {
  if (/^\d{1,3}$/.test(woord)) return Number(woord);
  return WOORD_NAAR_GETAL.get(woord.normalize('NFC').toLowerCase());
}
