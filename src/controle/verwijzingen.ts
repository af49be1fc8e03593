import { zoekPassage } from '../bronnen/passagepad.ts';
import { blokkenIn } from '../lees-mdx.ts';
import { WETNAMEN, wetlink } from '../rechten/wetten.ts';
import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** Every reference leads to a passage, a page or an article of a law that exists. */
export const verwijzingen: Controle<'bronnen'> = ({ stukken, paginas, bronnen }) => {
  const rechten = new Set(paginas.filter(({ soort }) => soort === 'rechten').map(({ id }) => id));
  return stukken.flatMap(({ boom, bestand }) => {
    const fout = (regel: number, mis: string, doe: string) =>
      new RedactieFout('verwijzing', { bestand, regel }, mis, doe);
    const naarPassages = blokkenIn(boom, 'Citaat', 'Bron', 'Punt').flatMap(
      ({ naam, velden, regel }) => {
        const bron = bronnen.find(({ beschrijving }) => beschrijving.id === velden.bron);
        if (!bron) {
          const bekend = bronnen.map(({ beschrijving }) => beschrijving.id).join(', ');
          return [
            fout(
              regel,
              `<${naam}> noemt een onbekende bron: "${velden.bron ?? ''}".`,
              `Bekend zijn: ${bekend}.`,
            ),
          ];
        }
        if (zoekPassage(bron, velden.passage ?? '')) return [];
        return [
          fout(
            regel,
            `<${naam}> noemt een passage die er niet is: "${velden.passage ?? ''}" in ${velden.bron}.`,
            'Een passage heet bijvoorbeeld vraag-2, antwoord-2, antwoord-2-3, toelichting of de naam van een sectie.',
          ),
        ];
      },
    );
    const naarPaginas = blokkenIn(boom, 'Pagina')
      .filter(({ velden }) => !rechten.has(velden.recht ?? ''))
      .map(({ velden, regel }) =>
        fout(
          regel,
          `<Pagina> noemt een pagina die er niet is: "${velden.recht ?? ''}".`,
          `Bekend zijn: ${[...rechten].join(', ')}.`,
        ),
      );
    const naarWetten = blokkenIn(boom, 'Wet')
      .filter(({ velden: { wet = '', artikel } }) => !wetlink(wet, artikel))
      .map(({ velden: { wet = '', artikel }, regel }) =>
        WETNAMEN.includes(wet)
          ? fout(
              regel,
              `<Wet> noemt een artikel dat we niet kennen: "${artikel}" van de wet "${wet}".`,
              'Een artikel heet bijvoorbeeld 27, of 5.3 in de Arboregeling, of 7:611 in het BW, waarvan we alleen Boek 7 kennen.',
            )
          : fout(
              regel,
              `<Wet> noemt een onbekende wet: "${wet}".`,
              `Bekend zijn: ${WETNAMEN.join(', ')}. Een wet erbij zet je in src/rechten/wetten.ts.`,
            ),
      );
    return [...naarPassages, ...naarPaginas, ...naarWetten];
  });
};
