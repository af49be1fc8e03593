import { leesDoorverwijzingenbestand } from '../adressen/lees.ts';
import { leesThesaurusbestand } from '../begrippen/lees.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { leesWijzigingen } from '../delen/feed/lees-wijzigingen.ts';
import { type RedactieFout, RedactieFouten, verzamel } from '../redactiefout.ts';
import type { Dag } from '../tekst/datum.ts';
import { begripAnderstalig } from './begrip-anderstalig.ts';
import { begripDubbelzinnig } from './begrip-dubbelzinnig.ts';
import { begripIds } from './begrip-ids.ts';
import { begripVerwijzingen } from './begrip-verwijzingen.ts';
import { begripVormen } from './begrip-vormen.ts';
import { beweringen } from './beweringen.ts';
import { citaten } from './citaten.ts';
import type { Controle, Deel, Redactie } from './controle.ts';
import { datums } from './datums.ts';
import { gedeeldeCitaten } from './gedeelde-citaten.ts';
import { ingrepen } from './ingrepen.ts';
import { juridischAdvies } from './juridisch-advies.ts';
import { leesStukken } from './lees-stukken.ts';
import { leesbaar } from './leesbaar.ts';
import { nagekekenNaWijziging } from './nagekeken-na-wijziging.ts';
import { onderdelen } from './onderdelen.ts';
import { titels } from './titels.ts';
import { verwijzingen } from './verwijzingen.ts';
import { wederhelften } from './wederhelften.ts';
import { wijzigingen } from './wijzigingen.ts';
import { zinslengte } from './zinslengte.ts';

/** A rule of the gate with its name and the parts without which it cannot be held. */
export interface Regel {
  naam: string;
  controle: Controle<Deel>;
  nodig: readonly Deel[];
}

function regel<Nodig extends Deel = never>(
  controle: Controle<NoInfer<Nodig>>,
  ...nodig: Nodig[]
): Regel {
  return { naam: controle.name, controle, nodig };
}

/** Every editorial rule that the build holds. */
export const CONTROLES: readonly Regel[] = [
  regel(citaten, 'bronnen'),
  regel(verwijzingen, 'bronnen'),
  regel(wederhelften, 'bronnen'),
  regel(beweringen),
  regel(titels),
  regel(onderdelen),
  regel(zinslengte),
  regel(datums),
  regel(juridischAdvies),
  regel(leesbaar),
  regel(begripIds, 'thesaurus'),
  regel(begripVormen, 'thesaurus'),
  regel(begripVerwijzingen, 'thesaurus', 'bronnen'),
  regel(begripDubbelzinnig, 'thesaurus'),
  regel(begripAnderstalig, 'thesaurus'),
  regel(ingrepen, 'bronnen'),
  regel(wijzigingen, 'bronnen', 'wijzigingen', 'doorverwijzingen'),
  regel(nagekekenNaWijziging, 'wijzigingen'),
  regel(gedeeldeCitaten, 'bronnen'),
];

/**
 * Reads all that people wrote in a folder and lists every fault against every rule, by file and line.
 * A rule of which a part cannot be read waits until it can; all others are held.
 */
export function controleer(map: string, vandaag: Dag): RedactieFout[] {
  const { paginas, stukken, fouten } = leesStukken(map);
  const delen = {
    bronnen: verzamel(fouten, () => leesBronnen(map)),
    thesaurus: verzamel(fouten, () => leesThesaurusbestand(map)),
    wijzigingen: verzamel(fouten, () => leesWijzigingen(map)),
    // Where they lead is held against the built pages.
    doorverwijzingen: verzamel(fouten, () => leesDoorverwijzingenbestand(map)),
  };
  const redactie = { paginas, stukken, vandaag, ...delen } as Redactie;
  for (const { controle, nodig } of CONTROLES) {
    if (nodig.every((deel) => delen[deel])) fouten.push(...controle(redactie));
  }
  return fouten.sort(
    (a, b) =>
      a.plek.bestand.localeCompare(b.plek.bestand) || (a.plek.regel ?? 0) - (b.plek.regel ?? 0),
  );
}

/** Throws RedactieFouten when anything that people wrote breaks a rule. */
export function bewaakPoort(map: string, vandaag: Dag): void {
  const fouten = controleer(map, vandaag);
  if (fouten.length > 0) throw new RedactieFouten(fouten);
}
