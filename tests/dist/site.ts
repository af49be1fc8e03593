// The built site as files: what a host will hand out, read without a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';

export interface Pagina {
  /** The path below the domain, with the base path: "/thuiswerken/vragen/". */
  pad: string;
  html: string;
  wortel: HTMLElement;
}

export interface Site {
  naam: string;
  map: string;
  /** Empty, or the sub-path for which the site was built. */
  basis: string;
  paginas: readonly Pagina[];
  /** The paths of all files, pages by their folder: "/vragen/", "/robots.txt". */
  adressen: ReadonlySet<string>;
  lees(bestand: string): string;
}

const alsPad = (bestand: string) =>
  `/${bestand.split(sep).join('/')}`.replace(/\/index\.html$/, '/');

function leesSite(map: string, basis: string): Site {
  if (!existsSync(map)) throw new Error(`De map ${map} ontbreekt. Bouw eerst: npm run build`);
  const bestanden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(map).length + 1));
  const paginas = bestanden
    .filter((bestand) => bestand.endsWith('.html'))
    .map((bestand) => {
      const html = readFileSync(join(map, bestand), 'utf8');
      return { pad: `${basis}${alsPad(bestand)}`, html, wortel: parse(html, { comment: true }) };
    });
  return {
    naam: basis || 'de hoofdmap',
    map,
    basis,
    paginas,
    adressen: new Set(bestanden.map((bestand) => `${basis}${alsPad(bestand)}`)),
    lees: (bestand) => readFileSync(join(map, bestand), 'utf8'),
  };
}

export const SITE = leesSite(process.env.DIST || 'dist', '');
export const SUBPADSITE = leesSite(process.env.DIST_SUBPAD || 'dist-subpad', '/thuiswerken');
export const SITES = [SITE, SUBPADSITE];

export function pagina(pad: string, site = SITE): Pagina {
  const gevonden = site.paginas.find((kandidaat) => kandidaat.pad === pad);
  if (!gevonden) throw new Error(`De pagina ${pad} staat niet in ${site.map}.`);
  return gevonden;
}

/** The elements that match, in the order of the page. */
export const alle = (plek: HTMLElement, kiezer: string): HTMLElement[] =>
  plek.querySelectorAll(kiezer);

/** White space as a browser shows it: a run of it is one space. A hard space counts as one too. */
export const normaal = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

export const VRAAGPAD = /^\/vragen\/([^/]+)\/(\d+)\/$/;
export const ARTIKEL = '/nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers/';
export const DOSSIERS = ['2021z06098', '2021z06099'];
export const BRONNEN = ['2021z06098', '2021z06099', 'vpngids-2021'];

/** What other sites show in a frame: no page of this site, so without its header, its menu and its place in lists. */
export const isIngebed = ({ pad }: Pick<Pagina, 'pad'>) =>
  /^(?:\/thuiswerken)?\/inbedden\//.test(pad);
