import { blokkenIn } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import { isDag } from '../tekst/datum.ts';
import type { Controle } from './controle.ts';

/** Nobody has checked a page in the future, and the next check comes after the last. */
export const datums: Controle = ({ stukken, vandaag }) =>
  stukken.flatMap((stuk) => {
    const { kop, kopregel, boom, bestand } = stuk;
    const fout = (regel: number, mis: string, doe: string) =>
      new RedactieFout('datum', { bestand, regel }, mis, doe);
    const fouten: RedactieFout[] = [];
    if (kop.nagekeken > vandaag) {
      fouten.push(
        fout(
          kopregel('nagekeken'),
          `nagekeken: ${kop.nagekeken} is nog niet geweest.`,
          'Vul de dag in waarop de tekst echt is nagekeken.',
        ),
      );
    }
    if (stuk.soort === 'rechten' && stuk.kop.nakijkenVoor <= stuk.kop.nagekeken) {
      fouten.push(
        fout(
          kopregel('nakijkenVoor'),
          `nakijkenVoor: ${stuk.kop.nakijkenVoor} ligt niet na nagekeken.`,
          'Kies een dag na de laatste controle.',
        ),
      );
    }
    for (const { velden, regel } of blokkenIn(boom, 'Aanvulling')) {
      const datum = velden.datum ?? '';
      if (!isDag(datum)) {
        fouten.push(
          fout(
            regel,
            'deze aanvulling heeft geen geldige datum.',
            'Schrijf datum="2026-11-21": de dag waarop de bron is bekeken.',
          ),
        );
      } else if (datum > vandaag) {
        fouten.push(
          fout(
            regel,
            `datum: ${datum} is nog niet geweest.`,
            'Vul de dag in waarop de bron is bekeken.',
          ),
        );
      }
    }
    return fouten;
  });
