import { eigenTekst } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import { type Leesbaarheid, leesbaarheid } from '../tekst/leesbaarheid.ts';
import type { Controle } from './controle.ts';
import type { Redactiestuk } from './stuk.ts';

/** The lowest Flesch-Douma score of a page; 60 and up is plain Dutch. */
export const LAAGSTE_SCORE = 50;

/** Measures the author's own words on a page: short answer and text, without quotes and references. */
export function meetStuk({ kop, boom }: Redactiestuk): Leesbaarheid {
  const blokken = eigenTekst(boom).map(({ tekst }) => tekst);
  return leesbaarheid([kop.kort, ...blokken].join('\n\n'));
}

/** No page is hard to read. */
export const leesbaar: Controle = ({ stukken }) =>
  stukken.flatMap((stuk) => {
    const { fleschDouma } = meetStuk(stuk);
    if (fleschDouma >= LAAGSTE_SCORE) return [];
    return [
      new RedactieFout(
        'leesbaarheid',
        { bestand: stuk.bestand, regel: 1 },
        `deze pagina leest moeilijk: Flesch-Douma ${fleschDouma.toFixed(0)}.`,
        `Minstens ${LAAGSTE_SCORE}: gebruik kortere woorden en zinnen.`,
      ),
    ];
  });
