import { lengteVan, product, type Vector } from './vector.ts';

/**
 * Documents about the same subject measured 0.47 and more, others at most 0.26 (dossiers about
 * traffic and care, written to look alike); the border lies between.
 */
const ZELFDE_ONDERWERP = 0.36;

/** Tells whether two documents are about the same subject, by all that each of them says. */
export type Onderwerpkenner = (een: string, ander: string) => boolean;

/**
 * Prepares the comparison of whole documents. Questions about other subjects share their formulas
 * ("welke sanctie kregen zij?"); what keeps them apart is everything around them.
 */
export function maakOnderwerpkenner(documenten: ReadonlyMap<string, Vector>): Onderwerpkenner {
  const lengten = new Map([...documenten].map(([naam, vector]) => [naam, lengteVan(vector)]));
  const bekend = new Map<string, boolean>();
  return (een, ander) => {
    if (een === ander) return true;
    const sleutel = een < ander ? `${een} ${ander}` : `${ander} ${een}`;
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    const [a, b] = [documenten.get(een), documenten.get(ander)];
    const deler = (lengten.get(een) ?? 0) * (lengten.get(ander) ?? 0);
    const zelfde = a && b ? product(a, b) >= ZELFDE_ONDERWERP * deler && deler > 0 : false;
    bekend.set(sleutel, zelfde);
    return zelfde;
  };
}
