import { type Plek, RedactieFout } from '../redactiefout.ts';

/** What can be wrong with a source: a fixed list, so that tests and people can name each case. */
export type Bronfoutsoort =
  | 'leeg'
  | 'tekens'
  | 'geen-utf8'
  | 'ander-bestand'
  | 'ontbreekt'
  | 'onbekende-vorm'
  | 'vorm-klopt-niet'
  | 'nummer-overgeslagen'
  | 'nummer-dubbel'
  | 'nummer-volgorde'
  | 'vraagkop'
  | 'gegeven'
  | 'spreker'
  | 'toelichting'
  | 'antwoord-zonder-vraag'
  | 'vraag-zonder-tekst'
  | 'vraag-zonder-antwoord'
  | 'dubbel-id'
  | 'tegenspraak'
  | 'voetnoot-zonder-merk'
  | 'sectie';

export type BronFout = RedactieFout<Bronfoutsoort>;

/** A fault in a source: its kind, place, what is wrong and what to do. */
export function bronFout(soort: Bronfoutsoort, plek: Plek, mis: string, doe: string): BronFout {
  return new RedactieFout(soort, plek, mis, doe);
}

/** Makes the function with which a reader reports faults in one file by line. */
export function foutenIn(bestand: string) {
  return (soort: Bronfoutsoort, regel: number, mis: string, doe: string): BronFout =>
    bronFout(soort, { bestand, regel }, mis, doe);
}
