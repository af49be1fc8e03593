import { herken } from './herken.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A page on which terms may matter. */
export interface Tekstpagina {
  titel: string;
  adres: string;
  tekst: string;
}

/** A term in a title says more than one in the text. */
const GEWICHT_TITEL = 6;

/**
 * For every term the pages on which it matters most, best first and at most `meeste`: those that
 * name it in their title, then those that use it most for their length.
 */
export function paginasPerBegrip<Pagina extends Tekstpagina>(
  paginas: readonly Pagina[],
  thesaurus: Thesaurus,
  meeste: number,
): Map<string, Pagina[]> {
  const perBegrip = new Map<string, { pagina: Pagina; gewicht: number }[]>();
  for (const pagina of paginas) {
    const aantallen = new Map<string, number>();
    const tel = (tekst: string, gewicht: number) => {
      for (const { begrip } of herken(tekst, thesaurus)) {
        aantallen.set(begrip, (aantallen.get(begrip) ?? 0) + gewicht);
      }
    };
    tel(pagina.titel, GEWICHT_TITEL);
    tel(pagina.tekst, 1);
    for (const [begrip, aantal] of aantallen) {
      const gewicht = aantal / Math.sqrt(pagina.tekst.length + 1);
      const lijst = perBegrip.get(begrip);
      if (lijst) lijst.push({ pagina, gewicht });
      else perBegrip.set(begrip, [{ pagina, gewicht }]);
    }
  }
  return new Map(
    [...perBegrip].map(([begrip, lijst]) => [
      begrip,
      lijst
        .sort((a, b) => b.gewicht - a.gewicht)
        .slice(0, meeste)
        .map(({ pagina }) => pagina),
    ]),
  );
}
