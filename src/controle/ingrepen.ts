import { RedactieFout } from '../redactiefout.ts';
import { rechtId, stukkenUit } from '../verwijzingen/stuk.ts';
import type { Controle } from './controle.ts';
import { rechtenUit } from './rechten-uit.ts';

/** What editors say of links (`zieOok`, `nietVerwant`) is about pages that exist, and said once. */
export const ingrepen: Controle<'bronnen'> = ({ stukken, paginas, bronnen }) => {
  const bekend = new Set([
    ...stukkenUit(bronnen, rechtenUit(stukken)).map(({ id }) => id),
    ...paginas.filter(({ soort }) => soort === 'rechten').map(({ id }) => rechtId(id)),
  ]);
  const gezegd = new Set<string>();
  return stukken.flatMap(({ soort, id, bestand, kop, kopregel }) => {
    if (!('zieOok' in kop)) return [];
    const eigen = `${soort}/${id}`;
    const fouten: RedactieFout[] = [];
    const keur = (naar: string, veld: 'zieOok' | 'nietVerwant', nummer: number) => {
      const mis = !bekend.has(naar)
        ? `${veld} noemt een stuk dat er niet is: ${naar}.`
        : naar === eigen
          ? `${veld} noemt de pagina zelf.`
          : gezegd.has([eigen, naar].sort().join(' '))
            ? `over ${naar} is al iets gezegd, hier of op de andere pagina.`
            : undefined;
      gezegd.add([eigen, naar].sort().join(' '));
      if (!mis) return;
      const plek = { bestand, regel: kopregel(veld, nummer) };
      const doe =
        'Een verwijzing geldt voor beide pagina’s: noem haar één keer, met een adres dat er is.';
      fouten.push(new RedactieFout('ingreep', plek, mis, doe));
    };
    for (const [nummer, { naar }] of kop.zieOok.entries()) keur(naar, 'zieOok', nummer);
    for (const [nummer, naar] of kop.nietVerwant.entries()) keur(naar, 'nietVerwant', nummer);
    return fouten;
  });
};
