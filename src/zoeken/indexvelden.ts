import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { IJK_NAAM } from './code.ts';
import { type Codeboek, maakCodeboek } from './codeboek.ts';
import { leer } from './leermodel.ts';
import { GEEN_PAGINA, maakLeerstof, type Zoekvoorbeeld } from './leerstof.ts';
import { nabijhedenTussen } from './nabijheid.ts';
import { gewichtveld, KLEINSTE_GEWICHT, nabijheidveld } from './niveaus.ts';
import type { Paginatekst } from './paginatekst.ts';
import { stuknummersIn, weegTeksten } from './tekstgewichten.ts';

/** For one page: by metadata field the code words that it gets. */
export type Indexvelden = Map<string, string[]>;

/** What the index gets beside the texts of the pages. */
export interface Indexinhoud {
  perPagina: Map<string, Indexvelden>;
  /** What speaks for a question that this site does not answer. */
  buiten: Indexvelden;
}

/** The field that holds the code of the page itself. */
export const EIGEN_CODE = 'ik';

/** Who types the number of a document wants that document. */
const STERKTE_NUMMER = 7;

/** Writes what was learned of every page into fields of code words, by which the index finds it. */
export function maakIndexinhoud(
  paginas: readonly Paginatekst[],
  voorbeelden: readonly Zoekvoorbeeld[],
  thesaurus: Thesaurus,
): Indexinhoud {
  const model = leer(maakLeerstof(paginas, voorbeelden, thesaurus));
  const gewichtenUitTekst = weegTeksten(paginas, thesaurus);
  const nabij = nabijhedenTussen(paginas);
  const code = maakCodeboek();
  const perPagina = new Map<string, Indexvelden>();
  for (const pagina of paginas) {
    const gewichten = new Map(model.get(pagina.pad) ?? gewichtenUitTekst(pagina));
    for (const nummer of stuknummersIn(pagina)) {
      gewichten.set(nummer, Math.max(STERKTE_NUMMER, gewichten.get(nummer) ?? 0));
    }
    const velden = alsVelden(gewichten, code, false);
    velden.set(EIGEN_CODE, [code(pagina.pad)]);
    for (const [pad, nabijheid] of nabij.get(pagina.pad) ?? []) {
      zetBij(velden, nabijheidveld(nabijheid), code(pad));
    }
    perPagina.set(pagina.pad, velden);
  }
  const buiten = alsVelden(model.get(GEEN_PAGINA) ?? new Map(), code, true);
  buiten.set(EIGEN_CODE, [code(IJK_NAAM)]);
  return { perPagina, buiten };
}

function alsVelden(
  gewichten: ReadonlyMap<string, number>,
  code: Codeboek,
  buiten: boolean,
): Indexvelden {
  const velden: Indexvelden = new Map();
  for (const [kenmerk, gewicht] of gewichten) {
    if (gewicht < KLEINSTE_GEWICHT) continue;
    zetBij(velden, gewichtveld(gewicht, buiten), code(kenmerk));
  }
  return velden;
}

function zetBij(velden: Indexvelden, veld: string, code: string): void {
  velden.set(veld, [...(velden.get(veld) ?? []), code]);
}
