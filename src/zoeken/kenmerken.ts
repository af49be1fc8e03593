import { begrippenIn } from '../begrippen/begrippen-in.ts';
import { isInhoudswoord } from '../begrippen/dekking.ts';
import { herken, type Vindplaats } from '../begrippen/herken.ts';
import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { stam } from '../tekst/stam.ts';
import { woordenVan } from '../tekst/woorden.ts';
import { vraagwoordenIn } from './vraagwoorden.ts';

/** The small words count for half a subject. */
const GEWICHT_VRAAGWOORD = 0.5;

/** The features of a text: "b:" a term, "s:" the stem of a word that is no term, "v:" a question word. */
export type Kenmerken = ReadonlyMap<string, number>;

/**
 * What a text asks or says, in the features by which pages are learned and found: the build and the
 * browser share this function. The weights have length 1 together, so that long questions weigh no more.
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
  for (const { sleutel, van, tot } of woordenVan(tekst)) {
    if (sleutel.length < 3 || !isInhoudswoord(sleutel)) continue;
    if (vindplaatsen.some((plek) => plek.van < tot && plek.tot > van)) continue;
    kenmerken.set(`s:${stam(sleutel)}`, 1);
  }
  for (const naam of vraagwoordenIn(tekst)) kenmerken.set(`v:${naam}`, GEWICHT_VRAAGWOORD);
  const lengte = Math.hypot(...kenmerken.values()) || 1;
  for (const [kenmerk, waarde] of kenmerken) kenmerken.set(kenmerk, waarde / lengte);
  return kenmerken;
}
