import { z } from 'astro/zod';
import { adresdeel, dag, paginaadres } from '../../velden.ts';

/** The kinds of change, with how readers find them. */
export const WIJZIGINGSOORTEN = {
  nieuw: 'Nieuw',
  gewijzigd: 'Gewijzigd',
  correctie: 'Correctie',
} as const;

/** One entry of content/wijzigingen.yaml. */
const wijziging = z.strictObject({
  /** The anchor on /wijzigingen/ and the root of the id in the feed: it never changes. */
  id: adresdeel,
  datum: dag,
  soort: z.enum(Object.keys(WIJZIGINGSOORTEN) as [keyof typeof WIJZIGINGSOORTEN]),
  titel: z.string().min(1).max(90),
  /** What changed and why, in a few plain sentences. */
  waarom: z.string().min(1),
  /** The pages concerned, as "rechten/meekijken" or "begrippen". */
  paginas: z.array(paginaadres).min(1),
});

/** content/wijzigingen.yaml: what changed on the site and why, newest first. */
export const wijzigingenSchema = z.strictObject({ wijzigingen: z.array(wijziging).min(1) });

export type Wijziging = z.infer<typeof wijziging>;
