import type { Artikelbron } from '../bronnen/bron.ts';
import { RedactieFout } from '../redactiefout.ts';

/** The faults of articles without a page around them, and of pages without an article. */
export function zonderWederhelft(
  bronnen: readonly Artikelbron[],
  paginas: readonly { slug: string; bestand: string }[],
): RedactieFout[] {
  const slugs = new Set(paginas.map(({ slug }) => slug));
  const artikelen = new Set(bronnen.map(({ beschrijving }) => beschrijving.slug));
  return [
    ...bronnen
      .filter(({ beschrijving }) => !slugs.has(beschrijving.slug))
      .map(
        ({ beschrijving: { id, slug } }) =>
          new RedactieFout(
            'artikel-zonder-pagina',
            { bestand: `content/bronnen/${id}.yaml`, regel: 1 },
            `content/nieuws/${slug}.mdx ontbreekt.`,
            'Maak de pagina die <Artikel /> plaatst.',
          ),
      ),
    ...paginas
      .filter(({ slug }) => !artikelen.has(slug))
      .map(
        ({ bestand }) =>
          new RedactieFout(
            'pagina-zonder-artikel',
            { bestand, regel: 1 },
            'bij deze pagina hoort geen artikel in de bronnen.',
            'De bestandsnaam is de slug uit content/bronnen/.',
          ),
      ),
  ];
}
