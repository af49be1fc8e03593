import { paden } from '../../paden.ts';
import { schrijfElement } from '../feed/xml.ts';
import type { Inbedding } from './inbedding.ts';

const BREEDTE = 600;
const EEN_DAG = 86_400;

/** What oEmbed 1.0 says of one page. */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  width: number;
  height: number;
  html: string;
}

/**
 * The frame that shows a page on another site. Its sandbox allows no script and no way out but a new
 * tab, which must leave the sandbox: a page with an opener policy does not open inside one.
 */
export function inbedcode(inbedding: Inbedding, volledig: (pad: string) => string): string {
  return schrijfElement({
    naam: 'iframe',
    kenmerken: {
      src: volledig(inbedding.inbedden),
      title: `Meekijkwijzer: ${inbedding.titel}`,
      width: String(BREEDTE),
      height: String(hoogteVan(inbedding)),
      loading: 'lazy',
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      // Of a site that it does not know WordPress keeps no style, but it does keep this old attribute.
      frameborder: '0',
      style: 'max-width: 100%; border: 0',
    },
    inhoud: '',
  }).trim();
}

/** The oEmbed document of a page, given how a path becomes a full address. */
export function maakOembed(inbedding: Inbedding, volledig: (pad: string) => string): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title: inbedding.titel,
    provider_name: 'Meekijkwijzer',
    provider_url: volledig(paden.home()),
    cache_age: EEN_DAG,
    width: BREEDTE,
    height: hoogteVan(inbedding),
    html: inbedcode(inbedding, volledig),
  };
}

/** How many lines a text takes at full width, with a wide font. */
const regelsVan = (tekst: string, tekensPerRegel: number) =>
  Math.ceil(tekst.length / tekensPerRegel);

/**
 * A height in which everything fits at full width, and on a phone of 320 pixels all but the quote, which is
 * left out there: a frame cannot grow without a script. The sizes are those of `inbedding.css`, in pixels.
 */
function hoogteVan({ titel, oordeel, kort, citaat }: Inbedding): number {
  const breed = regelsVan(titel, 42) + regelsVan(kort, 56) + regelsVan(citaat?.tekst ?? '', 64);
  const smal = regelsVan(titel, 23) + regelsVan(kort, 29);
  const hoogte = Math.max(195 + 25 * breed, 190 + 25 * smal) + (oordeel ? 40 : 0);
  return Math.ceil(hoogte / 10) * 10;
}
