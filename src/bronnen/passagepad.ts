import { paden } from '../paden.ts';
import { type Bron, isArtikel } from './bron.ts';
import type { Passage } from './document.ts';

/** What a reference such as "antwoord-2", "antwoord-2-3", "sp" or "toelichting" points to. */
export interface Passageplek {
  passages: Passage[];
  adres: string;
}

/**
 * Finds a passage, or a whole question, answer, section or note, by its id within a document;
 * undefined when the document has none of that name.
 */
export function zoekPassage(bron: Bron, id: string): Passageplek | undefined {
  const passages = bron.document.delen.filter(
    (deel): deel is Passage =>
      'id' in deel && (deel.id === id || deel.id.replace(/-\d+$/, '') === id),
  );
  const [eerste] = passages;
  if (!eerste) return undefined;
  return { passages, adres: adresVan(bron, eerste, id === eerste.id) };
}

function adresVan(bron: Bron, passage: Passage, eenAlinea: boolean): string {
  const { id } = bron.beschrijving;
  switch (passage.soort) {
    case 'vraag':
      return paden.vraag(id, passage.vraag, 'vraag');
    case 'antwoord': {
      const alinea = passage.id.split('-').at(-1);
      return paden.vraag(id, passage.vraag, eenAlinea ? `antwoord-${alinea}` : 'antwoord');
    }
    case 'toelichting':
      return paden.dossier(id, 'toelichting');
    case 'alinea':
      if (!isArtikel(bron)) throw new Error(`${id} heeft alinea's maar is geen artikel`);
      return paden.artikel(bron.beschrijving.slug, eenAlinea ? passage.id : passage.sectie);
  }
}
