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
  /** The length in words of the longest form that begins with a word, by its key and by its stem. */
  langsteNa: ReadonlyMap<string, number>;
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
  const langsteNa = new Map<string, number>();
  const telLengte = (sleutels: string) => {
    const [eerste = '', ...meer] = sleutels.split(' ');
    langsteNa.set(eerste, Math.max(langsteNa.get(eerste) ?? 0, meer.length + 1));
  };
  for (const term of termen) {
    for (const vorm of term.vormen) {
      const sleutels = sleutelsVan(vorm);
      if (!exact.has(sleutels)) exact.set(sleutels, term.id);
      if (!inSamenstelling.has(sleutels)) inSamenstelling.set(sleutels, term.id);
      const stammen = stammenVan(vorm);
      if (!opStam.has(stammen)) opStam.set(stammen, term.id);
      if (/^\p{L}+en$/u.test(vorm)) werkwoorden.set(stammen, term.id);
      telLengte(sleutels);
      telLengte(stammen);
    }
    for (const vorm of term.onbuigbaar ?? []) {
      const sleutels = sleutelsVan(vorm);
      if (!exact.has(sleutels)) exact.set(sleutels, term.id);
      telLengte(sleutels);
    }
    for (const vorm of term.precies ?? []) precies.set(vorm, term.id);
  }
  return {
    exact,
    inSamenstelling,
    opStam,
    werkwoorden,
    precies,
    langsteNa,
    bouwstenen: new Set(bouwstenen.map((deel) => stam(sleutelVan(deel)))),
    dubbelzinnig: new Map(dubbelzinnig.map((regel) => [sleutelsVan(regel.vorm), regel])),
  };
}
