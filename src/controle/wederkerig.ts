import type { Bouwpagina } from '../bouw.ts';
import { keerzijde, SOORTEN, type Verwijzingsoort } from '../verwijzingen/verwijzing.ts';

/**
 * Finds the cross-links between pages that do not hold: of an unknown kind, to the page itself, or
 * without a link back of the matching kind. One line per fault, with the page and the link.
 */
export function eenzijdigeVerwijzingen(paginas: readonly Bouwpagina[], site: string): string[] {
  const links = paginas.flatMap(({ adres, verwijzingen }) =>
    verwijzingen.map(({ soort, link }) => {
      const naar = decodeURIComponent(new URL(link, new URL(adres, site)).pathname);
      return { van: adres, naar, link, soort };
    }),
  );
  const bekend = new Set(links.map(({ van, naar, soort }) => `${van} ${naar} ${soort}`));
  return links.flatMap(({ van, naar, link, soort }) => {
    if (!isSoort(soort))
      return [`${van}: de verwijzing ${link} heeft een onbekende soort: ${soort}`];
    if (van === naar) return [`${van}: de verwijzing ${link} leidt naar de pagina zelf`];
    if (bekend.has(`${naar} ${van} ${keerzijde(soort)}`)) return [];
    return [`${van}: de verwijzing ${link} (${soort}) krijgt op die pagina geen verwijzing terug`];
  });
}

function isSoort(soort: string): soort is Verwijzingsoort {
  return (SOORTEN as readonly string[]).includes(soort);
}
