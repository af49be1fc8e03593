import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** No two pages have the same title: a reader must be able to tell search results apart. */
export const titels: Controle = ({ stukken }) => {
  const eerste = new Map<string, string>();
  return stukken.flatMap(({ kop, kopregel, bestand }) => {
    const titel = kop.titel
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const eerder = eerste.get(titel);
    if (!eerder) {
      eerste.set(titel, bestand);
      return [];
    }
    return [
      new RedactieFout(
        'titel-dubbel',
        { bestand, regel: kopregel('titel') },
        `de titel "${kop.titel}" is al van ${eerder}.`,
        'Geef de pagina een eigen titel.',
      ),
    ];
  });
};
