// The pieces of the project as it stands, read from disk: for tests, benchmarks and `npm run verwijzingen`.
import { leesThesaurusbestand } from '../src/begrippen/lees.ts';
import { leesBronnen } from '../src/bronnen/lees.ts';
import { leesStukken } from '../src/controle/lees-stukken.ts';
import { rechtenUit } from '../src/controle/rechten-uit.ts';
import { ingrepenVan } from '../src/verwijzingen/ingreep.ts';
import { maakTaal } from '../src/verwijzingen/kenmerken.ts';
import { maakNaamgever } from '../src/verwijzingen/namen.ts';
import { stukkenUit } from '../src/verwijzingen/stuk.ts';

const { inhoud } = leesThesaurusbestand();
const { stukken: geschreven } = leesStukken();

export const taal = maakTaal(inhoud);
export const naamVan = maakNaamgever(inhoud);
export const rechten = rechtenUit(geschreven);
export const bronnen = leesBronnen();
export const stukken = stukkenUit(bronnen, rechten);
export const ingrepen = geschreven.flatMap(({ soort, id, kop }) =>
  'zieOok' in kop ? ingrepenVan(`${soort}/${id}`, kop) : [],
);
