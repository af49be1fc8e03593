import type { Plek } from '../redactiefout.ts';
import type { Beschrijving } from './beschrijving.ts';
import { type Document, voetnootnummersIn } from './document.ts';
import { type BronFout, bronFout } from './fouten.ts';
import { verschillenInArtikel } from './verschillen-artikel.ts';
import { verschillenInKamervragen } from './verschillen-kamervragen.ts';

/**
 * Where a document and its description contradict each other, and footnote texts without a mark
 * in the document; an empty list when they agree.
 */
export function tegenspraken(
  document: Document,
  bron: Beschrijving,
  bestand: string,
  beschrijving: Plek,
): BronFout[] {
  const verschillen =
    bron.soort === 'artikel'
      ? verschillenInArtikel(document, bron)
      : verschillenInKamervragen(document, bron);
  const merken = voetnootnummersIn(document.delen);
  return [
    ...verschillen.map((verschil) =>
      bronFout(
        'tegenspraak',
        { bestand, regel: verschil.regel },
        `${verschil.wat}: het document zegt "${verschil.document}", ${beschrijving.bestand} zegt "${verschil.beschrijving}".`,
        'Het document gaat voor: verbeter de beschrijving.',
      ),
    ),
    ...bron.voetnoten
      .filter(({ nummer }) => !merken.includes(nummer))
      .map(({ nummer }) =>
        bronFout(
          'voetnoot-zonder-merk',
          beschrijving,
          `voetnoot ${nummer} komt in ${bestand} niet voor.`,
          'Haal de voetnoot weg of verbeter het nummer.',
        ),
      ),
  ];
}
