import { getEntry } from 'astro:content';
import { type Begriplinker, maakBegriplinks } from './begriplinks.ts';
import type { Thesaurusinhoud } from './schema.ts';
import type { Thesaurus } from './thesaurus.ts';
import { thesaurusVan } from './vormen.ts';

interface Gemaakt {
  inhoud: Thesaurusinhoud;
  thesaurus: Thesaurus;
  /** Begins the linking of technical terms on a page. */
  begriplinks: () => Begriplinker;
}

let gemaakt: Gemaakt | undefined;

/** What content/begrippen.yaml holds, and what is made of it, once per build. */
export async function leesThesaurus(): Promise<Gemaakt> {
  if (gemaakt && !import.meta.env.DEV) return gemaakt;
  const inhoud = (await getEntry('thesaurus', 'thesaurus'))?.data;
  if (!inhoud) throw new Error('content/begrippen.yaml is niet gelezen.');
  const thesaurus = thesaurusVan(inhoud);
  const begriplinks = maakBegriplinks(inhoud, import.meta.env.BASE_URL, thesaurus);
  gemaakt = { inhoud, thesaurus, begriplinks };
  return gemaakt;
}

/** A linker of technical terms for one page: it links each term once. */
export async function begriplinkerVoorPagina(): Promise<Begriplinker> {
  return (await leesThesaurus()).begriplinks();
}
