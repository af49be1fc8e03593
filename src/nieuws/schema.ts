import { z } from 'astro/zod';
import { dag } from '../velden.ts';

/** The front matter of content/nieuws/<slug>.mdx. */
export const artikeltekstSchema = z.strictObject({
  titel: z.string().min(1),
  kort: z.string().min(1),
  nagekeken: dag,
  /**
   * `volledig` shows the article as the source has it. `samenvatting` shows our own words instead,
   * here and on the source page, for the day that the publisher asks; every address stays.
   */
  weergave: z.enum(['volledig', 'samenvatting']),
});
