import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesYaml, type Yaml } from '../lees-yaml.ts';
import { type Thesaurusinhoud, thesaurusSchema } from './schema.ts';

export const THESAURUSBESTAND = 'content/begrippen.yaml';

/** What content/begrippen.yaml holds, and on which line each part of it stands. */
export type Thesaurusbestand = Yaml<Thesaurusinhoud>;

/** Reads content/begrippen.yaml below the given folder; throws RedactieFouten for what does not fit. */
export function leesThesaurusbestand(map = '.'): Thesaurusbestand {
  const tekst = readFileSync(join(map, THESAURUSBESTAND), 'utf8');
  return leesYaml(tekst, THESAURUSBESTAND, thesaurusSchema);
}
