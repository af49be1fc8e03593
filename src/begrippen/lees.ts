import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { leesYaml } from '../lees-yaml.ts';
import { RedactieFout, RedactieFouten } from '../redactiefout.ts';
import { type Begrip, begripSchema } from './schema.ts';

const BESTAND = 'content/begrippen.yaml';

/** Reads the terms from content/begrippen.yaml; throws RedactieFouten for every fault in it. */
export function leesBegrippen(map = '.'): Begrip[] {
  const tekst = readFileSync(join(map, BESTAND), 'utf8');
  const begrippen = leesYaml(tekst, BESTAND, z.array(begripSchema));
  const regels = tekst.split('\n');
  const dubbel = begrippen.filter(
    ({ id }, index) => begrippen.findIndex((ander) => ander.id === id) < index,
  );
  if (dubbel.length > 0) {
    throw new RedactieFouten(
      dubbel.map(({ id }) => {
        const regel = regels.findLastIndex((inhoud) => inhoud.trim() === `- id: ${id}`) + 1;
        return new RedactieFout(
          'dubbel-id',
          { bestand: BESTAND, regel },
          `de id "${id}" staat er twee keer.`,
          'Elk begrip heeft een eigen id, want die staat in het adres.',
        );
      }),
    );
  }
  return begrippen;
}
