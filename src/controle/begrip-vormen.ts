import { sleutelsVan, stammenVan } from '../begrippen/thesaurus.ts';
import { alleVormen } from '../begrippen/vormen.ts';
import type { RedactieFout } from '../redactiefout.ts';
import { begripfout, termenIn } from './begripfout.ts';
import type { Controle } from './controle.ts';

/** A form means one term: no other has it, nor one with the same stems, unless a rule tells them apart. */
export const begripVormen: Controle<'thesaurus'> = ({ thesaurus }) => {
  const dubbelzinnig = new Set(thesaurus.inhoud.dubbelzinnig.map(({ vorm }) => sleutelsVan(vorm)));
  const eigenaars = new Map<string, { id: string; vorm: string }>();
  const fouten: RedactieFout[] = [];
  for (const { term, regel } of termenIn(thesaurus)) {
    const fout = (mis: string, doe: string) =>
      fouten.push(begripfout('begrip-vorm', regel, term.id, mis, doe));
    for (const vorm of alleVormen(term)) {
      const sleutels = sleutelsVan(vorm);
      if (sleutels === '') fout(`de vorm "${vorm}" heeft geen letter of cijfer.`, 'Haal haar weg.');
      if (dubbelzinnig.has(sleutels)) continue;
      // English words are not inflected; only they themselves may not be another's.
      const stamsleutel = term.engels.includes(vorm) ? [] : [`stam ${stammenVan(vorm)}`];
      for (const sleutel of [`vorm ${sleutels}`, ...stamsleutel]) {
        const ander = eigenaars.get(sleutel);
        if (!ander) eigenaars.set(sleutel, { id: term.id, vorm });
        else if (ander.id !== term.id) {
          fout(
            `de vorm "${vorm}" valt samen met "${ander.vorm}" van ${ander.id}.`,
            'Laat haar bij één term staan, of zet haar met een regel onder "dubbelzinnig".',
          );
          break;
        }
      }
    }
  }
  return fouten;
};
