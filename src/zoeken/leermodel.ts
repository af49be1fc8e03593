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

export interface Leeropties {
  /** How many weights may remain, over all pages: each costs bytes in the index. */
  meesteGewichten: number;
}

/** Of what an example is worth, the part for the other pages that help, divided by place. */
const DEEL_OOK = 0.3;
const VERDELING = [0.5, 0.3, 0.15, 0.05];
const STAP = 0.5;
const KRIMP = 0.00003;
const RONDES = 100;
/** Weights are dropped little by little, and the others learn to do without them. */
const SNOEISTAPPEN = [4, 2.5, 1.6, 1.25, 1];
const RONDES_NA_SNOEI = 25;
const LAATSTE_RONDES = 70;
/** After pruning it learns from what the full model thought, mixed with what the examples say. */
const DEEL_LERAAR = 0.8;

/**
 * Learns by logistic regression which features belong to which page, and keeps the weights that matter
 * most. No feature speaks against a page: measured on examples that it had not seen, such a model is as
 * good with 3,000 weights as one with both kinds is with 70,000. Deterministic: the same examples in the
 * same order give the same model.
 */
export function leer(
  voorbeelden: readonly Leervoorbeeld[],
  { meesteGewichten }: Leeropties,
): Model {
  const paginas = [...new Set(voorbeelden.flatMap(({ pagina, ook }) => [pagina, ...ook]))].sort();
  const plekVanPagina = new Map(paginas.map((pagina, plek) => [pagina, plek]));
  const aantallen = new Map<string, number>();
  for (const { kenmerken } of voorbeelden) {
    for (const naam of kenmerken.keys()) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  }
  const namen = [...aantallen].filter(([, aantal]) => aantal > 1).map(([naam]) => naam);
  const plekVanKenmerk = new Map(namen.map((naam, plek) => [naam, plek]));

  const rijen = voorbeelden.map(({ kenmerken, pagina, ook, gewicht }) => {
    const bekend = [...kenmerken].flatMap(([naam, waarde]) => {
      const plek = plekVanKenmerk.get(naam);
      return plek === undefined ? [] : [{ plek, waarde }];
    });
    const doel = new Float64Array(paginas.length);
    const anderen = ook.slice(0, VERDELING.length);
    const som = VERDELING.slice(0, anderen.length).reduce((a, b) => a + b, 0);
    anderen.forEach((ander, index) => {
      doel[plekVanPagina.get(ander) ?? 0] = (DEEL_OOK * (VERDELING[index] ?? 0)) / som;
    });
    doel[plekVanPagina.get(pagina) ?? 0] = anderen.length > 0 ? 1 - DEEL_OOK : 1;
    return { bekend, doel, gewicht };
  });

  const net = maakNet(namen.length, paginas.length);
  for (let ronde = 0; ronde < RONDES; ronde += 1) net.leer(rijen);
  for (const rij of rijen) {
    const mening = net.voorspel(rij.bekend);
    rij.doel = rij.doel.map(
      (waarde, plek) => DEEL_LERAAR * (mening[plek] ?? 0) + (1 - DEEL_LERAAR) * waarde,
    );
  }
  const gebruik = new Float32Array(namen.length);
  for (const { bekend, gewicht } of rijen) {
    for (const { plek, waarde } of bekend)
      gebruik[plek] = (gebruik[plek] ?? 0) + gewicht * waarde ** 2;
  }
  for (const deel of SNOEISTAPPEN) {
    net.snoei(Math.round(meesteGewichten * deel), gebruik);
    const rondes = deel === 1 ? LAATSTE_RONDES : RONDES_NA_SNOEI;
    for (let ronde = 0; ronde < rondes; ronde += 1) net.leer(rijen);
  }
  return new Map(
    paginas.map((pagina, kolom) => [
      pagina,
      new Map(
        namen.flatMap((naam, rij) => {
          const gewicht = net.gewicht(rij, kolom);
          return gewicht === 0 ? [] : [[naam, gewicht] as const];
        }),
      ),
    ]),
  );
}

interface Rij {
  bekend: { plek: number; waarde: number }[];
  doel: Float64Array;
  gewicht: number;
}

/** The weights of all features for all pages, learning from all examples at a time (AdaGrad). */
function maakNet(kenmerken: number, paginas: number) {
  const gewichten = new Float64Array(kenmerken * paginas);
  const geschiedenis = new Float64Array(kenmerken * paginas);
  const helling = new Float64Array(kenmerken * paginas);
  const kansen = new Float64Array(paginas);
  let levend = new Uint8Array(kenmerken * paginas).fill(1);

  function voorspel(bekend: Rij['bekend']): Float64Array {
    kansen.fill(0);
    for (const { plek, waarde } of bekend) {
      const begin = plek * paginas;
      for (let kolom = 0; kolom < paginas; kolom += 1) {
        kansen[kolom] = (kansen[kolom] ?? 0) + (gewichten[begin + kolom] ?? 0) * waarde;
      }
    }
    let hoogste = Number.NEGATIVE_INFINITY;
    for (const waarde of kansen) if (waarde > hoogste) hoogste = waarde;
    let som = 0;
    for (let kolom = 0; kolom < paginas; kolom += 1) {
      const kans = Math.exp((kansen[kolom] ?? 0) - hoogste);
      kansen[kolom] = kans;
      som += kans;
    }
    for (let kolom = 0; kolom < paginas; kolom += 1) kansen[kolom] = (kansen[kolom] ?? 0) / som;
    return kansen;
  }

  return {
    voorspel,
    gewicht: (rij: number, kolom: number) => gewichten[rij * paginas + kolom] ?? 0,
    leer(rijen: readonly Rij[]): void {
      helling.fill(0);
      let som = 0;
      for (const { bekend, doel, gewicht } of rijen) {
        voorspel(bekend);
        som += gewicht;
        for (let kolom = 0; kolom < paginas; kolom += 1) {
          kansen[kolom] = ((kansen[kolom] ?? 0) - (doel[kolom] ?? 0)) * gewicht;
        }
        for (const { plek, waarde } of bekend) {
          const begin = plek * paginas;
          for (let kolom = 0; kolom < paginas; kolom += 1) {
            helling[begin + kolom] = (helling[begin + kolom] ?? 0) + (kansen[kolom] ?? 0) * waarde;
          }
        }
      }
      for (let vak = 0; vak < gewichten.length; vak += 1) {
        if (!levend[vak]) continue;
        const oud = gewichten[vak] ?? 0;
        const stap = (helling[vak] ?? 0) / som + KRIMP * oud;
        const gelopen = (geschiedenis[vak] ?? 0) + stap * stap;
        geschiedenis[vak] = gelopen;
        gewichten[vak] = Math.max(0, oud - (STAP * stap) / (Math.sqrt(gelopen) + 1e-8));
      }
    },
    /** Keeps the weights that change most outcomes: large ones of features that occur often. */
    snoei(meeste: number, gebruik: Float32Array): void {
      const belang = gewichten.map(
        (gewicht, vak) => gewicht * Math.sqrt(gebruik[Math.floor(vak / paginas)] ?? 0),
      );
      const grens = [...belang].sort((a, b) => b - a)[meeste] ?? 0;
      levend = Uint8Array.from(belang, (waarde) => (waarde > grens ? 1 : 0));
      for (let vak = 0; vak < gewichten.length; vak += 1) if (!levend[vak]) gewichten[vak] = 0;
    },
  };
}
