import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { thesaurusLoader } from './begrippen/loader.ts';
import { thesaurusSchema } from './begrippen/schema.ts';
import type { Bron } from './bronnen/bron.ts';
import { bronnenLoader } from './bronnen/loader.ts';
import { artikeltekstSchema } from './nieuws/schema.ts';
import { rechtSchema } from './rechten/schema.ts';
import { vraagtekstSchema } from './vragen/schema.ts';

// Whoever writes a page reads in Dutch what is wrong with it.
z.config(z.locales.nl());

export const collections = {
  bronnen: defineCollection({ loader: bronnenLoader(), schema: z.custom<Bron>() }),
  vraagteksten: defineCollection({
    loader: glob({ base: './content/vragen', pattern: '*/*.mdx' }),
    schema: vraagtekstSchema,
  }),
  rechten: defineCollection({
    loader: glob({ base: './content/rechten', pattern: '*.mdx' }),
    schema: rechtSchema,
  }),
  artikelteksten: defineCollection({
    loader: glob({ base: './content/nieuws', pattern: '*.mdx' }),
    schema: artikeltekstSchema,
  }),
  thesaurus: defineCollection({ loader: thesaurusLoader(), schema: thesaurusSchema }),
};
