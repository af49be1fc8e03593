/**
 * How strongly a feature speaks for a page, in the few steps that the index can hold: each step is a
 * metadata field of its own, and Pagefind tells in which field a word was found.
 */
const NIVEAUS: Readonly<Record<string, number>> = {
  a: 0.4,
  b: 0.8,
  c: 1.2,
  d: 1.7,
  e: 2.3,
  f: 3,
  g: 3.8,
  h: 4.7,
  i: 5.8,
  j: 7,
  k: 8.5,
  l: 10.5,
  m: 13,
};

/** How near two pages are: from each the first of the other's links, to the last link of one. */
const NABIJHEDEN: Readonly<Record<string, number>> = { v: 1, w: 0.8, x: 0.6, y: 0.4, z: 0.2 };

const VOOR_GEWICHT = 'g';
const VOOR_NABIJHEID = 'n';
/** The fields of what lies outside the site have names of their own: it is no page that can be shown. */
const VOOR_BUITEN = 'o';

/** The smallest weight that is kept: less than half the first step says nothing. */
export const KLEINSTE_GEWICHT = 0.2;

function naaste(trap: Readonly<Record<string, number>>, waarde: number): string {
  let beste = '';
  for (const [naam, stap] of Object.entries(trap)) {
    if (beste === '' || Math.abs(stap - waarde) < Math.abs((trap[beste] ?? 0) - waarde)) {
      beste = naam;
    }
  }
  return beste;
}

/** The metadata field for a weight of a page, or of what lies outside the site. */
export function gewichtveld(gewicht: number, buiten = false): string {
  return (buiten ? VOOR_BUITEN : VOOR_GEWICHT) + naaste(NIVEAUS, gewicht);
}

/** The metadata field for how near another page is, from 0 to 1. */
export function nabijheidveld(nabijheid: number): string {
  return VOOR_NABIJHEID + naaste(NABIJHEDEN, nabijheid);
}

/** What a metadata field says; undefined when it is none of these. */
export function leesVeld(
  veld: string,
): { soort: 'gewicht' | 'buiten' | 'nabijheid'; waarde: number } | undefined {
  const [soort = '', stap = ''] = veld;
  if (veld.length !== 2) return undefined;
  const trap = soort === VOOR_NABIJHEID ? NABIJHEDEN : NIVEAUS;
  const waarde = trap[stap];
  if (waarde === undefined) return undefined;
  if (soort === VOOR_GEWICHT) return { soort: 'gewicht', waarde };
  if (soort === VOOR_BUITEN) return { soort: 'buiten', waarde };
  return soort === VOOR_NABIJHEID ? { soort: 'nabijheid', waarde } : undefined;
}
