import { stam } from '../tekst/stam.ts';
import { sleutelVan, woordenVan } from '../tekst/woorden.ts';

/** What recognising needs of a term: its id and all forms that mean it. */
export interface Termvormen {
  id: string;
  vormen: readonly string[];
  /** Forms that are not inflected and form no Dutch compounds: English words. */
  onbuigbaar?: readonly string[];
  /** Forms that count only when written exactly so. */
  precies?: readonly string[];
}

/** A form with two meanings: `anders` is meant (null: no term), unless a listed term stands in the same text. */
export interface Dubbelzinnig {
  vorm: string;
  anders: string | null;
  naast: Readonly<Record<string, readonly string[]>>;
}

/** The terms in the shape in which texts are compared with them. */
export interface Thesaurus {
  /** By the keys of their words, and by their stems, joined by spaces. */
  exact: ReadonlyMap<string, string>;
  /** Of these, the forms that may be part of a compound. */
  inSamenstelling: ReadonlyMap<string, string>;
  opStam: ReadonlyMap<string, string>;
  /** Of the forms by stem, the verbs: only these have participles. */
  werkwoorden: ReadonlyMap<string, string>;
  /** By the characters as written. */
  precies: ReadonlyMap<string, string>;
  /** The length in words of the longest form that begins with two words, by their keys and by their stems. */
  langste: ReadonlyMap<string, number>;
  /** Every beginning of a form of one word. */
  begin: ReadonlySet<string>;
  /** Stems of word parts that form compounds without being a term. */
  bouwstenen: ReadonlySet<string>;
  dubbelzinnig: ReadonlyMap<string, Dubbelzinnig>;
}

/** The keys of the words of a form, joined by spaces: "In de gaten" → "in de gaten". */
export function sleutelsVan(vorm: string): string {
  return woordenVan(vorm)
    .map(({ sleutel }) => sleutel)
    .join(' ');
}

/** The stems of the words of a form, joined by spaces. */
export function stammenVan(vorm: string): string {
  return woordenVan(vorm)
    .map(({ sleutel }) => stam(sleutel))
    .join(' ');
}

/** Makes a thesaurus of terms; of two terms with one form the first keeps it, which the gate reports. */
export function maakThesaurus(
  termen: readonly Termvormen[],
  bouwstenen: readonly string[] = [],
  dubbelzinnig: readonly Dubbelzinnig[] = [],
): Thesaurus {
  const exact = new Map<string, string>();
  const inSamenstelling = new Map<string, string>();
  const opStam = new Map<string, string>();
  const werkwoorden = new Map<string, string>();
  const precies = new Map<string, string>();
  const langste = new Map<string, number>();
  const begin = new Set<string>();
  const onthoud = (sleutels: string) => {
    const woorden = sleutels.split(' ');
    const [eerste = '', tweede] = woorden;
    if (tweede === undefined) {
      for (let lengte = 1; lengte < eerste.length; lengte += 1) begin.add(eerste.slice(0, lengte));
      return;
    }
    const samen = `${eerste} ${tweede}`;
    langste.set(samen, Math.max(langste.get(samen) ?? 0, woorden.length));
  };
  for (const term of termen) {
    for (const vorm of term.vormen) {
      const sleutels = sleutelsVan(vorm);
      if (!exact.has(sleutels)) exact.set(sleutels, term.id);
      if (!inSamenstelling.has(sleutels)) inSamenstelling.set(sleutels, term.id);
      const stammen = stammenVan(vorm);
      if (!opStam.has(stammen)) opStam.set(stammen, term.id);
      if (/^\p{L}+en$/u.test(vorm)) werkwoorden.set(stammen, term.id);
      onthoud(sleutels);
      onthoud(stammen);
    }
    for (const vorm of term.onbuigbaar ?? []) {
      const sleutels = sleutelsVan(vorm);
      if (!exact.has(sleutels)) exact.set(sleutels, term.id);
      onthoud(sleutels);
    }
    for (const vorm of term.precies ?? []) precies.set(vorm, term.id);
  }
  return {
    exact,
    inSamenstelling,
    opStam,
    werkwoorden,
    precies,
    langste,
    begin,
    bouwstenen: new Set(bouwstenen.map((deel) => stam(sleutelVan(deel)))),
    dubbelzinnig: new Map(dubbelzinnig.map((regel) => [sleutelsVan(regel.vorm), regel])),
  };
}
