import type { Bouwpagina } from '../bouw.ts';
import { RedactieFout } from '../redactiefout.ts';
import { keerzijde, SOORTEN, type Verwijzingsoort } from '../verwijzingen/verwijzing.ts';

/**
 * Finds the cross-links between pages that do not hold: of an unknown kind, to the page itself, or
 * without a link back of the matching kind.
 */
export function eenzijdigeVerwijzingen(
  paginas: readonly Bouwpagina[],
  site: string,
): RedactieFout[] {
  const links = paginas.flatMap(({ adres, verwijzingen }) =>
    verwijzingen.map(({ soort, link }) => {
      const naar = decodeURIComponent(new URL(link, new URL(adres, site)).pathname);
      return { van: adres, naar, link, soort };
    }),
  );
  const bekend = new Set(links.map(({ van, naar, soort }) => `${van} ${naar} ${soort}`));
  return links.flatMap(({ van, naar, link, soort }) => {
    const fout = (mis: string, doe: string) =>
      new RedactieFout(
        'eenzijdig',
        { bestand: van, regel: undefined },
        `de verwijzing ${link} ${mis}`,
        doe,
      );
    if (!isSoort(soort))
      return fout(`heeft een onbekende soort: ${soort}.`, `Bekend zijn: ${SOORTEN.join(', ')}.`);
    if (van === naar)
      return fout('leidt naar de pagina zelf.', 'Een verwijzing leidt naar een andere pagina.');
    if (bekend.has(`${naar} ${van} ${keerzijde(soort)}`)) return [];
    return fout(
      `(${soort}) krijgt op die pagina geen verwijzing terug.`,
      'Een verwijzing geldt voor beide pagina’s: laat de andere haar ook tonen.',
    );
  });
}

function isSoort(soort: string): soort is Verwijzingsoort {
  return (SOORTEN as readonly string[]).includes(soort);
}
