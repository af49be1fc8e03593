import type { Ingreepvelden } from '../velden.ts';

/** What editors decided about a pair, beyond or against the matcher. */
export interface Ingreep {
  van: string;
  naar: string;
  /** Why readers find the link; absent when the editors took the link away. */
  reden?: string;
}

/** The decisions in the front matter of one page, by the id of its piece. */
export function ingrepenVan(van: string, { zieOok, nietVerwant }: Ingreepvelden): Ingreep[] {
  return [
    ...zieOok.map(({ naar, reden }) => ({ van, naar, reden })),
    ...nietVerwant.map((naar) => ({ van, naar })),
  ];
}
