import { getEntry } from 'astro:content';
import { type Begriplinker, maakBegriplinks } from './begriplinks.ts';
import type { Thesaurusinhoud } from './schema.ts';
import type { Thesaurus } from './thesaurus.ts';
import { thesaurusVan } from './vormen.ts';

let gemaakt: { inhoud: Thesaurusinhoud; thesaurus: Thesaurus } | undefined;

/** What content/begrippen.yaml holds, and the thesaurus made of it. */
export async function leesThesaurus(): Promise<{ inhoud: Thesaurusinhoud; thesaurus: Thesaurus }> {
  if (gemaakt && !import.meta.env.DEV) return gemaakt;
  const inhoud = (await getEntry('thesaurus', 'thesaurus'))?.data;
  if (!inhoud) throw new Error('content/begrippen.yaml is niet gelezen.');
  gemaakt = { inhoud, thesaurus: thesaurusVan(inhoud) };
  return gemaakt;
}

/** A linker of technical terms for one page: it links each term once. */
export async function begriplinkerVoorPagina(): Promise<Begriplinker> {
  const { inhoud, thesaurus } = await leesThesaurus();
  return maakBegriplinks(inhoud, import.meta.env.BASE_URL, thesaurus)();
}
