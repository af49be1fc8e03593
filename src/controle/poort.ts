import { leesThesaurusbestand } from '../begrippen/lees.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { leesWijzigingen } from '../delen/feed/lees-wijzigingen.ts';
import { type RedactieFout, RedactieFouten } from '../redactiefout.ts';
import type { Dag } from '../tekst/datum.ts';
import { begrippen } from './begrippen.ts';
import { beweringen } from './beweringen.ts';
import { citaten } from './citaten.ts';
import type { Controle } from './controle.ts';
import { datums } from './datums.ts';
import { ingrepen } from './ingrepen.ts';
import { juridischAdvies } from './juridisch-advies.ts';
import { leesStukken } from './lees-stukken.ts';
import { leesbaar } from './leesbaar.ts';
import { onderdelen } from './onderdelen.ts';
import { titels } from './titels.ts';
import { verwijzingen } from './verwijzingen.ts';
import { wijzigingen } from './wijzigingen.ts';
import { zinslengte } from './zinslengte.ts';

/** Every editorial rule that the build holds. */
export const CONTROLES: readonly Controle[] = [
  citaten,
  verwijzingen,
  beweringen,
  titels,
  onderdelen,
  zinslengte,
  datums,
  juridischAdvies,
  leesbaar,
  begrippen,
  ingrepen,
  wijzigingen,
];

/** Reads all that people wrote in a folder and lists every fault against every rule, by file and line. */
export function controleer(map: string, vandaag: Dag): RedactieFout[] {
  const { stukken, fouten } = leesStukken(map);
  const bronnen = probeer(() => leesBronnen(map), fouten);
  const thesaurus = probeer(() => leesThesaurusbestand(map), fouten);
  const log = probeer(() => leesWijzigingen(map), fouten);
  if (bronnen && thesaurus && log) {
    const redactie = { stukken, bronnen, thesaurus, wijzigingen: log, vandaag };
    fouten.push(...CONTROLES.flatMap((controle) => controle(redactie)));
  }
  return fouten.sort(
    (a, b) => a.plek.bestand.localeCompare(b.plek.bestand) || a.plek.regel - b.plek.regel,
  );
}

/** What a reader returns; when it finds faults instead, they join the list and nothing is returned. */
function probeer<Gelezen>(lees: () => Gelezen, fouten: RedactieFout[]): Gelezen | undefined {
  try {
    return lees();
  } catch (fout) {
    if (!(fout instanceof RedactieFouten)) throw fout;
    fouten.push(...fout.fouten);
    return undefined;
  }
}

/** Throws RedactieFouten when anything that people wrote breaks a rule. */
export function bewaakPoort(map: string, vandaag: Dag): void {
  const fouten = controleer(map, vandaag);
  if (fouten.length > 0) throw new RedactieFouten(fouten);
}
