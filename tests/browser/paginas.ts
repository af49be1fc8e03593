// Which pages there are: read from the built site, so that a new page is tested without a word.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './server.ts';

export const ARTIKEL = '/nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers/';
export const ZOEK_MET_RESULTATEN = '/zoeken/?q=toetsaanslagen';
/** No page has this address; hosts then show 404.html. */
export const ONBEKEND = '/bestaat/niet/';

function padenUitSitemap(): string[] {
  const bestand = join(DIST, 'sitemap-0.xml');
  if (!existsSync(bestand)) {
    throw new Error(`${bestand} ontbreekt. Bouw eerst: npm test -- --alleen=bouw`);
  }
  const adressen = readFileSync(bestand, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...adressen].map(([, adres]) => new URL(adres ?? '').pathname);
}

export const SITEMAP = padenUitSitemap();
export const VRAGEN = SITEMAP.filter((pad) => /^\/vragen\/[^/]+\/\d+\/$/.test(pad));

/** Every page, in every state that looks different. */
export const ALLE = [...SITEMAP, '/zoeken/', ZOEK_MET_RESULTATEN, ONBEKEND];

const alsErIs = (soort: string, pad: string) =>
  SITEMAP.filter((kandidaat) => kandidaat === pad).map(() => ({ soort, pad }));

/** One page of every kind. */
export const SOORTEN: readonly { soort: string; pad: string }[] = [
  { soort: 'de homepagina', pad: '/' },
  { soort: 'de lijst met vragen', pad: '/vragen/' },
  { soort: 'een dossier', pad: '/vragen/2021z06099/' },
  { soort: 'een vraag met antwoord', pad: '/vragen/2021z06098/2/' },
  { soort: 'een vraag zonder antwoord', pad: '/vragen/2021z06099/3/' },
  { soort: 'het artikel', pad: ARTIKEL },
  { soort: 'de lijst met bronnen', pad: '/bronnen/' },
  { soort: 'een bron', pad: '/bronnen/2021z06098/' },
  { soort: 'de begrippen', pad: '/begrippen/' },
  { soort: 'zoeken zonder vraag', pad: '/zoeken/' },
  { soort: 'zoeken met resultaten', pad: ZOEK_MET_RESULTATEN },
  { soort: 'zoeken zonder resultaat', pad: '/zoeken/?q=xqzwvk' },
  { soort: 'over deze site', pad: '/over/' },
  { soort: 'de wijzigingen', pad: '/wijzigingen/' },
  { soort: 'privacy', pad: '/privacy/' },
  { soort: 'toegankelijkheid', pad: '/toegankelijkheid/' },
  { soort: 'een pagina die er niet is', pad: ONBEKEND },
  { soort: 'een ingebed antwoord', pad: '/inbedden/vragen/2021z06098/2/' },
  { soort: 'een ingebedde uitleg', pad: '/inbedden/rechten/meekijken/' },
  ...alsErIs('de rechten', '/rechten/'),
  ...alsErIs('een recht', '/rechten/toetsaanslagen/'),
  ...alsErIs('een recht met cijfers', '/rechten/cijfers/'),
  ...alsErIs('een recht met een checklist', '/rechten/voorwaarden/'),
  ...alsErIs('de pagina voor redacties', '/voor-redacties/'),
];
