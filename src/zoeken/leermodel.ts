import type { Kenmerken } from './kenmerken.ts';

/** A text with the page that answers it, and others that help. */
export interface Leervoorbeeld {
  kenmerken: Kenmerken;
  pagina: string;
  /** Best first. */
  ook: readonly string[];
  /** How much it counts beside an example question (1). */
  gewicht: number;
}

/** For every page how much each feature speaks for it: always above 0. */
export type Model = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Of what an example is worth, the part for the other pages that help, divided by place. */
const DEEL_OOK = 0.2;
const VERDELING = [0.5, 0.3, 0.15, 0.05];
/** Chosen on example files that were left out of the learning: more rounds or less shrinking gain nothing. */
const STAP = 1;
const KRIMP = 0.000005;
const RONDES = 60;

/** An example in numbers. */
interface Les {
  /** Where the rows of its features begin, and how much it means each. */
  kenmerken: { begin: number; waarde: number }[];
  /** How likely each page should be. */
  doel: Float64Array;
  gewicht: number;
}

/**
 * Learns by logistic regression which features belong to which page. No feature speaks against a page:
 * on examples that it had not seen, such a model is as good as one with both kinds, with a tenth of the
 * weights. Keeping only the strongest of these is no saving: it finds the right page first less often.
 * Deterministic: the same examples in the same order give the same model.
 */
export function leer(voorbeelden: readonly Leervoorbeeld[]): Model {
  const paginas = [...new Set(voorbeelden.flatMap(({ pagina, ook }) => [pagina, ...ook]))].sort();
  const beginVan = new Map<string, number>();
  const lessen = voorbeelden.map((voorbeeld): Les => {
    const delen = verdeel(voorbeeld);
    return {
      kenmerken: [...voorbeeld.kenmerken].map(([naam, waarde]) => {
        const begin = beginVan.get(naam) ?? beginVan.size * paginas.length;
        beginVan.set(naam, begin);
        return { begin, waarde };
      }),
      doel: Float64Array.from(paginas, (pagina) => delen.get(pagina) ?? 0),
      gewicht: voorbeeld.gewicht,
    };
  });
  const gewichten = leerGewichten(lessen, beginVan.size, paginas.length);
  return new Map(
    paginas.map((pagina, plek) => [
      pagina,
      new Map(
        [...beginVan].flatMap(([naam, begin]) => {
          const gewicht = gewichten[begin + plek];
          return gewicht ? [[naam, gewicht] as const] : [];
        }),
      ),
    ]),
  );
}

/** How an example is divided over the pages that it belongs to. */
function verdeel({ pagina, ook }: Leervoorbeeld): Map<string, number> {
  const anderen = ook.slice(0, VERDELING.length);
  const som = VERDELING.slice(0, anderen.length).reduce((a, b) => a + b, 0);
  const delen = new Map<string, number>();
  anderen.forEach((ander, plek) => {
    delen.set(ander, (DEEL_OOK * (VERDELING[plek] ?? 0)) / som);
  });
  return delen.set(pagina, anderen.length > 0 ? 1 - DEEL_OOK : 1);
}

/** The weights, a row for each feature and in it one for each page, learned in rounds from all examples at a time. */
function leerGewichten(lessen: readonly Les[], kenmerken: number, paginas: number): Float64Array {
  const aantal = kenmerken * paginas;
  const gewichten = new Float64Array(aantal);
  const helling = new Float64Array(aantal);
  const gelopen = new Float64Array(aantal);
  const fout = new Float64Array(paginas);
  const alleLessen = lessen.reduce((som, { gewicht }) => som + gewicht, 0);
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    helling.fill(0);
    for (const les of lessen) {
      zetFout(fout, les, gewichten);
      for (const { begin, waarde } of les.kenmerken) telBij(helling, begin, fout, 0, waarde);
    }
    zetStap(gewichten, helling, gelopen, alleLessen);
  }
  return gewichten;
}

/** Sets how much too likely the weights make each page for an example. */
function zetFout(
  fout: Float64Array,
  { kenmerken, doel, gewicht }: Les,
  gewichten: Float64Array,
): void {
  fout.fill(0);
  for (const { begin, waarde } of kenmerken) telBij(fout, 0, gewichten, begin, waarde);
  wordKansen(fout);
  telBij(fout, 0, doel, 0, -1);
  vermenigvuldig(fout, gewicht);
}

/** One step down the slope, the smaller the further a weight has gone before (AdaGrad), and never below 0. */
function zetStap(
  gewichten: Float64Array,
  helling: Float64Array,
  gelopen: Float64Array,
  alleLessen: number,
): void {
  for (let plek = 0; plek < gewichten.length; plek += 1) {
    const oud = gewichten[plek] ?? 0;
    const stap = (helling[plek] ?? 0) / alleLessen + KRIMP * oud;
    const afstand = (gelopen[plek] ?? 0) + stap * stap;
    gelopen[plek] = afstand;
    gewichten[plek] = Math.max(0, oud - (STAP * stap) / (Math.sqrt(afstand) + 1e-8));
  }
}

/** Adds a row, so many times, to another: each from where it begins, and as long as the shortest. */
function telBij(
  som: Float64Array,
  somBegin: number,
  rij: Float64Array,
  rijBegin: number,
  keer: number,
): void {
  const lengte = Math.min(som.length, rij.length);
  for (let plek = 0; plek < lengte; plek += 1) {
    som[somBegin + plek] = (som[somBegin + plek] ?? 0) + (rij[rijBegin + plek] ?? 0) * keer;
  }
}

function vermenigvuldig(rij: Float64Array, keer: number): void {
  for (let plek = 0; plek < rij.length; plek += 1) rij[plek] = (rij[plek] ?? 0) * keer;
}

/** Turns points into likelihoods, which add up to 1. */
function wordKansen(punten: Float64Array): void {
  let hoogste = Number.NEGATIVE_INFINITY;
  for (const punt of punten) if (punt > hoogste) hoogste = punt;
  let som = 0;
  for (let plek = 0; plek < punten.length; plek += 1) {
    const macht = Math.exp((punten[plek] ?? 0) - hoogste);
    punten[plek] = macht;
    som += macht;
  }
  for (let plek = 0; plek < punten.length; plek += 1) punten[plek] = (punten[plek] ?? 0) / som;
}
