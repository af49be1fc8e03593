import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesYaml } from '../lees-yaml.ts';
import { type RedactieFout, RedactieFouten, verzamel } from '../redactiefout.ts';
import { beschrijvingSchema } from './beschrijving.ts';
import { type Bron, type Bronbestand, maakBron } from './bron.ts';
import { bronFout } from './fouten.ts';

/**
 * Reads every description in content/bronnen/ with its file in seeds/, below the given folder;
 * returns the sources in the order of their names. Throws RedactieFouten with every fault in every source.
 */
export function leesBronnen(map = '.'): Bron[] {
  const bronnen = new Map<string, Bron>();
  const fouten: RedactieFout[] = [];
  const namen = readdirSync(join(map, 'content/bronnen')).filter((naam) => naam.endsWith('.yaml'));
  for (const naam of namen.sort()) {
    const pad = `content/bronnen/${naam}`;
    verzamel(fouten, () => {
      const tekst = readFileSync(join(map, pad), 'utf8');
      const { inhoud: beschrijving, regelVan } = leesYaml(tekst, pad, beschrijvingSchema);
      if (bronnen.has(beschrijving.id)) {
        throw bronFout(
          'dubbel-id',
          { bestand: pad, regel: regelVan('id') },
          `de id "${beschrijving.id}" is al van een andere bron.`,
          'Elke bron heeft een eigen id, want die staat in het adres.',
        );
      }
      const bestand = leesBestand(map, beschrijving.bestand, pad);
      bronnen.set(beschrijving.id, maakBron(beschrijving, pad, bestand));
    });
  }
  if (fouten.length > 0) throw new RedactieFouten(fouten);
  return [...bronnen.values()];
}

function leesBestand(map: string, naam: string, beschrijving: string): Bronbestand {
  const pad = `seeds/${naam}`;
  try {
    const bytes = readFileSync(join(map, pad));
    return { pad, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    throw bronFout(
      'ontbreekt',
      { bestand: beschrijving, regel: 1 },
      `het bestand ${pad} is er niet.`,
      'Zet het brondocument in seeds/ of verbeter het veld "bestand".',
    );
  }
}
