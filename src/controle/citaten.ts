import { vergelijkCitaat } from '../bronnen/citaat.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import { blokkenIn, tekstIn } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** Every <Citaat> stands verbatim in the passage that it names. */
export const citaten: Controle<'bronnen'> = ({ stukken, bronnen }) =>
  stukken.flatMap(({ boom, bestand }) =>
    blokkenIn(boom, 'Citaat').flatMap(({ velden, regel, knoop }) => {
      const bron = bronnen.find(({ beschrijving }) => beschrijving.id === velden.bron);
      const plek = bron && zoekPassage(bron, velden.passage ?? '');
      // A reference that leads nowhere is for the rule about references.
      if (!bron || !plek) return [];
      const fout = vergelijkCitaat(tekstIn(knoop), plek.passages, bron.document);
      if (!fout) return [];
      return [
        new RedactieFout(
          'citaat',
          { bestand, regel },
          `dit citaat staat niet letterlijk in ${velden.bron} ${velden.passage}.`,
          `Het lijkt het meest op ${fout.naaste}. Verschil, [-bron-] en {+citaat+}: ${fout.verschil}`,
        ),
      ];
    }),
  );
