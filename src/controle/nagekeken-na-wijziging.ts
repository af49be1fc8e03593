import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** A page that changed was compared with its sources again: readers and the sitemap go by that day. */
export const nagekekenNaWijziging: Controle<'wijzigingen'> = ({
  stukken,
  wijzigingen,
  vandaag,
}) => {
  const laatste = new Map<string, string>();
  // A day that is still to come is for the rule about the log.
  for (const { datum, paginas } of wijzigingen.filter((regel) => regel.datum <= vandaag)) {
    // The newest comes first.
    for (const pagina of paginas) if (!laatste.has(pagina)) laatste.set(pagina, datum);
  }
  return stukken.flatMap(({ soort, id, kop, kopregel, bestand }) => {
    const gewijzigd = laatste.get(`${soort}/${id}`);
    if (gewijzigd === undefined || gewijzigd <= kop.nagekeken) return [];
    return [
      new RedactieFout(
        'nagekeken',
        { bestand, regel: kopregel('nagekeken') },
        `volgens content/wijzigingen.yaml is deze pagina op ${gewijzigd} gewijzigd, na de dag bij nagekeken.`,
        'Vergelijk de tekst opnieuw met de bronnen en vul die dag in.',
      ),
    ];
  });
};
