import { THESAURUSBESTAND, type Thesaurusbestand } from '../begrippen/lees.ts';
import type { Begrip, BuitenBereik } from '../begrippen/schema.ts';
import { RedactieFout } from '../redactiefout.ts';

/** A fault in the thesaurus, about the term or the part with the given name. */
export function begripfout(
  soort: string,
  regel: number,
  naam: string,
  mis: string,
  doe: string,
): RedactieFout {
  return new RedactieFout(soort, { bestand: THESAURUSBESTAND, regel }, `${naam}: ${mis}`, doe);
}

/** Every term of the thesaurus, covered by the sources or not, with the line on which it begins. */
export function termenIn({
  inhoud,
  regelVan,
}: Thesaurusbestand): { term: Begrip | BuitenBereik; regel: number }[] {
  return (['begrippen', 'buitenBereik'] as const).flatMap((deel) =>
    inhoud[deel].map((term, nummer) => ({ term, regel: regelVan(deel, nummer) })),
  );
}

/** The ids of all terms. */
export function idsIn({ inhoud }: Thesaurusbestand): ReadonlySet<string> {
  return new Set([...inhoud.begrippen, ...inhoud.buitenBereik].map(({ id }) => id));
}
