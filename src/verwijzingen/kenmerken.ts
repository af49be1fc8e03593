import { begrippenIn } from '../begrippen/begrippen-in.ts';
import { isInhoudswoord } from '../begrippen/dekking.ts';
import { herken } from '../begrippen/herken.ts';
import type { Thesaurusinhoud } from '../begrippen/schema.ts';
import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { thesaurusVan } from '../begrippen/vormen.ts';
import { stam, stamVanWoord } from '../tekst/stam.ts';
import { sleutelVan, woordenVan } from '../tekst/woorden.ts';

/** What recognising the features of a text needs. */
export interface Taal {
  thesaurus: Thesaurus;
  /** Words that the thesaurus ignores on purpose, and their stems. */
  stil: ReadonlySet<string>;
  /** Terms that tell who speaks, or in what form, and never about what. */
  gemeenplaatsen: ReadonlySet<string>;
}

/** Prepares the language of a thesaurus: what it recognises and what says nothing. */
export function maakTaal(inhoud: Thesaurusinhoud): Taal {
  const sleutels = inhoud.genegeerd.map(({ woord }) => sleutelVan(woord));
  return {
    thesaurus: thesaurusVan(inhoud),
    stil: new Set([...sleutels, ...sleutels.map(stam)]),
    gemeenplaatsen: new Set(
      inhoud.begrippen.filter(({ gemeenplaats }) => gemeenplaats).map(({ id }) => id),
    ),
  };
}

const BEGRIP = 'begrip ';
const STAM = 'stam ';

/** The id of the term that a feature is; undefined when it is the stem of an ordinary word. */
export function begripVan(kenmerk: string): string | undefined {
  return kenmerk.startsWith(BEGRIP) ? kenmerk.slice(BEGRIP.length) : undefined;
}

/**
 * What a text is about, and how often it says so: the terms of the thesaurus, and the stems of the
 * content words that are no term.
 */
export function kenmerkenVan(
  tekst: string,
  { thesaurus, stil, gemeenplaatsen }: Taal,
): Map<string, number> {
  const kenmerken = new Map<string, number>();
  const vindplaatsen = herken(tekst, thesaurus);
  for (const [begrip, aantal] of begrippenIn(tekst, thesaurus, vindplaatsen)) {
    if (!gemeenplaatsen.has(begrip)) kenmerken.set(BEGRIP + begrip, aantal);
  }
  for (const { sleutel, van, tot } of woordenVan(tekst)) {
    if (sleutel.length < 3 || !isInhoudswoord(sleutel)) continue;
    if (vindplaatsen.some((plek) => plek.van < tot && plek.tot > van)) continue;
    const kern = stamVanWoord(sleutel);
    if (stil.has(sleutel) || stil.has(kern)) continue;
    kenmerken.set(STAM + kern, (kenmerken.get(STAM + kern) ?? 0) + 1);
  }
  return kenmerken;
}
