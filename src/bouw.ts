import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'node-html-parser';

/** What the checks need of a built page; the page itself is let go, for of thousands it would fill the memory. */
export interface Bouwpagina {
  /** Its address below the domain, base path included. */
  adres: string;
  /** The ids in it. */
  ankers: ReadonlySet<string>;
  /** The ids that people may link to: places in the main part that are no field and no alias. */
  plekken: readonly string[];
  /** The addresses that it leads to or loads, as written. */
  links: readonly string[];
  /** Its cross-links, as written. */
  verwijzingen: readonly { soort: string; link: string }[];
  /** True when it only leads on to another page. */
  stuurtDoor: boolean;
}

/** Attributes that hold one address. */
const ADRESVELDEN = ['href', 'src', 'action', 'cite'] as const;

/** Fields of forms have an id for their label; it is no place in a text. */
const GEEN_PLEK = new Set(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON']);

/** Reads one built page. */
export function leesBouwpagina(adres: string, html: string): Bouwpagina {
  const wortel = parse(html);
  // Once through the page: every question to the parser walks all of it.
  const elementen = wortel
    .querySelectorAll('*')
    .filter(({ rawAttrs }) => rawAttrs !== '')
    .map((element) => ({ element, velden: element.attributes }));
  const inMain = new Set(wortel.querySelector('main')?.querySelectorAll('[id]'));
  return {
    adres,
    ankers: new Set(elementen.flatMap(({ velden }) => velden.id ?? [])),
    plekken: elementen.flatMap(({ element, velden: { id, ...velden } }) =>
      id !== undefined &&
      inMain.has(element) &&
      !GEEN_PLEK.has(element.tagName) &&
      velden['data-alias'] === undefined
        ? [id]
        : [],
    ),
    links: elementen.flatMap(({ velden }) => ADRESVELDEN.flatMap((naam) => velden[naam] ?? [])),
    verwijzingen: elementen.flatMap(({ element, velden }) => {
      const soort = element.tagName === 'A' ? velden['data-verwijzing'] : undefined;
      return soort === undefined ? [] : [{ soort, link: velden.href ?? '' }];
    }),
    stuurtDoor: elementen.some(
      ({ element, velden }) => element.tagName === 'META' && velden['http-equiv'] === 'refresh',
    ),
  };
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
  const bestanden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(map, join(item.parentPath, item.name)));
  const paginas = bestanden
    .filter((bestand) => bestand.endsWith('.html'))
    .map((bestand) => leesBouwpagina(adresVan(bestand), readFileSync(join(map, bestand), 'utf8')));
  return { paginas, bestanden: new Set(bestanden.map(adresVan)) };
}
