import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { metEigenCode } from './codeboek.ts';
import { isPaar, zoekkenmerkenVan } from './kenmerken.ts';
import type { Leervoorbeeld } from './leermodel.ts';
import type { Paginatekst } from './paginatekst.ts';

/** An example question, with the paths of the pages that answer it. */
export interface Zoekvoorbeeld {
  vraag: string;
  /** A path such as "/rechten/meekijken/", or undefined for what this site does not answer. */
  pagina: string | undefined;
  ook: readonly string[];
}

/** Among the pages that are learned: that the site has none. */
export const GEEN_PAGINA = '';

/** Our own sentences tell what a page is about, but not how people ask for it. */
const GEWICHT_KERN = 1;
const GEWICHT_BLOK = 0.3;
/** Two words in a row that are in fewer examples than this teach nothing that holds for other questions. */
const MINSTE_KEREN_PAAR = 5;

/** What is learned from: the example questions, and the texts of the pages that have any. */
export function maakLeerstof(
  paginas: readonly Paginatekst[],
  voorbeelden: readonly Zoekvoorbeeld[],
  thesaurus: Thesaurus,
): Leervoorbeeld[] {
  const metVoorbeeld = new Set(voorbeelden.map(({ pagina }) => pagina));
  const vragen = voorbeelden.map(({ vraag, pagina = GEEN_PAGINA, ook }) => ({
    kenmerken: zoekkenmerkenVan(vraag, thesaurus),
    pagina,
    ook,
    gewicht: 1,
  }));
  const teksten = paginas
    .filter(({ pad }) => metVoorbeeld.has(pad))
    .flatMap(({ pad, titel, kort, blokken }) =>
      [
        { tekst: `${titel} ${kort}`, gewicht: GEWICHT_KERN },
        ...blokken.map((tekst) => ({ tekst, gewicht: GEWICHT_BLOK })),
      ].map(({ tekst, gewicht }) => ({
        kenmerken: zoekkenmerkenVan(tekst, thesaurus),
        pagina: pad,
        ook: [],
        gewicht,
      })),
    );
  return zonderZeldzameParen([...vragen, ...teksten]);
}

/**
 * What stands in a row only now and then is chance, and would fill the index. Two pairs that happen to get one
 * code would each answer for the other; without them the words themselves still do.
 */
function zonderZeldzameParen(leerstof: readonly Leervoorbeeld[]): Leervoorbeeld[] {
  const aantallen = new Map<string, number>();
  for (const { kenmerken } of leerstof) {
    for (const naam of kenmerken.keys()) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  }
  const gewoon = [...aantallen].filter(([, aantal]) => aantal >= MINSTE_KEREN_PAAR);
  const paren = metEigenCode(gewoon.map(([naam]) => naam).filter(isPaar));
  const telt = ([naam]: readonly [string, number]) => !isPaar(naam) || paren.has(naam);
  return leerstof.map((voorbeeld) => ({
    ...voorbeeld,
    kenmerken: new Map([...voorbeeld.kenmerken].filter(telt)),
  }));
}
