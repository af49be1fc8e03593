import { begrippenIn } from '../begrippen/begrippen-in.ts';
import { isInhoudswoord } from '../begrippen/dekking.ts';
import { herken, type Vindplaats } from '../begrippen/herken.ts';
import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { stamVanWoord } from '../tekst/stam.ts';
import { woordenVan } from '../tekst/woorden.ts';

/** Also of a word that is a term: who writes "baas" asks other things than who writes "werkgever". */
const GEWICHT_WOORD = 0.5;
const GEWICHT_PAAR = 0.4;

/** A word that is no term: as it is compared, its feature, and where it stands in UTF-16 units. */
export interface LosWoord {
  woord: string;
  kenmerk: string;
  van: number;
  tot: number;
}

/** The number of a document or case is itself, whatever term it also is. */
export const STUKNUMMER = /\d{4}/;

/** The words of a text that are no term and may carry its subject. */
export function losseWoordenVan(tekst: string, vindplaatsen: readonly Vindplaats[]): LosWoord[] {
  return woordenVan(tekst).flatMap(({ sleutel, van, tot }) => {
    const los = { woord: sleutel, kenmerk: `s:${stamVanWoord(sleutel)}`, van, tot };
    if (STUKNUMMER.test(sleutel)) return [los];
    if (sleutel.length < 3 || !isInhoudswoord(sleutel)) return [];
    return vindplaatsen.some((plek) => plek.van < tot && plek.tot > van) ? [] : [los];
  });
}

/** The features of a text: "b:" a term, "s:" the stem of a word or the stems of two words in a row. */
export type Kenmerken = ReadonlyMap<string, number>;

/** True for the feature of two words in a row. */
export const isPaar = (kenmerk: string): boolean => kenmerk.includes(' ');

/**
 * What a text asks or says, in the features by which pages are learned and found: the build and the
 * browser share this function. The small words ("mag", "zonder", "hoeveel") tell no subject, but they
 * tell what is wanted, and so do words that follow each other ("wat is", "kan ik"). A long question has
 * more to go by than a short one, and counts for more, but not in proportion.
 */
export function zoekkenmerkenVan(
  tekst: string,
  thesaurus: Thesaurus,
  vindplaatsen: readonly Vindplaats[] = herken(tekst, thesaurus),
): Map<string, number> {
  const kenmerken = new Map<string, number>();
  for (const [begrip, aantal] of begrippenIn(tekst, thesaurus, vindplaatsen)) {
    kenmerken.set(`b:${begrip}`, Math.min(1, aantal));
  }
  for (const { kenmerk } of losseWoordenVan(tekst, vindplaatsen)) kenmerken.set(kenmerk, 1);
  const stammen = woordenVan(tekst).map(({ sleutel }) => stamVanWoord(sleutel));
  for (const stam of stammen) {
    if (!kenmerken.has(`s:${stam}`)) kenmerken.set(`s:${stam}`, GEWICHT_WOORD);
  }
  const deler = Math.sqrt(Math.hypot(...kenmerken.values())) || 1;
  stammen.slice(1).forEach((volgende, plek) => {
    kenmerken.set(`s:${stammen[plek]} ${volgende}`, GEWICHT_PAAR);
  });
  for (const [kenmerk, waarde] of kenmerken) kenmerken.set(kenmerk, waarde / deler);
  return kenmerken;
}
