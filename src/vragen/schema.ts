import { z } from 'astro/zod';
import { dag, ingreepvelden } from '../velden.ts';

/** The front matter of content/vragen/<dossier>/<n>.mdx. */
export const vraagtekstSchema = z.strictObject({
  /** A short title in the reader's words; the official words are in the question itself. */
  titel: z.string().min(1).max(80),
  /** The short answer: one or two plain sentences. */
  kort: z.string().min(1),
  /** The day on which someone last compared this page with its source. */
  nagekeken: dag,
  /**
   * The verbatim words that prove the short answer, for where both stand alone: in a newsletter, on another
   * site. Without it the quote there is the beginning of the answer.
   */
  citaat: z.string().min(1).optional(),
  ...ingreepvelden,
});
