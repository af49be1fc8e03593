import type { z } from 'astro/zod';
import type { Knoop } from '../lees-mdx.ts';
import type { Yaml } from '../lees-yaml.ts';
import { artikeltekstSchema } from '../nieuws/schema.ts';
import { rechtSchema } from '../rechten/schema.ts';
import { vraagtekstSchema } from '../vragen/schema.ts';

/** The folders in which authors write pages, and the schema of their front matter. */
export const STUKSOORTEN = {
  rechten: rechtSchema,
  vragen: vraagtekstSchema,
  nieuws: artikeltekstSchema,
} as const;

export type Stuksoort = keyof typeof STUKSOORTEN;
export type Kop<Soort extends Stuksoort = Stuksoort> = z.infer<(typeof STUKSOORTEN)[Soort]>;

/** A page that is there, whether it can be read or not. */
export interface Pagina<Soort extends Stuksoort = Stuksoort> {
  soort: Soort;
  /** The path of the file, for error messages: content/rechten/meekijken.mdx. */
  bestand: string;
  /** The address part below the folder: "meekijken", "2021z06098/2". */
  id: string;
}

interface StukVan<Soort extends Stuksoort> extends Pagina<Soort> {
  kop: Kop<Soort>;
  /** The line of a key of the front matter, or of a part below it. */
  kopregel: Yaml<unknown>['regelVan'];
  boom: Knoop;
}

/** A page as its author wrote it. */
export type Redactiestuk = StukVan<'rechten'> | StukVan<'vragen'> | StukVan<'nieuws'>;
