import Bron from './bronnen/Bronverwijzing.astro';
import Citaat from './bronnen/Citaat.astro';
import Aanvulling from './rechten/Aanvulling.astro';
import Bewering from './rechten/Bewering.astro';
import Checklist from './rechten/Checklist.astro';
import Pagina from './rechten/Pagina.astro';
import Punt from './rechten/Punt.astro';
import Stappen from './rechten/Stappen.astro';
import Wet from './rechten/Wet.astro';

/** What an author may place on every MDX page; the README explains each. */
export const SCHRIJFBLOKKEN = {
  Aanvulling,
  Bewering,
  Bron,
  Checklist,
  Citaat,
  Pagina,
  Punt,
  Stappen,
  Wet,
};
