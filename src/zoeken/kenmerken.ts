import { begrippenIn } from '../begrippen/begrippen-in.ts';
import { isInhoudswoord } from '../begrippen/dekking.ts';
import { herken, type Vindplaats } from '../begrippen/herken.ts';
import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { stamVanWoord } from '../tekst/stam.ts';
import { woordenVan } from '../tekst/woorden.ts';
import { vraagwoordenIn } from './vraagwoorden.ts';

/** The small words count for half a subject. */
const GEWICHT_VRAAGWOORD = 0.5;
/** How a term is named tells more: who writes "baas" asks other things than who writes "werkgever". */
const GEWICHT_WOORD_VAN_TERM = 0.5;

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

/** The features of a text: "b:" a term, "s:" the stem of a word, "v:" a question word. */
export type Kenmerken = ReadonlyMap<string, number>;

/**
 * What a text asks or says, in the features by which pages are learned and found: the build and the
 * browser share this function. A long question has more to go by than a short one, and counts for more,
 * but not in proportion.
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
  for (const { kenmerk } of losseWoordenVan(tekst, [])) {
    if (!kenmerken.has(kenmerk)) kenmerken.set(kenmerk, GEWICHT_WOORD_VAN_TERM);
  }
  for (const naam of vraagwoordenIn(tekst)) kenmerken.set(`v:${naam}`, GEWICHT_VRAAGWOORD);
  const deler = Math.sqrt(Math.hypot(...kenmerken.values())) || 1;
  for (const [kenmerk, waarde] of kenmerken) kenmerken.set(kenmerk, waarde / deler);
  return kenmerken;
}
