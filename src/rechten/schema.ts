import { z } from 'astro/zod';
import { dag, ingreepvelden } from '../velden.ts';

/** The verdicts: a page answers its own question with one of these, or explains. */
export const OORDELEN = [
  'mag',
  'mag onder voorwaarden',
  'mag niet zomaar',
  'niet beantwoord in onze bronnen',
  'uitleg',
] as const;

export type Oordeel = (typeof OORDELEN)[number];

/** The groups in which the rights pages are listed, in order. */
export const GROEPEN = {
  mag: 'Mag dat?',
  doen: 'Wat kun je doen?',
  weten: 'Wat is er bekend?',
} as const;

/** The front matter of content/rechten/<slug>.mdx. */
export const rechtSchema = z.strictObject({
  /** The reader's own question. */
  titel: z.string().min(1).max(90),
  oordeel: z.enum(OORDELEN),
  /** The short answer: at most two plain sentences. */
  kort: z.string().min(1),
  groep: z.enum(Object.keys(GROEPEN) as [keyof typeof GROEPEN]),
  /** The place within the group; the lowest comes first. */
  volgorde: z.int().positive(),
  /** The day on which someone last compared the text with the sources. */
  nagekeken: dag,
  /** The day before which someone should do that again. */
  nakijkenVoor: dag,
  ...ingreepvelden,
});
