import { lengteVan } from './vector.ts';
import type { Voorbereid } from './voorbereid.ts';

/** Of every feature only the pieces in which it weighs most: else a common one would list them all. */
const MEESTE_PER_KENMERK = 40;
const MEESTE_KENMERKEN = 24;
const MEESTE_KANDIDATEN = 24;
/** Literal overlap brings a piece in, however common its words. */
const GEWICHT_REEKS = 0.5;

/** Finds the pieces that may well belong to a given one, itself excepted. */
export type Kandidaatzoeker = (stuk: Voorbereid) => Voorbereid[];

/**
 * Indexes questions and sections by feature and by literal run of words. Since every list has an end,
 * finding candidates for one piece costs the same however many pieces there are.
 */
export function maakKandidaatzoeker(stukken: readonly Voorbereid[]): Kandidaatzoeker {
  const perKenmerk = new Map<string, { stuk: Voorbereid; waarde: number }[]>();
  const perReeks = new Map<string, Voorbereid[]>();
  for (const stuk of stukken) {
    const lengte = lengteVan(stuk.alles) || 1;
    for (const [kenmerk, waarde] of stuk.alles) {
      bijLijst(perKenmerk, kenmerk, { stuk, waarde: waarde / lengte });
    }
    for (const reeks of reeksenVan(stuk)) bijLijst(perReeks, reeks, stuk);
  }
  for (const lijst of perKenmerk.values()) {
    lijst.sort((a, b) => b.waarde - a.waarde).splice(MEESTE_PER_KENMERK);
  }
  return (stuk) => {
    const punten = new Map<Voorbereid, number>();
    const tel = (ander: Voorbereid, waarde: number) =>
      punten.set(ander, (punten.get(ander) ?? 0) + waarde);
    const kenmerken = [...stuk.alles].sort((a, b) => b[1] - a[1]).slice(0, MEESTE_KENMERKEN);
    for (const [kenmerk, gewicht] of kenmerken) {
      for (const { stuk: ander, waarde } of perKenmerk.get(kenmerk) ?? []) {
        tel(ander, gewicht * waarde);
      }
    }
    for (const reeks of reeksenVan(stuk)) {
      const lijst = perReeks.get(reeks) ?? [];
      // What stands verbatim in a great many pieces is a formula.
      if (lijst.length <= MEESTE_PER_KENMERK) for (const ander of lijst) tel(ander, GEWICHT_REEKS);
    }
    punten.delete(stuk);
    return [...punten]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MEESTE_KANDIDATEN)
      .map(([ander]) => ander);
  };
}

function bijLijst<Ding>(lijsten: Map<string, Ding[]>, sleutel: string, ding: Ding): void {
  const lijst = lijsten.get(sleutel);
  if (lijst) lijst.push(ding);
  else lijsten.set(sleutel, [ding]);
}

function* reeksenVan({ reeksenKern, reeksenRest }: Voorbereid): Generator<string> {
  yield* reeksenKern;
  yield* reeksenRest;
}
