import type { Doorverwijzing } from '../adressen/doorverwijzing.ts';
import type { Bouwpagina } from '../bouw.ts';
import type { RedactieFout } from '../redactiefout.ts';
import { foutenInAdressen } from './adressen.ts';
import { dodeLinks } from './dode-links.ts';
import { eenzijdigeVerwijzingen } from './wederkerig.ts';

/** All that a check of the built site may look at. */
export interface Bouw {
  paginas: readonly Bouwpagina[];
  /** The address of every built file. */
  bestanden: ReadonlySet<string>;
  site: string;
  /** The ledger: every address that was ever published, with its line. */
  register: ReadonlyMap<string, number>;
  /** The addresses of this build. */
  gebouwd: readonly string[];
  doorverwijzingen: readonly Doorverwijzing[];
}

/**
 * One rule that the built site keeps: it finds every offender, with file and line where people wrote it,
 * and with its address where the build made the page.
 */
export type Bouwcontrole = (bouw: Bouw) => RedactieFout[];

/** Every rule that the built site keeps, by name. */
export const BOUWCONTROLES: Readonly<Record<string, Bouwcontrole>> = {
  'dode-links': ({ paginas, bestanden, site }) => dodeLinks(paginas, bestanden, site),
  wederkerig: ({ paginas, site }) => eenzijdigeVerwijzingen(paginas, site),
  adressen: ({ register, gebouwd, doorverwijzingen }) =>
    foutenInAdressen(register, gebouwd, doorverwijzingen),
};
