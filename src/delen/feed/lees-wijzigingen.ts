import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesYaml } from '../../lees-yaml.ts';
import { type Wijziging, wijzigingenSchema } from './wijziging.ts';

export const WIJZIGINGENBESTAND = 'content/wijzigingen.yaml';

/** A change with the line on which its entry begins. */
export type Logregel = Wijziging & { regel: number };

/** Reads content/wijzigingen.yaml below the given folder, in its order; throws RedactieFouten for what does not fit. */
export function leesWijzigingen(map = '.'): Logregel[] {
  const tekst = readFileSync(join(map, WIJZIGINGENBESTAND), 'utf8');
  const { inhoud, regelVan } = leesYaml(tekst, WIJZIGINGENBESTAND, wijzigingenSchema);
  return inhoud.wijzigingen.map((wijziging, plek) => ({
    ...wijziging,
    regel: regelVan('wijzigingen', plek),
  }));
}
