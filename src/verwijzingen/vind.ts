import type { Ingreep } from './ingreep.ts';
import { type Kandidaatzoeker, maakKandidaatzoeker } from './kandidaten.ts';
import type { Taal } from './kenmerken.ts';
import { maakOnderwerpkenner } from './onderwerp.ts';
import { type Paarsoort, paarsoortVan } from './paarsoort.ts';
import { redenVan } from './reden.ts';
import { RECHTEN, type Stuk } from './stuk.ts';
import { gedeeldeBegrippen, type Vergelijking, vergelijk } from './vergelijk.ts';
import { keerzijde, type Verwijzing, type Verwijzingsoort } from './verwijzing.ts';
import { bereidVoor, type Voorbereid } from './voorbereid.ts';

/**
 * From which score two pieces belong together. Chosen on the judged list
 * (tests/oordelen/verwijzingen.tsv), where the results hardly change 0.03 up or down.
 */
const DREMPELS: Readonly<Record<Paarsoort, number>> = {
  'vraag-vraag': 0.28,
  'sectie-vraag': 0.33,
  'recht-vraag': 0.4,
  'recht-sectie': 0.32,
  'recht-recht': 0.5,
  // Of two articles no part is linked with a part: readers come for the questions.
  'sectie-sectie': Number.POSITIVE_INFINITY,
};
/** A rights page that nobody linked by hand must come near the best one for a question. */
const DICHT_BIJ_BESTE = 0.65;

interface Paar {
  een: Voorbereid;
  ander: Voorbereid;
  vergelijking: Vergelijking;
}

/**
 * Finds which pieces belong together, and says why; every link comes with the one that leads back.
 * Takes the parsed pieces and the language of the thesaurus; editors' decisions go above all.
 */
export function vindVerwijzingen(
  stukken: readonly Stuk[],
  taal: Taal,
  naamVan: (begrip: string) => string,
  ingrepen: readonly Ingreep[] = [],
): Verwijzing[] {
  const paren = [...besteParen(vergelijkbareParen(stukken, taal))];
  const perId = new Map(stukken.map((stuk) => [stuk.id, stuk]));
  const links = new Map<string, Verwijzing>();
  const leg = (verwijzing: Verwijzing) =>
    links.set(`${verwijzing.van} ${verwijzing.naar}`, verwijzing);
  for (const { een, ander, vergelijking } of paren) {
    const vormen = [...een.vormen].filter((vorm) => ander.vormen.has(vorm));
    const gedeeld = gedeeldeBegrippen(een, ander);
    const { score } = vergelijking;
    for (const [van, naar] of [
      [een.stuk, ander.stuk],
      [ander.stuk, een.stuk],
    ] as const) {
      const soort = soortVan(van, naar);
      const reden = redenVan({ ...vergelijking, van, naar, soort, gedeeld, vormen }, naamVan);
      leg({ van: van.id, naar: naar.id, soort, score, gedeeld, reden });
    }
  }
  for (const { van, naar, reden } of ingrepen) {
    const [een, ander] = [perId.get(van), perId.get(naar)];
    if (!een || !ander) continue;
    links.delete(`${van} ${naar}`);
    links.delete(`${naar} ${van}`);
    if (reden === undefined) continue;
    const soort = een.document === ander.document ? 'bouwt-voort-op' : soortVan(een, ander);
    leg({ van, naar, soort, score: 1, gedeeld: [], reden });
    leg({ van: naar, naar: van, soort: keerzijde(soort), score: 1, gedeeld: [], reden });
  }
  return [...links.values()].sort((a, b) => b.score - a.score);
}

/** Compares every pair that may belong together, once. */
function* vergelijkbareParen(stukken: readonly Stuk[], taal: Taal): Generator<Paar> {
  const { stukken: voorbereid, documenten } = bereidVoor(stukken, taal);
  const overHetzelfde = maakOnderwerpkenner(documenten, RECHTEN);
  const rechten = voorbereid.filter(({ stuk }) => stuk.soort === 'recht');
  const rest = voorbereid.filter(({ stuk }) => stuk.soort !== 'recht');
  const namen = [
    ...new Set(stukken.flatMap((stuk) => (stuk.soort === 'vraag' ? stuk.vragers : []))),
  ];
  const kandidaten = metSteun(maakKandidaatzoeker(rest), voorbereid);
  const plekken = new Map(voorbereid.map((stuk, plek) => [stuk, plek]));
  /** Of each piece the pieces with which it was compared when their turn came. */
  const gedaan = voorbereid.map(() => new Set<number>());
  for (const [plek, een] of voorbereid.entries()) {
    const gezien = gedaan[plek] ?? new Set();
    for (const ander of [...(een.stuk.soort === 'recht' ? [] : kandidaten(een)), ...rechten]) {
      const plekAnder = plekken.get(ander) ?? plek;
      if (plekAnder === plek || gezien.has(plekAnder)) continue;
      gezien.add(plekAnder);
      gedaan[plekAnder]?.add(plek);
      if (!magBijElkaar(een.stuk, ander.stuk)) continue;
      if (!overHetzelfde(een.stuk.document, ander.stuk.document)) continue;
      yield { een, ander, vergelijking: vergelijk(een, ander, namen) };
    }
  }
}

/** What a piece refers to itself is always a candidate. */
function metSteun(zoek: Kandidaatzoeker, stukken: readonly Voorbereid[]): Kandidaatzoeker {
  const perId = new Map(stukken.map((stuk) => [stuk.stuk.id, stuk]));
  return (stuk) => [
    ...zoek(stuk),
    ...stuk.stuk.steunt.flatMap(({ naar }) => perId.get(naar) ?? []),
  ];
}

/** Pieces of one article share a page; questions of one dossier match only when one refers to the other. */
function magBijElkaar(een: Stuk, ander: Stuk): boolean {
  if (een.document !== ander.document || een.soort === 'recht') return true;
  return verwijstNaar(een, ander) || verwijstNaar(ander, een);
}

const verwijstNaar = (een: Stuk, ander: Stuk) => een.steunt.some(({ naar }) => naar === ander.id);

function soortVan(van: Stuk, naar: Stuk): Verwijzingsoort {
  const soorten = [van.soort, naar.soort];
  if (van.soort === 'vraag' && naar.soort === 'vraag') {
    if (van.document !== naar.document) return 'zelfde-vraag';
    // When they refer to each other, the later answer builds on the earlier one.
    const heen = verwijstNaar(van, naar) && (!verwijstNaar(naar, van) || van.nummer > naar.nummer);
    return heen ? 'bouwt-voort-op' : 'uitgewerkt-in';
  }
  return soorten.includes('sectie') ? 'in-het-nieuws' : 'uitleg';
}

/** The pairs that are alike enough; and for every question about our subject at least one rights page. */
function* besteParen(paren: Iterable<Paar>): Generator<Paar> {
  const uitleg = new Map<string, Paar[]>();
  for (const paar of paren) {
    const { een, ander, vergelijking } = paar;
    const paarsoort = paarsoortVan(een.stuk, ander.stuk);
    if (paarsoort === 'recht-vraag') {
      const vraag = een.stuk.soort === 'vraag' ? een.stuk.id : ander.stuk.id;
      uitleg.set(vraag, [...(uitleg.get(vraag) ?? []), paar]);
    } else if (een.stuk.document === ander.stuk.document && een.stuk.soort === 'vraag') {
      yield { ...paar, vergelijking: { ...vergelijking, score: Math.max(1, vergelijking.score) } };
    } else if (vergelijking.score >= DREMPELS[paarsoort]) {
      yield paar;
    }
  }
  const drempel = DREMPELS['recht-vraag'];
  for (const lijst of uitleg.values()) {
    const beste = lijst.reduce((a, b) => (b.vergelijking.score > a.vergelijking.score ? b : a));
    const { score: hoogste } = beste.vergelijking;
    for (const paar of lijst) {
      const { score, steun } = paar.vergelijking;
      const dichtbij = steun !== undefined || score >= DICHT_BIJ_BESTE * hoogste;
      if (paar === beste || (score >= drempel && dichtbij)) yield paar;
    }
  }
}
