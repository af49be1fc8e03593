import type { Begrip, BuitenBereik, Thesaurusinhoud } from './schema.ts';
import { maakThesaurus, type Termvormen, type Thesaurus } from './thesaurus.ts';

/** Every form of a term, official, everyday and English together. */
export function alleVormen(term: Begrip | BuitenBereik): string[] {
  return [...term.vormen, ...term.alledaags, ...term.engels];
}

function termvormen(term: Begrip | BuitenBereik): Termvormen {
  const { id, vormen, alledaags, engels, precies } = term;
  return { id, vormen: [...vormen, ...alledaags], onbuigbaar: engels, precies };
}

/** The thesaurus in the shape in which texts are compared with it. */
export function thesaurusVan(inhoud: Thesaurusinhoud): Thesaurus {
  const termen = [...inhoud.begrippen, ...inhoud.buitenBereik].map(termvormen);
  return maakThesaurus(termen, inhoud.bouwstenen, inhoud.dubbelzinnig);
}
