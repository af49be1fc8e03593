import type { Bouwpagina } from '../bouw.ts';
import { RedactieFout } from '../redactiefout.ts';

/**
 * Finds the links within the site that lead nowhere: to a page or file that was not built, or to an
 * anchor that its page lacks. `bestanden` holds the address of every built file.
 */
export function dodeLinks(
  paginas: readonly Bouwpagina[],
  bestanden: ReadonlySet<string>,
  site: string,
): RedactieFout[] {
  const ankers = new Map(paginas.map((pagina) => [pagina.adres, pagina.ankers]));
  const { origin } = new URL(site);
  return paginas.flatMap(({ adres, links }) =>
    links.flatMap((link) => {
      const doel = new URL(link, `${origin}${adres}`);
      if (doel.origin !== origin) return [];
      const fout = (mis: string, doe: string) =>
        new RedactieFout('dode-link', { bestand: adres, regel: undefined }, mis, doe);
      const pad = decodeURIComponent(doel.pathname);
      if (!bestanden.has(pad))
        return fout(
          `de link ${link} leidt naar een pagina die er niet is.`,
          'Verbeter de link, of zet de pagina terug.',
        );
      const anker = decodeURIComponent(doel.hash.slice(1));
      if (anker === '' || !ankers.has(pad) || ankers.get(pad)?.has(anker)) return [];
      return fout(
        `de link ${link} leidt naar een plek die er niet is op die pagina.`,
        'Verbeter wat na # staat, of zet de kop terug.',
      );
    }),
  );
}
