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
  const { wijzigingen } = leesYaml(tekst, WIJZIGINGENBESTAND, wijzigingenSchema);
  const regels = tekst
    .split('\n')
    .flatMap((regel, index) => (/^ {2}- /.test(regel) ? [index + 1] : []));
  return wijzigingen.map((wijziging, plek) => ({ ...wijziging, regel: regels[plek] ?? 1 }));
}
