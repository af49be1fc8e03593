import type { Doorverwijzing } from '../adressen/doorverwijzing.ts';
import type { Thesaurusbestand } from '../begrippen/lees.ts';
import type { Bron } from '../bronnen/bron.ts';
import type { Logregel } from '../delen/feed/lees-wijzigingen.ts';
import type { RedactieFout } from '../redactiefout.ts';
import type { Dag } from '../tekst/datum.ts';
import type { Pagina, Redactiestuk } from './stuk.ts';

/** All that an editorial check may look at. */
export interface Redactie {
  /** The pages that could be read. */
  stukken: readonly Redactiestuk[];
  /** All pages, so that a page with a fault is not said to be missing too. */
  paginas: readonly Pagina[];
  bronnen: readonly Bron[];
  thesaurus: Thesaurusbestand;
  /** The log of changes, newest first. */
  wijzigingen: readonly Logregel[];
  /** The addresses that moved. */
  doorverwijzingen: readonly Doorverwijzing[];
  vandaag: Dag;
}

/** The parts that one fault can make unreadable as a whole; of the pages only those with faults are left out. */
export type Deel = 'bronnen' | 'thesaurus' | 'wijzigingen' | 'doorverwijzingen';

/**
 * One editorial rule: it finds every offender, each with file, line, what is wrong and what to do.
 * Beside the pages and the day it sees only the parts in its type, so that it can do without the others.
 */
export type Controle<Nodig extends Deel = never> = (
  redactie: Pick<Redactie, 'stukken' | 'paginas' | 'vandaag' | Nodig>,
) => RedactieFout[];
