import type { Doorverwijzing } from '../adressen/doorverwijzing.ts';
import type { Bouwpagina } from '../bouw.ts';
import { foutenInAdressen } from './adressen.ts';
import { dodeLinks } from './dode-links.ts';
import { eenzijdigeVerwijzingen } from './wederkerig.ts';

/** All that a check of the built site may look at. */
export interface Bouw {
  paginas: readonly Bouwpagina[];
  /** The address of every built file. */
  bestanden: ReadonlySet<string>;
  site: string;
  /** The ledger: every address that was ever published. */
  register: readonly string[];
  /** The addresses of this build. */
  gebouwd: readonly string[];
  doorverwijzingen: readonly Doorverwijzing[];
}

/** One rule that the built site keeps: it gives a line for every fault. */
export type Bouwcontrole = (bouw: Bouw) => string[];

/** Every rule that the built site keeps, by name. */
export const BOUWCONTROLES: Readonly<Record<string, Bouwcontrole>> = {
  'dode-links': ({ paginas, bestanden, site }) => dodeLinks(paginas, bestanden, site),
  wederkerig: ({ paginas, site }) => eenzijdigeVerwijzingen(paginas, site),
  adressen: ({ register, gebouwd, doorverwijzingen }) =>
    foutenInAdressen(register, gebouwd, doorverwijzingen),
};
