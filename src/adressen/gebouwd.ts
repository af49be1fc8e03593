import type { Bouwpagina } from '../bouw.ts';
import { padVan } from './doorverwijzing.ts';

/**
 * What a build makes for itself: files whose names change with their content, the parts of the search
 * index, and what only a host or a crawler reads. Nobody links to them.
 */
const NIET_BELOOFD = [
  /^\/_astro\//,
  /^\/pagefind\//,
  /^\/_(?:headers|redirects)$/,
  /^\/zoeken\/[^/]+\.txt$/,
  /^\/sitemap-\d+\.xml$/,
  /^\/404\.html$/,
];

/**
 * Every address that a build promises: the path of each page and file ("/rechten/meekijken/") and each
 * anchor in the main part of a page ("/rechten/meekijken/#zo-zit-het"), below the base path. What
 * stands there only because of a redirect is left out.
 */
export function gebouwdeAdressen(
  paginas: readonly Bouwpagina[],
  bestanden: ReadonlySet<string>,
  basis: string,
): string[] {
  const doorgestuurd = new Set(
    paginas.filter(({ stuurtDoor }) => stuurtDoor).map(({ adres }) => adres),
  );
  const ankers = paginas.flatMap(({ adres, plekken }) => plekken.map((id) => `${adres}#${id}`));
  return [...new Set([...bestanden, ...ankers])]
    .filter((adres) => !doorgestuurd.has(padVan(adres)))
    .map((adres) => adres.slice(basis.length))
    .filter((adres) => !NIET_BELOOFD.some((vorm) => vorm.test(padVan(adres))));
}
