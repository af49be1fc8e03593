import type { BreadcrumbList, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { paden } from '../../paden.ts';

/** Makes a path of the site a full address. */
export type Volledig = (pad: string) => string;

/** Full addresses below the address of the site; throws a TypeError when the site has none. */
export function volledigOnder(site: URL | undefined): Volledig {
  return (pad) => new URL(pad, site).href;
}

/** The site as the whole that a page is part of. */
export function siteVerwijzing(volledig: Volledig): WebSite {
  return { '@type': 'WebSite', name: 'Meekijkwijzer', url: volledig(paden.home()) };
}

/** The site with its search, for the home page. */
export function siteGegevens(volledig: Volledig): WebSite {
  const zoek: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${volledig(paden.zoeken())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return { ...siteVerwijzing(volledig), inLanguage: 'nl', potentialAction: zoek };
}

/** A step of the trail above a page, as readers see it. */
export interface Kruimel {
  naam: string;
  adres: string;
}

/** The trail to a page: the steps that its readers see, and the page itself. */
export function kruimelGegevens(
  stappen: readonly Kruimel[],
  hier: Kruimel,
  volledig: Volledig,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...stappen, hier].map(({ naam, adres }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: naam,
      item: volledig(adres),
    })),
  };
}
