import { type CollectionEntry, getCollection } from 'astro:content';
import type { Artikelbron } from '../bronnen/bron.ts';
import { alleArtikelen } from '../bronnen/opvragen.ts';
import { RedactieFout, RedactieFouten } from '../redactiefout.ts';

/** A news article as a page of the site. */
export interface Nieuwspagina {
  bron: Artikelbron;
  tekst: CollectionEntry<'artikelteksten'>;
}

/** Every article with the page around it; throws RedactieFouten when one of the two is missing. */
export async function alleNieuws(): Promise<Nieuwspagina[]> {
  const bronnen = await alleArtikelen();
  const teksten = await getCollection('artikelteksten');
  const fouten: RedactieFout[] = [];
  const paginas = bronnen.flatMap((bron) => {
    const { slug, id } = bron.beschrijving;
    const tekst = teksten.find((kandidaat) => kandidaat.id === slug);
    if (tekst) return [{ bron, tekst }];
    fouten.push(
      new RedactieFout(
        'artikel-zonder-pagina',
        { bestand: `content/bronnen/${id}.yaml`, regel: 1 },
        `content/nieuws/${slug}.mdx ontbreekt.`,
        'Maak de pagina die <Artikel /> plaatst.',
      ),
    );
    return [];
  });
  for (const tekst of teksten) {
    if (bronnen.some(({ beschrijving }) => beschrijving.slug === tekst.id)) continue;
    fouten.push(
      new RedactieFout(
        'pagina-zonder-artikel',
        { bestand: tekst.filePath ?? tekst.id, regel: 1 },
        'bij deze pagina hoort geen artikel in de bronnen.',
        'De bestandsnaam is de slug uit content/bronnen/.',
      ),
    );
  }
  if (fouten.length > 0) throw new RedactieFouten(fouten);
  return paginas;
}

/** The article page at an address; throws an Error when there is none. */
export async function eenArtikel(slug: string | undefined): Promise<Nieuwspagina> {
  const pagina = (await alleNieuws()).find(({ tekst }) => tekst.id === slug);
  if (!pagina) throw new Error('<Artikel /> hoort alleen in content/nieuws/<slug>.mdx.');
  return pagina;
}
