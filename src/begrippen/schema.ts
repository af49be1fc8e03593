import { z } from 'astro/zod';
import { adresdeel } from '../velden.ts';

const vormen = z.array(z.string().min(1)).default([]);
const adres = z.url({ protocol: /^https$/ });
const instelling = z.strictObject({ naam: z.string().min(1), adres });

const gemeen = {
  /** The anchor on /begrippen/: it never changes. */
  id: adresdeel,
  term: z.string().min(1),
  /** The term and its word family; simple inflection need not be listed. */
  vormen,
  /** How people say it. */
  alledaags: vormen,
  engels: vormen,
  /** Forms that count only when written exactly so: "DENK" is a party, "denk" is not. */
  precies: vormen,
  /** One or two plain sentences. */
  uitleg: z.string().min(1),
};

/** A term that our sources say something about. */
const begrip = z.strictObject({
  ...gemeen,
  /** True for a word of the sources or of the law; false for an everyday notion. */
  officieel: z.boolean(),
  /** True for a word that a reader may not know: its first occurrence on a page links to the explanation. */
  vakwoord: z.boolean().default(false),
  /** True for a term that tells who speaks, or in what form: it never makes two pages belong together. */
  gemeenplaats: z.boolean().default(false),
  verwant: z.array(adresdeel).default([]),
  /** A passage in which the sources use it, or who explains it. */
  bron: z.union([z.strictObject({ document: z.string(), passage: z.string() }), instelling]),
});

/** A subject that people ask about and that our sources do not cover. */
const buitenBereik = z.strictObject({
  ...gemeen,
  /** Who does answer it. */
  naar: instelling,
});

/** content/begrippen.yaml: the thesaurus. */
export const thesaurusSchema = z.strictObject({
  begrippen: z.array(begrip),
  buitenBereik: z.array(buitenBereik),
  /** Word parts that form compounds with a term without changing the subject. */
  bouwstenen: z.array(z.string().min(4)),
  /** Words of the sources that are too general to be a term, each with the reason. */
  genegeerd: z.array(z.strictObject({ woord: z.string().min(1), reden: z.string().min(1) })),
  /** Forms of two terms: which is meant beside one of some other terms, and otherwise: a term, or none. */
  dubbelzinnig: z
    .array(
      z.strictObject({
        vorm: z.string().min(1),
        anders: adresdeel.nullable(),
        naast: z.record(adresdeel, z.array(adresdeel)),
      }),
    )
    .default([]),
  /** Everyday words that are not Dutch (yet), so that a screen reader pronounces them as they are. */
  anderstalig: z
    .array(z.strictObject({ taal: z.enum(['en', 'fr']), woorden: z.array(z.string().min(1)) }))
    .default([]),
});

export type Begrip = z.infer<typeof begrip>;
export type BuitenBereik = z.infer<typeof buitenBereik>;
export type Thesaurusinhoud = z.infer<typeof thesaurusSchema>;
