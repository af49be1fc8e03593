import { begripfout, termenIn } from './begripfout.ts';
import type { Controle } from './controle.ts';

/** No two terms have the same id: it is their address. */
export const begripIds: Controle<'thesaurus'> = ({ thesaurus }) => {
  const gehad = new Set<string>();
  return termenIn(thesaurus).flatMap(({ term: { id }, regel }) => {
    if (!gehad.has(id)) {
      gehad.add(id);
      return [];
    }
    return begripfout(
      'begrip-id',
      regel,
      id,
      'deze id staat er twee keer.',
      'Elke term heeft een eigen id: die staat in het adres.',
    );
  });
};
