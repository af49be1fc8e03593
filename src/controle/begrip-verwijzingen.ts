import { zoekPassage } from '../bronnen/passagepad.ts';
import { begripfout, idsIn } from './begripfout.ts';
import type { Controle } from './controle.ts';

/** The terms and the passage that a term refers to exist. */
export const begripVerwijzingen: Controle<'thesaurus' | 'bronnen'> = ({ thesaurus, bronnen }) => {
  const ids = idsIn(thesaurus);
  const { inhoud, regelVan } = thesaurus;
  return inhoud.begrippen.flatMap(({ id, verwant, bron }, nummer) => {
    const fout = (plek: string | number, deel: string, mis: string, doe: string) =>
      begripfout('begrip-verwijzing', regelVan('begrippen', nummer, deel, plek), id, mis, doe);
    const fouten = verwant.flatMap((naam, plek) =>
      ids.has(naam)
        ? []
        : fout(
            plek,
            'verwant',
            `de verwante term "${naam}" is er niet.`,
            'Verbeter de id of haal haar weg.',
          ),
    );
    if (!('document' in bron)) return fouten;
    const document = bronnen.find(({ beschrijving }) => beschrijving.id === bron.document);
    if (document && zoekPassage(document, bron.passage)) return fouten;
    const mis = `de passage "${bron.passage}" in "${bron.document}" is er niet.`;
    return [...fouten, fout('passage', 'bron', mis, 'Noem een passage die er is.')];
  });
};
