import { maakPaden } from '../paden.ts';
import { herken } from './herken.ts';
import type { Thesaurusinhoud } from './schema.ts';
import { stammenVan, type Thesaurus } from './thesaurus.ts';
import { thesaurusVan } from './vormen.ts';

/** A place in a text that links to the explanation of a term, by offsets in UTF-16 units. */
export interface Begriplink {
  van: number;
  tot: number;
  adres: string;
}

/** Finds, text after text, the places that link to a term: each technical term once, at its first occurrence. */
export type Begriplinker = (tekst: string) => Begriplink[];

const LETTER_ERVOOR = /[\p{L}\p{N}]$/u;
const LETTER_ERNA = /^[\p{L}\p{N}]/u;

/** Prepares the linking of technical terms; every call of what it returns begins a new page. */
export function maakBegriplinks(
  inhoud: Thesaurusinhoud,
  basis: string,
  thesaurus: Thesaurus = thesaurusVan(inhoud),
): () => Begriplinker {
  const paden = maakPaden(basis);
  const vakwoorden = new Map(
    inhoud.begrippen
      .filter(({ vakwoord }) => vakwoord)
      .map(({ id, vormen }) => [id, new Set(vormen.map(stammenVan))]),
  );
  return () => {
    const gehad = new Set<string>();
    return (tekst) =>
      herken(tekst, thesaurus).flatMap(({ van, tot, begrip }) => {
        if (gehad.has(begrip)) return [];
        // Only the technical word itself: whoever reads the everyday word needs no explanation.
        if (!vakwoorden.get(begrip)?.has(stammenVan(tekst.slice(van, tot)))) return [];
        // A part of a compound gets no link: half a word would be underlined.
        if (LETTER_ERVOOR.test(tekst.slice(0, van)) || LETTER_ERNA.test(tekst.slice(tot)))
          return [];
        gehad.add(begrip);
        return [{ van, tot, adres: paden.begrip(begrip) }];
      });
  };
}
