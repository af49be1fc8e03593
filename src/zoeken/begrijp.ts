import { herken } from '../begrippen/herken.ts';
import { type LosWoord, losseWoordenVan, zoekkenmerkenVan } from './kenmerken.ts';
import type { Instelling, Woordenboek } from './woordenboek.ts';

/** What a reader asked, as far as it is understood before the index is asked. */
export interface Begrepen {
  /** The question as typed, on one line. */
  vraag: string;
  kenmerken: ReadonlyMap<string, number>;
  /** Ids of the terms in it, in order, each once. */
  termen: string[];
  losseWoorden: LosWoord[];
  /** The terms in it that our sources do not cover, and who does. */
  buitenBereik: { naam: string; instelling: Instelling }[];
}

/** A question as it was typed, on one line and with single spaces. */
export function opEenRegel(invoer: string): string {
  return invoer
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Understands a query with the thesaurus; never throws, whatever it is given. */
export function begrijp(invoer: string, { thesaurus, namen, buitenBereik }: Woordenboek): Begrepen {
  const vraag = opEenRegel(invoer);
  const vindplaatsen = herken(vraag, thesaurus);
  const termen = [...new Set(vindplaatsen.map(({ begrip }) => begrip))];
  return {
    vraag,
    kenmerken: zoekkenmerkenVan(vraag, thesaurus, vindplaatsen),
    termen,
    losseWoorden: losseWoordenVan(vraag, vindplaatsen),
    buitenBereik: termen.flatMap((id) => {
      const instelling = buitenBereik.get(id);
      return instelling ? [{ naam: namen.get(id) ?? id, instelling }] : [];
    }),
  };
}
