import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A built page: its address below the domain, base path included, and its HTML. */
export interface Bouwpagina {
  adres: string;
  html: string;
}

/**
 * Reads the pages of a finished build in a folder, and the address of every file in it; a page has the
 * address of its folder. Addresses begin with `basis`, "" or "/thuiswerken".
 */
export function leesBouw(
  map: string,
  basis: string,
): { paginas: Bouwpagina[]; bestanden: Set<string> } {
  const adresVan = (bestand: string) =>
    `${basis}/${bestand.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
  const bestanden = globSync('**/*', { cwd: map, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(map, join(item.parentPath, item.name)));
  const paginas = bestanden
    .filter((bestand) => bestand.endsWith('.html'))
    .map((bestand) => ({
      adres: adresVan(bestand),
      html: readFileSync(join(map, bestand), 'utf8'),
    }));
  return { paginas, bestanden: new Set(bestanden.map(adresVan)) };
}
