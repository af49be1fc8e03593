import { isArtikel, isDossier } from '../bronnen/bron.ts';
import { vragenIn } from '../bronnen/document.ts';
import { zonderWederhelft } from '../nieuws/wederhelft.ts';
import { zonderVraag } from '../vragen/zonder-vraag.ts';
import type { Controle } from './controle.ts';

/** Every page about a question or an article has its source, and every article its page. */
export const wederhelften: Controle<'bronnen'> = ({ paginas, bronnen }) => {
  const vragen = new Set(
    bronnen
      .filter(isDossier)
      .flatMap(({ beschrijving: { id }, document }) =>
        vragenIn(document).map(({ nummer }) => `${id}/${nummer}`),
      ),
  );
  return [
    ...zonderWederhelft(
      bronnen.filter(isArtikel),
      paginas
        .filter(({ soort }) => soort === 'nieuws')
        .map(({ id, bestand }) => ({ slug: id, bestand })),
    ),
    ...paginas
      .filter(({ soort, id }) => soort === 'vragen' && !vragen.has(id))
      .map(({ bestand }) => zonderVraag(bestand)),
  ];
};
