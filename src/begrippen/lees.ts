import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesYaml } from '../lees-yaml.ts';
import { type Thesaurusinhoud, thesaurusSchema } from './schema.ts';

export const THESAURUSBESTAND = 'content/begrippen.yaml';

/** What content/begrippen.yaml holds, and on which line each term begins. */
export interface Thesaurusbestand {
  inhoud: Thesaurusinhoud;
  regelVan: (id: string) => number;
}

/** Reads content/begrippen.yaml below the given folder; throws RedactieFouten for what does not fit. */
export function leesThesaurusbestand(map = '.'): Thesaurusbestand {
  const tekst = readFileSync(join(map, THESAURUSBESTAND), 'utf8');
  const inhoud = leesYaml(tekst, THESAURUSBESTAND, thesaurusSchema);
  const regels = new Map(
    tekst.split('\n').flatMap((regel, index) => {
      const id = /^\s*- id: (\S+)/.exec(regel)?.[1];
      return id ? [[id, index + 1] as const] : [];
    }),
  );
  return { inhoud, regelVan: (id) => regels.get(id) ?? 1 };
}
