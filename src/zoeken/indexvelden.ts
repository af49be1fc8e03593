import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { IJK_NAAM } from './code.ts';
import { type Codeboek, maakCodeboek, metEigenCode } from './codeboek.ts';
import { losseWoordenVan, STUKNUMMER, zoekkenmerkenVan } from './kenmerken.ts';
import { type Leervoorbeeld, leer } from './leermodel.ts';
import { gewichtveld, KLEINSTE_GEWICHT, nabijheidveld } from './niveaus.ts';
import type { Paginatekst } from './paginatekst.ts';

/** An example question, with the paths of the pages that answer it. */
export interface Zoekvoorbeeld {
  vraag: string;
  /** A path such as "/rechten/meekijken/", or undefined for what this site does not answer. */
  pagina: string | undefined;
  ook: readonly string[];
}

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

/** Our own sentences tell what a page is about, but not how people ask for it. */
const GEWICHT_KERN = 1;
const GEWICHT_BLOK = 0.3;
/** Of a page that nobody gave examples for, only what it is most about. */
const GEWICHTEN_ZONDER_VOORBEELD = 15;
const STERKTE_ZONDER_VOORBEELD = 5;
/** Who types the number of a document wants that document. */
const STERKTE_NUMMER = 7;
/** Two words in a row that are in fewer examples than this teach nothing that holds for other questions. */
const MINSTE_KEREN_PAAR = 5;
const BUITEN = '';
/** A page is nearest to the first of its links, and less near to each that follows. */
const VERVAL = 0.85;
const MEESTE_BUREN = 10;

/** Learns from examples and texts by which code words the index must know every page. */
export function maakIndexinhoud(
  paginas: readonly Paginatekst[],
  voorbeelden: readonly Zoekvoorbeeld[],
  thesaurus: Thesaurus,
): Indexinhoud {
  const metVoorbeeld = new Set(voorbeelden.map(({ pagina }) => pagina));
  const geleerd = paginas.filter(({ pad }) => metVoorbeeld.has(pad));
  const leerstof: Leervoorbeeld[] = [
    ...voorbeelden.map(({ vraag, pagina, ook }) => ({
      kenmerken: zoekkenmerkenVan(vraag, thesaurus),
      pagina: pagina ?? BUITEN,
      ook,
      gewicht: 1,
    })),
    ...geleerd.flatMap(({ pad, titel, kort, blokken }) =>
      [
        { tekst: `${titel} ${kort}`, gewicht: GEWICHT_KERN },
        ...blokken.map((tekst) => ({ tekst, gewicht: GEWICHT_BLOK })),
      ].map(({ tekst, gewicht }) => ({
        kenmerken: zoekkenmerkenVan(tekst, thesaurus),
        pagina: pad,
        ook: [],
        gewicht,
      })),
    ),
  ];
  const model = leer(zonderZeldzameParen(leerstof));
  const code = maakCodeboek();
  const perPagina = new Map<string, Indexvelden>();
  const nabij = nabijhedenTussen(paginas);
  const zonderVoorbeeld = telOverTeksten(paginas, thesaurus);
  for (const pagina of paginas) {
    const gewichten = new Map(model.get(pagina.pad) ?? zonderVoorbeeld(pagina));
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
  const buiten = alsVelden(model.get(BUITEN) ?? new Map(), code, true);
  buiten.set(EIGEN_CODE, [code(IJK_NAAM)]);
  return { perPagina, buiten };
}

const isPaar = (kenmerk: string) => kenmerk.includes(' ');

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

/** How near pages are to each other, from 0 to 1: the mean of how each of the two links to the other. */
function nabijhedenTussen(paginas: readonly Paginatekst[]): Map<string, Map<string, number>> {
  const nabij = new Map(paginas.map(({ pad }) => [pad, new Map<string, number>()]));
  const tel = (van: string, naar: string, nabijheid: number) => {
    const buren = nabij.get(van);
    buren?.set(naar, (buren.get(naar) ?? 0) + nabijheid);
  };
  for (const { pad, verwant } of paginas) {
    verwant.slice(0, MEESTE_BUREN).forEach((ander, plek) => {
      tel(pad, ander, VERVAL ** plek / 2);
      tel(ander, pad, VERVAL ** plek / 2);
    });
  }
  return nabij;
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

/** The features of the numbers of documents that a page names. */
function stuknummersIn({ blokken }: Paginatekst): Set<string> {
  return new Set(
    blokken
      .filter((blok) => /\d/.test(blok))
      .flatMap((blok) => losseWoordenVan(blok, []))
      .flatMap(({ woord, kenmerk }) => (STUKNUMMER.test(woord) ? [kenmerk] : [])),
  );
}

function zetBij(velden: Indexvelden, veld: string, code: string): void {
  velden.set(veld, [...(velden.get(veld) ?? []), code]);
}

/** Weighs the features of a page by how rare they are among all pages. */
function telOverTeksten(paginas: readonly Paginatekst[], thesaurus: Thesaurus) {
  const inPaginas = new Map<string, number>();
  const tellingen = new Map(
    paginas.map((pagina) => {
      const telling = new Map<string, number>();
      for (const tekst of [pagina.titel, pagina.kort, ...pagina.blokken]) {
        for (const [kenmerk, waarde] of zoekkenmerkenVan(tekst, thesaurus)) {
          if (isPaar(kenmerk)) continue;
          telling.set(kenmerk, (telling.get(kenmerk) ?? 0) + waarde);
        }
      }
      for (const kenmerk of telling.keys()) {
        inPaginas.set(kenmerk, (inPaginas.get(kenmerk) ?? 0) + 1);
      }
      return [pagina.pad, telling];
    }),
  );
  return ({ pad }: Paginatekst): Map<string, number> => {
    const gewichten = [...(tellingen.get(pad) ?? [])]
      .map(([kenmerk, waarde]) => {
        const zeldzaam = Math.log((paginas.length + 1) / ((inPaginas.get(kenmerk) ?? 0) + 0.5));
        return [kenmerk, (zeldzaam * waarde) / (waarde + 0.5)] as const;
      })
      .sort((a, b) => b[1] - a[1])
      .slice(0, GEWICHTEN_ZONDER_VOORBEELD);
    const hoogste = gewichten[0]?.[1] ?? 1;
    return new Map(
      gewichten.map(([kenmerk, gewicht]) => [
        kenmerk,
        (STERKTE_ZONDER_VOORBEELD * gewicht) / hoogste,
      ]),
    );
  };
}
