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
