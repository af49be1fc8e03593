import { RedactieFout } from '../redactiefout.ts';
import { stukkenUit } from '../verwijzingen/stuk.ts';
import type { Controle } from './controle.ts';
import { rechtenUit } from './rechten-uit.ts';

/** What editors say of links (`zieOok`, `nietVerwant`) is about pages that exist, and said once. */
export const ingrepen: Controle<'bronnen'> = ({ stukken, bronnen }) => {
  const bekend = new Set(stukkenUit(bronnen, rechtenUit(stukken)).map(({ id }) => id));
  const gezegd = new Set<string>();
  return stukken.flatMap(({ soort, id, bestand, kop, kopregels }) => {
    if (!('zieOok' in kop)) return [];
    const eigen = `${soort}/${id}`;
    const fouten: RedactieFout[] = [];
    const keur = (veld: 'zieOok' | 'nietVerwant', naar: string) => {
      const mis = !bekend.has(naar)
        ? `${veld} noemt een stuk dat er niet is: ${naar}.`
        : naar === eigen
          ? `${veld} noemt de pagina zelf.`
          : gezegd.has([eigen, naar].sort().join(' '))
            ? `over ${naar} is al iets gezegd, hier of op de andere pagina.`
            : undefined;
      gezegd.add([eigen, naar].sort().join(' '));
      if (!mis) return;
      const plek = { bestand, regel: kopregels[veld] ?? 1 };
      const doe =
        'Een verwijzing geldt voor beide pagina’s: noem haar één keer, met een adres dat er is.';
      fouten.push(new RedactieFout('ingreep', plek, mis, doe));
    };
    for (const { naar } of kop.zieOok) keur('zieOok', naar);
    for (const naar of kop.nietVerwant) keur('nietVerwant', naar);
    return fouten;
  });
};
