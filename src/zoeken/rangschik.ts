/** How strongly one feature of the query speaks for some pages: the ids and weights that the index gave. */
export interface Kenmerktreffers {
  /** How much the query means this feature. */
  waarde: number;
  paginas: readonly { id: string; gewicht: number }[];
  /** How strongly it speaks for a subject outside the site. */
  buiten: number;
}

/** A page with how likely it is what was meant, of all pages found; and, apart, that nothing here is. */
export interface Uitslag {
  kansen: Map<string, number>;
  buiten: number;
}

/** How much of the likelihood of a page goes to those that are linked to it. */
const DOORGEVEN = 0.12;

/** Turns the weights of all features of a query into likelihoods; they add up to 1. */
export function weegTreffers(treffers: readonly Kenmerktreffers[]): Uitslag {
  const punten = new Map<string, number>();
  let buiten = 0;
  for (const { waarde, paginas, buiten: tegen } of treffers) {
    buiten += waarde * tegen;
    for (const { id, gewicht } of paginas) {
      punten.set(id, (punten.get(id) ?? 0) + waarde * gewicht);
    }
  }
  const hoogste = Math.max(buiten, ...punten.values());
  const machten = [...punten].map(([id, punt]) => [id, Math.exp(punt - hoogste)] as const);
  const machtBuiten = Math.exp(buiten - hoogste);
  const som = machten.reduce((totaal, [, macht]) => totaal + macht, machtBuiten);
  return {
    kansen: new Map(machten.map(([id, macht]) => [id, macht / som])),
    buiten: machtBuiten / som,
  };
}

/** A page less than one five-hundredth as likely as the first is no result. */
const KLEINSTE_DEEL = 1 / 500;

/** The ids of the pages found, most likely first; what is hardly likely at all is left out. */
export function opKans(kansen: ReadonlyMap<string, number>): string[] {
  const geordend = [...kansen].sort((a, b) => b[1] - a[1]);
  const hoogste = geordend[0]?.[1] ?? 0;
  return geordend.filter(([, kans]) => kans >= hoogste * KLEINSTE_DEEL).map(([id]) => id);
}

/**
 * Gives pages a share of the likelihood of the pages they are linked to: beside the answer stand the
 * questions and explanations that belong to it. `nabij` holds for some likely pages what is near them.
 */
export function geefDoor(
  kansen: ReadonlyMap<string, number>,
  nabij: ReadonlyMap<string, readonly { id: string; nabijheid: number }[]>,
): Map<string, number> {
  const uitkomst = new Map(kansen);
  for (const [pagina, buren] of nabij) {
    const kans = kansen.get(pagina) ?? 0;
    for (const { id, nabijheid } of buren) {
      uitkomst.set(id, (uitkomst.get(id) ?? 0) + DOORGEVEN * kans * nabijheid);
    }
  }
  return uitkomst;
}
