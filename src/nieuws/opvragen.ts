import { type CollectionEntry, getCollection } from 'astro:content';
import type { Artikelbron } from '../bronnen/bron.ts';
import { alleArtikelen } from '../bronnen/opvragen.ts';
import { RedactieFouten } from '../redactiefout.ts';
import { zonderWederhelft } from './wederhelft.ts';

/** A news article as a page of the site. */
export interface Nieuwspagina {
  bron: Artikelbron;
  tekst: CollectionEntry<'artikelteksten'>;
}

/** Every article with the page around it; throws RedactieFouten when one of the two is missing. */
export async function alleNieuws(): Promise<Nieuwspagina[]> {
  const bronnen = await alleArtikelen();
  const teksten = await getCollection('artikelteksten');
  const fouten = zonderWederhelft(
    bronnen,
    teksten.map(({ id, filePath }) => ({ slug: id, bestand: filePath ?? id })),
  );
  if (fouten.length > 0) throw new RedactieFouten(fouten);
  return bronnen.flatMap((bron) => {
    const tekst = teksten.find(({ id }) => id === bron.beschrijving.slug);
    return tekst ? [{ bron, tekst }] : [];
  });
}

/** The article page at an address; throws an Error when there is none. */
export async function eenArtikel(slug: string | undefined): Promise<Nieuwspagina> {
  const pagina = (await alleNieuws()).find(({ tekst }) => tekst.id === slug);
  if (!pagina) throw new Error('<Artikel /> hoort alleen in content/nieuws/<slug>.mdx.');
  return pagina;
}
