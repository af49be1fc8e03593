import { begripfout, termenIn } from './begripfout.ts';
import type { Controle } from './controle.ts';

/** A word that is marked as not Dutch is shown with some term: otherwise it is a typing error. */
export const begripAnderstalig: Controle<'thesaurus'> = ({ thesaurus }) => {
  const getoond = new Set(
    termenIn(thesaurus).flatMap(({ term: { term, alledaags } }) => [term, ...alledaags]),
  );
  const { inhoud, regelVan } = thesaurus;
  return inhoud.anderstalig.flatMap(({ woorden }, nummer) =>
    woorden.flatMap((woord, plek) =>
      getoond.has(woord)
        ? []
        : begripfout(
            'begrip-anderstalig',
            regelVan('anderstalig', nummer, 'woorden', plek),
            'anderstalig',
            `het woord "${woord}" staat bij geen term.`,
            'Haal het weg.',
          ),
    ),
  );
};
