import { lengteVan, product, type Vector } from './vector.ts';

/**
 * Of a document on our subject the rights pages know at least 0.82 of what it names, even when it is
 * two lines long; of dossiers about traffic, care and shops, written to look alike, at most 0.69.
 */
const ONS_ONDERWERP = 0.75;
/** Other documents are about one subject from this cosine on; dossiers on different subjects stay under 0.28. */
const ZELFDE_ONDERWERP = 0.36;

/** Tells whether two documents are about the same subject, by all that each of them says. */
export type Onderwerpkenner = (een: string, ander: string) => boolean;

/**
 * Prepares the comparison of whole documents; `rechten` is the document of the rights pages, which say
 * what this site is about. Questions about other subjects share their formulas ("welke sanctie kregen
 * zij?"); what keeps them apart is everything around them.
 */
export function maakOnderwerpkenner(
  documenten: ReadonlyMap<string, Vector>,
  rechten: string,
): Onderwerpkenner {
  const onsVakgebied = documenten.get(rechten) ?? new Map();
  const vanOns = new Map(
    [...documenten].map(([naam, vector]) => [
      naam,
      aandeelBekend(vector, onsVakgebied) >= ONS_ONDERWERP,
    ]),
  );
  const zelfde = (een: string, ander: string) => {
    const [a, b] = [documenten.get(een), documenten.get(ander)];
    if (!a || !b) return false;
    return product(a, b) >= ZELFDE_ONDERWERP * lengteVan(a) * lengteVan(b);
  };
  // Two documents share many pairs of questions.
  const vergeleken = new Map<string, boolean>();
  return (een, ander) => {
    if (een === ander) return true;
    if (vanOns.get(een) || vanOns.get(ander)) return vanOns.get(een) === vanOns.get(ander);
    const paar = een < ander ? `${een} ${ander}` : `${ander} ${een}`;
    const uitslag = vergeleken.get(paar) ?? zelfde(een, ander);
    vergeleken.set(paar, uitslag);
    return uitslag;
  };
}

/** Which part of what a document names, by weight, another names too. */
function aandeelBekend(document: Vector, ander: Vector): number {
  let alles = 0;
  let bekend = 0;
  for (const [kenmerk, waarde] of document) {
    alles += waarde;
    if (ander.has(kenmerk)) bekend += waarde;
  }
  return alles === 0 ? 0 : bekend / alles;
}
