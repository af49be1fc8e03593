import { z } from 'astro/zod';
import { type Dag, isDag } from './tekst/datum.ts';

/** A part of an address: it never changes once published. */
export const adresdeel = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'alleen kleine letters, cijfers en koppeltekens');

/** A day; YAML in front matter reads an unquoted 2026-11-21 as a moment, which becomes a day again here. */
export const dag = z.preprocess(
  (waarde) => (waarde instanceof Date ? waarde.toISOString().slice(0, 10) : waarde),
  z.custom<Dag>(
    (waarde) => typeof waarde === 'string' && isDag(waarde),
    'geen bestaande dag; schrijf die als 2026-11-21',
  ),
);

/** A piece that pages are linked to: "vragen/2021z06098/2", "nieuws/<slug>#sp", "rechten/meekijken". */
const stukadres = z
  .string()
  .regex(
    /^(?:vragen\/[a-z0-9]+\/\d+|rechten\/[a-z0-9-]+|nieuws\/[a-z0-9-]+#[a-z0-9-]+)$/,
    'schrijf het als vragen/2021z06098/2, rechten/meekijken of nieuws/<slug>#sp',
  );

/** A page, as people write its address: "rechten/meekijken", "vragen/2021z06098/2", "begrippen". */
export const paginaadres = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/,
    'schrijf het als vragen/2021z06098/2, rechten/meekijken of begrippen',
  );

/** What editors decide about links to other pages, where the matcher would do otherwise. */
export const ingreepvelden = {
  /** Pages that belong here although the matcher does not see it, each with the reason as readers find it. */
  zieOok: z.array(z.strictObject({ naar: stukadres, reden: z.string().min(1) })).default([]),
  /** Pages that the matcher would link and that do not belong here. */
  nietVerwant: z.array(stukadres).default([]),
};

export type Ingreepvelden = z.infer<z.ZodObject<typeof ingreepvelden>>;
