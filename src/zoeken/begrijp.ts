import { isInhoudswoord } from '../begrippen/dekking.ts';
import { herken } from '../begrippen/herken.ts';
import { stam } from '../tekst/stam.ts';
import { woordenVan } from '../tekst/woorden.ts';
import { zoekkenmerkenVan } from './kenmerken.ts';
import type { Instelling, Woordenboek } from './woordenboek.ts';

/** A word of a query that is no term: it may still stand on a page, or be misspelled. */
export interface LosWoord {
  /** As it is compared: lower case, without accents. */
  woord: string;
  kenmerk: string;
  /** Where it stands in the query, in UTF-16 units. */
  van: number;
  tot: number;
}

/** What a reader asked, as far as it is understood before the index is asked. */
export interface Begrepen {
  /** The question as typed, with single spaces. */
  vraag: string;
  kenmerken: ReadonlyMap<string, number>;
  /** Ids of the terms in it, in order, each once. */
  termen: string[];
  losseWoorden: LosWoord[];
  /** The terms in it that our sources do not cover, and who does. */
  buitenBereik: { naam: string; instelling: Instelling }[];
}

/** Understands a query with the thesaurus; never throws, whatever it is given. */
export function begrijp(invoer: string, { thesaurus, namen, buitenBereik }: Woordenboek): Begrepen {
  const vraag = invoer
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const vindplaatsen = herken(vraag, thesaurus);
  const termen = [...new Set(vindplaatsen.map(({ begrip }) => begrip))];
  return {
    vraag,
    kenmerken: zoekkenmerkenVan(vraag, thesaurus, vindplaatsen),
    termen,
    losseWoorden: woordenVan(vraag).flatMap(({ sleutel, van, tot }) =>
      sleutel.length < 3 ||
      !isInhoudswoord(sleutel) ||
      vindplaatsen.some((plek) => plek.van < tot && plek.tot > van)
        ? []
        : [{ woord: sleutel, kenmerk: `s:${stam(sleutel)}`, van, tot }],
    ),
    buitenBereik: termen.flatMap((id) => {
      const instelling = buitenBereik.get(id);
      return instelling ? [{ naam: namen.get(id) ?? id, instelling }] : [];
    }),
  };
}
