import type { Bouwpagina } from '../bouw.ts';

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
  const ankers = new Map(paginas.map((pagina) => [pagina.adres, pagina.ankers]));
  const { origin } = new URL(site);
  return paginas.flatMap(({ adres, links }) =>
    links.flatMap((link) => {
      const doel = new URL(link, `${origin}${adres}`);
      if (doel.origin !== origin) return [];
      const pad = decodeURIComponent(doel.pathname);
      if (!bestanden.has(pad))
        return [`${adres}: de link ${link} leidt naar een pagina die er niet is`];
      const anker = decodeURIComponent(doel.hash.slice(1));
      if (anker === '' || !ankers.has(pad) || ankers.get(pad)?.has(anker)) return [];
      return [`${adres}: de link ${link} leidt naar een plek die er niet is op die pagina`];
    }),
  );
}
