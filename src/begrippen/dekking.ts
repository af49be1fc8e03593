import { stam } from '../tekst/stam.ts';
import { sleutelVan, woordenVan } from '../tekst/woorden.ts';
import { FUNCTIEWOORDEN } from './functiewoorden.ts';
import { herken } from './herken.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How many of the content words of a text are recognised, and which are not, each once with its count. */
export interface Dekking {
  inhoudswoorden: number;
  herkend: number;
  gemist: Map<string, number>;
}

/** True for a word that may carry the subject of a sentence: no function word, number or single letter. */
export function isInhoudswoord(sleutel: string): boolean {
  return sleutel.length > 1 && !/^\d/.test(sleutel) && !FUNCTIEWOORDEN.has(sleutel);
}

/** Measures how far the thesaurus, with the words that it ignores on purpose, covers some texts. */
export function dekkingVan(
  teksten: readonly string[],
  thesaurus: Thesaurus,
  genegeerd: readonly string[] = [],
): Dekking {
  const stil = new Set(genegeerd.flatMap((woord) => [sleutelVan(woord), stam(sleutelVan(woord))]));
  const gemist = new Map<string, number>();
  let inhoudswoorden = 0;
  let herkend = 0;
  for (const tekst of teksten) {
    const vindplaatsen = herken(tekst, thesaurus);
    for (const { sleutel, van, tot } of woordenVan(tekst)) {
      if (!isInhoudswoord(sleutel)) continue;
      inhoudswoorden += 1;
      const gevonden =
        vindplaatsen.some((plek) => plek.van < tot && plek.tot > van) ||
        stil.has(sleutel) ||
        stil.has(stam(sleutel));
      if (gevonden) herkend += 1;
      else gemist.set(sleutel, (gemist.get(sleutel) ?? 0) + 1);
    }
  }
  return { inhoudswoorden, herkend, gemist };
}
