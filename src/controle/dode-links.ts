import { type HTMLElement, parse } from 'node-html-parser';
import type { Bouwpagina } from '../bouw.ts';

/** Attributes that hold one address. */
const ADRESVELDEN = ['href', 'src', 'action', 'cite'] as const;

/**
 * Finds the links within the site that lead nowhere: to a page or file that was not built, or to an
 * anchor that its page lacks. `bestanden` holds the address of every built file. One line per fault,
 * with the page and the link.
 */
export function dodeLinks(
  paginas: readonly Bouwpagina[],
  bestanden: ReadonlySet<string>,
  site: string,
): string[] {
  const ontleed = paginas.map(({ adres, html }) => ({ adres, wortel: parse(html) }));
  const ankers = new Map(
    ontleed.map(({ adres, wortel }) => [
      adres,
      new Set(wortel.querySelectorAll('[id]').map((element) => element.id)),
    ]),
  );
  return ontleed.flatMap(({ adres, wortel }) =>
    linksIn(wortel).flatMap((link) => {
      const doel = new URL(link, new URL(adres, site));
      if (doel.origin !== new URL(site).origin) return [];
      const pad = decodeURIComponent(doel.pathname);
      if (!bestanden.has(pad))
        return [`${adres}: de link ${link} leidt naar een pagina die er niet is`];
      const anker = decodeURIComponent(doel.hash.slice(1));
      if (anker === '' || !ankers.has(pad) || ankers.get(pad)?.has(anker)) return [];
      return [`${adres}: de link ${link} leidt naar een plek die er niet is op die pagina`];
    }),
  );
}

function linksIn(wortel: HTMLElement): string[] {
  return ADRESVELDEN.flatMap((veld) =>
    wortel.querySelectorAll(`[${veld}]`).map((element) => element.getAttribute(veld) ?? ''),
  );
}
