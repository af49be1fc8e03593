import Bron from './bronnen/Bronverwijzing.astro';
import Citaat from './bronnen/Citaat.astro';
import Pagina from './rechten/Pagina.astro';

/** What an author may use on every MDX page; the README lists them. */
export const SCHRIJFBLOKKEN = { Bron, Citaat, Pagina };
