import type { maakPaden } from '../../paden.ts';
import type { Dag } from '../../tekst/datum.ts';

/** What this needs of a page as its author wrote it. */
interface Stuk {
  soort: 'rechten' | 'vragen' | 'nieuws';
  /** The address part below the folder: "meekijken", "2021z06098/2". */
  id: string;
  kop: { nagekeken: Dag };
}

/**
 * The day on which someone last checked a page, by its path. Pages without such a day are not in it:
 * a sitemap that gives the day of the build calls every page new, and search engines stop believing it.
 */
export function nagekekenPerPad(
  stukken: readonly Stuk[],
  paden: ReturnType<typeof maakPaden>,
): Map<string, Dag> {
  return new Map(stukken.map((stuk) => [padVan(stuk, paden), stuk.kop.nagekeken]));
}

function padVan({ soort, id }: Stuk, paden: ReturnType<typeof maakPaden>): string {
  switch (soort) {
    case 'rechten':
      return paden.recht(id);
    case 'nieuws':
      return paden.artikel(id);
    case 'vragen': {
      const [dossier = '', nummer] = id.split('/');
      return paden.vraag(dossier, Number(nummer));
    }
  }
}
