import type { Begrip, BuitenBereik, Thesaurusinhoud } from './schema.ts';
import { maakThesaurus, type Termvormen, type Thesaurus } from './thesaurus.ts';

/** Every form of a term, official, everyday and English together. */
export function alleVormen(term: Begrip | BuitenBereik): string[] {
  return [...term.vormen, ...term.alledaags, ...term.engels];
}

function termvormen(term: Begrip | BuitenBereik): Termvormen {
  return { id: term.id, vormen: alleVormen(term), precies: term.precies };
}

/** The thesaurus in the shape in which texts are compared with it. */
export function thesaurusVan(inhoud: Thesaurusinhoud): Thesaurus {
  const termen = [...inhoud.begrippen, ...inhoud.buitenBereik].map(termvormen);
  return maakThesaurus(termen, inhoud.bouwstenen, inhoud.dubbelzinnig);
}
