import type { Artikelbron } from './bron.ts';
import { leestekst, type Sectie } from './document.ts';

/** Sections that the format itself knows and that never have a heading. */
const VASTE_NAMEN: Readonly<Record<string, string>> = { inleiding: 'Inleiding', update: 'Update' };

/** What a section of an article is called, and whether the source or the editors call it so. */
export function sectienaam(bron: Artikelbron, sectie: Sectie): { naam: string; uitBron: boolean } {
  if (sectie.kop) return { naam: leestekst(sectie.kop), uitBron: true };
  const eigen = bron.beschrijving.secties.find(({ id }) => id === sectie.id)?.titel;
  return { naam: eigen ?? VASTE_NAMEN[sectie.id] ?? sectie.id, uitBron: false };
}
