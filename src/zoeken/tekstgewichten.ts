import type { Thesaurus } from '../begrippen/thesaurus.ts';
import { isPaar, losseWoordenVan, STUKNUMMER, zoekkenmerkenVan } from './kenmerken.ts';
import type { Paginatekst } from './paginatekst.ts';

/** Of a page that nobody gave examples for, only what it is most about. */
const GEWICHTEN_ZONDER_VOORBEELD = 15;
const STERKTE_ZONDER_VOORBEELD = 5;

/**
 * Counts the features in the texts of all pages, and returns what those of one page weigh: by how rare they are
 * among the pages. For pages that nobody gave examples for.
 */
export function weegTeksten(
  paginas: readonly Paginatekst[],
  thesaurus: Thesaurus,
): (pagina: Paginatekst) => Map<string, number> {
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
  return ({ pad }) => {
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

/** The features of the numbers of documents that a page names. */
export function stuknummersIn({ blokken }: Pick<Paginatekst, 'blokken'>): Set<string> {
  return new Set(
    blokken
      .filter((blok) => /\d/.test(blok))
      .flatMap((blok) => losseWoordenVan(blok, []))
      .flatMap(({ woord, kenmerk }) => (STUKNUMMER.test(woord) ? [kenmerk] : [])),
  );
}
