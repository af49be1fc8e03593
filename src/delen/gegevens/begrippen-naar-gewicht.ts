import { begrippenIn } from '../../begrippen/begrippen-in.ts';
import type { Thesaurus } from '../../begrippen/thesaurus.ts';

/** The ids of the terms in a text, those that it names most first; equal ones in alphabetical order. */
export function begrippenNaarGewicht(tekst: string, thesaurus: Thesaurus): string[] {
  return [...begrippenIn(tekst, thesaurus)]
    .sort(([een, aantal], [ander, anderAantal]) => anderAantal - aantal || een.localeCompare(ander))
    .map(([begrip]) => begrip);
}
