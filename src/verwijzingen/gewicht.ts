import type { Vector } from './vector.ts';

/** A feature in more than about one in five blocks of the rights pages is a commonplace here. */
const GEMEENPLAATS = 1.6;
/** A feature in most of the questions tells one from another as little. */
const VEELGEVRAAGD = 0.2;
/** The stem of an ordinary word says less than a term that somebody chose. */
const GEWICHT_STAM = 0.5;

/** How telling a feature is: 0 for a commonplace of this site. */
export type Gewicht = (kenmerk: string) => number;

/**
 * Weighs features by how rare they are, in the blocks of the rights pages and among the questions and
 * sections; the lower of the two counts. The rights pages say what this site is about, so "thuiswerken"
 * stays a commonplace here, however many dossiers about traffic are added.
 */
export function maakGewicht(
  blokken: readonly Vector[],
  stukken: readonly Vector[],
  isBegrip: (kenmerk: string) => boolean,
): Gewicht {
  const inBlokken = telIn(blokken);
  const inStukken = telIn(stukken);
  return (kenmerk) => {
    const opDeSite = Math.log((blokken.length + 1) / ((inBlokken.get(kenmerk) ?? 0) + 2));
    const gevraagd = Math.log((stukken.length + 1) / ((inStukken.get(kenmerk) ?? 0) + 0.5));
    const gewicht = Math.max(0, Math.min(opDeSite - GEMEENPLAATS, gevraagd - VEELGEVRAAGD));
    return isBegrip(kenmerk) ? gewicht : gewicht * GEWICHT_STAM;
  };
}

function telIn(vectoren: readonly Vector[]): Map<string, number> {
  const aantallen = new Map<string, number>();
  for (const vector of vectoren) {
    for (const kenmerk of vector.keys()) {
      aantallen.set(kenmerk, (aantallen.get(kenmerk) ?? 0) + 1);
    }
  }
  return aantallen;
}

/** The weights of a text: what it names more often counts more, but not in proportion. */
export function gewogen(telling: Vector, gewicht: Gewicht): Map<string, number> {
  const vector = new Map<string, number>();
  for (const [kenmerk, aantal] of telling) {
    const waarde = gewicht(kenmerk) * (1 + Math.log(Math.max(1, aantal)));
    if (waarde > 0) vector.set(kenmerk, waarde);
  }
  return vector;
}
