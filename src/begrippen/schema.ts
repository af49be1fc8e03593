import { z } from 'astro/zod';
import { adresdeel } from '../velden.ts';

/** An official word that the sources use, in plain Dutch. */
export const begripSchema = z.strictObject({
  /** The anchor on /begrippen/: it never changes. */
  id: adresdeel,
  term: z.string().min(1),
  uitleg: z.string().min(1),
  /** A passage in which the sources use the word. */
  bron: z.strictObject({ document: z.string(), passage: z.string() }),
});

export type Begrip = z.infer<typeof begripSchema>;
