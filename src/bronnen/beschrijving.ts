import { z } from 'astro/zod';
import { adresdeel, dag } from '../velden.ts';

const adres = z.url({ protocol: /^https$/ });

/** The text of a footnote that our copy lacks, added by the editors and shown as such. */
const voetnoot = z.strictObject({
  nummer: z.int().positive(),
  tekst: z.string().min(1),
  adres: adres.optional(),
});

const basis = {
  /** The part of the address under /bronnen/. */
  id: adresdeel,
  /** The name of a parser in vormen.ts. */
  vorm: z.string(),
  /** The file in seeds/. */
  bestand: z.string(),
  /** SHA-256 of the bytes of the file, 64 hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'geen SHA-256 (64 hexadecimale cijfers)'),
  /** The title exactly as the source has it. */
  titel: z.string().min(1),
  uitgever: z.string().min(1),
  /** Where our copy comes from, in a sentence for readers. */
  herkomst: z.string().min(1),
  voetnoten: z.array(voetnoot).default([]),
};

const stuk = z.strictObject({ nummer: z.string().min(1), adres });

const kamervragen = z
  .strictObject({
    ...basis,
    soort: z.literal('kamervragen'),
    /** The case number of the House of Representatives: "2021Z06098". */
    zaaknummer: z.string().regex(/^\d{4}Z\d{5}$/, 'een zaaknummer ziet eruit als 2021Z06098'),
    /** What the questions are about, in a few plain words, for headings and lists. */
    onderwerp: z.string().min(1),
    indieners: z
      .array(z.strictObject({ naam: z.string().min(1), partij: z.string().min(1) }))
      .min(1),
    minister: z.strictObject({ naam: z.string().min(1), functie: z.string().min(1) }),
    ingediend: dag,
    beantwoord: dag.optional(),
    vragenstuk: stuk,
    antwoordstuk: stuk.optional(),
    /** How many questions the official document has: the only thing that shows that our copy lacks the last. */
    aantalVragen: z.int().positive().optional(),
  })
  .refine((bron) => bron.id === bron.zaaknummer.toLowerCase(), {
    path: ['id'],
    error: 'de id is het zaaknummer in kleine letters',
  })
  .refine((bron) => bron.beantwoord === undefined || bron.beantwoord >= bron.ingediend, {
    path: ['beantwoord'],
    error: 'de dag van het antwoord ligt vóór de dag van de vragen',
  });

const artikel = z.strictObject({
  ...basis,
  soort: z.literal('artikel'),
  /** The part of the address under /nieuws/. */
  slug: adresdeel,
  auteur: z.string().min(1),
  bijgewerkt: dag.optional(),
  /** How many sections the article has on the publisher's page, with and without heading. */
  aantalSecties: z.int().positive().optional(),
  /** The publisher's own page. */
  adres,
  /** Sections that have no heading in the source: the first words of their first paragraph. */
  secties: z
    .array(z.strictObject({ id: z.string(), titel: z.string().min(1), begint: z.string().min(1) }))
    .default([]),
});

/** What content/bronnen/<id>.yaml says of a source document. */
export const beschrijvingSchema = z.discriminatedUnion('soort', [kamervragen, artikel]);

export type Kamervragenbeschrijving = z.infer<typeof kamervragen>;
export type Artikelbeschrijving = z.infer<typeof artikel>;
export type Beschrijving = z.infer<typeof beschrijvingSchema>;
