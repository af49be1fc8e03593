import { leesRechttekst } from '../rechten/rechttekst.ts';
import type { Recht } from '../verwijzingen/stuk.ts';
import type { Redactiestuk } from './stuk.ts';

/** The rights pages among what authors wrote, as the matcher needs them. */
export function rechtenUit(stukken: readonly Redactiestuk[]): Recht[] {
  return stukken
    .filter((stuk) => stuk.soort === 'rechten')
    .map(({ id, kop: { titel, kort }, boom }) => ({
      slug: id,
      titel,
      kort,
      ...leesRechttekst(boom),
    }));
}
