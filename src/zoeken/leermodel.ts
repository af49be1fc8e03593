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

/**
 * Learns by logistic regression which features belong to which page. No feature speaks against a page:
 * on examples that it had not seen, such a model is as good as one with both kinds, with a tenth of the
 * weights. Keeping only the strongest of these is no saving: it finds the right page first less often.
 * Deterministic: the same examples in the same order
 * give the same model.
 */
export function leer(voorbeelden: readonly Leervoorbeeld[]): Model {
  const paginas = [...new Set(voorbeelden.flatMap(({ pagina, ook }) => [pagina, ...ook]))].sort();
  const plekVanPagina = new Map(paginas.map((pagina, plek) => [pagina, plek]));
  const namen = [...new Set(voorbeelden.flatMap(({ kenmerken }) => [...kenmerken.keys()]))];
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
        const oud = gewichten[vak] ?? 0;
        const stap = (helling[vak] ?? 0) / som + KRIMP * oud;
        const gelopen = (geschiedenis[vak] ?? 0) + stap * stap;
        geschiedenis[vak] = gelopen;
        gewichten[vak] = Math.max(0, oud - (STAP * stap) / (Math.sqrt(gelopen) + 1e-8));
      }
    },
  };
}
