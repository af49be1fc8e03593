/** The kinds of link. One builds on another's answer; of the rest, what A says of B, B says of A. */
export const SOORTEN = [
  'zelfde-vraag',
  'bouwt-voort-op',
  'uitgewerkt-in',
  'uitleg',
  'in-het-nieuws',
] as const;

export type Verwijzingsoort = (typeof SOORTEN)[number];

const KEERZIJDE: Partial<Record<Verwijzingsoort, Verwijzingsoort>> = {
  'bouwt-voort-op': 'uitgewerkt-in',
  'uitgewerkt-in': 'bouwt-voort-op',
};

/** The kind of the link that leads back. */
export function keerzijde(soort: Verwijzingsoort): Verwijzingsoort {
  return KEERZIJDE[soort] ?? soort;
}

/** A link from one piece to another. */
export interface Verwijzing {
  /** Ids of pieces, as in stuk.ts. */
  van: string;
  naar: string;
  soort: Verwijzingsoort;
  /** How sure the matcher is; 1 and up for what is literally there. Only the order matters to readers. */
  score: number;
  /** Ids of the terms that both are about, most telling first. */
  gedeeld: string[];
  /** A sentence for the reader of `van`. */
  reden: string;
}
