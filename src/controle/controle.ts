import type { Thesaurusbestand } from '../begrippen/lees.ts';
import type { Bron } from '../bronnen/bron.ts';
import type { Logregel } from '../delen/feed/lees-wijzigingen.ts';
import type { RedactieFout } from '../redactiefout.ts';
import type { Dag } from '../tekst/datum.ts';
import type { Redactiestuk } from './stuk.ts';

/** All that an editorial check may look at. */
export interface Redactie {
  stukken: readonly Redactiestuk[];
  bronnen: readonly Bron[];
  thesaurus: Thesaurusbestand;
  /** The log of changes, newest first. */
  wijzigingen: readonly Logregel[];
  vandaag: Dag;
}

/** One editorial rule: it finds every offender, each with file, line, what is wrong and what to do. */
export type Controle = (redactie: Redactie) => RedactieFout[];
