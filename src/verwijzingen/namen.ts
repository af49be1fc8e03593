import type { Thesaurusinhoud } from '../begrippen/schema.ts';

/** How readers know a term: its name by its id. */
export function maakNaamgever({
  begrippen,
  buitenBereik,
}: Pick<Thesaurusinhoud, 'begrippen' | 'buitenBereik'>): (begrip: string) => string {
  const namen = new Map([...begrippen, ...buitenBereik].map(({ id, term }) => [id, term]));
  return (begrip) => namen.get(begrip) ?? begrip;
}
