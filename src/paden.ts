/** The folder of the pages that other sites may show in a frame: a host can give it headers of its own. */
export const INBEDDEN = 'inbedden';

/** Makes every address of the site, below a base path such as "/" or "/thuiswerken/". */
export function maakPaden(basis: string) {
  const onder = basis.replace(/\/$/, '');
  const met = (pad: string, anker?: string) => `${onder}${pad}${anker ? `#${anker}` : ''}`;
  return {
    home: () => met('/'),
    rechten: () => met('/rechten/'),
    recht: (slug: string) => met(`/rechten/${slug}/`),
    vragen: () => met('/vragen/'),
    dossier: (dossier: string, anker?: string) => met(`/vragen/${dossier}/`, anker),
    vraag: (dossier: string, nummer: number, anker?: string) =>
      met(`/vragen/${dossier}/${nummer}/`, anker),
    artikel: (slug: string, anker?: string) => met(`/nieuws/${slug}/`, anker),
    bronnen: () => met('/bronnen/'),
    bron: (id: string) => met(`/bronnen/${id}/`),
    bronregel: (id: string, regel: number) => met(`/bronnen/${id}/`, `r${regel}`),
    begrippen: () => met('/begrippen/'),
    begrip: (id: string) => met('/begrippen/', id),
    zoeken: (vraag?: string) =>
      `${met('/zoeken/')}${vraag ? `?q=${encodeURIComponent(vraag)}` : ''}`,
    opensearch: () => met('/opensearch.xml'),
    /** What the search field loads: the thesaurus, and the suggestions. */
    zoekwoorden: () => met('/zoeken/woorden.txt'),
    suggesties: () => met('/zoeken/suggesties.txt'),
    voorRedacties: () => met('/voor-redacties/'),
    over: () => met('/over/'),
    privacy: () => met('/privacy/'),
    toegankelijkheid: () => met('/toegankelijkheid/'),
    wijzigingen: () => met('/wijzigingen/'),
    wijziging: (id: string) => met('/wijzigingen/', id),
    feed: () => met('/feed.xml'),
    gegevens: () => met('/gegevens/vragen.json'),
    /** The share image of a page such as "vragen/2021z06098/2" or "rechten/meekijken". */
    deelbeeld: (pagina: string) => met(`/delen/${pagina}.png`),
    gegevensschema: () => met('/gegevens/vragen.schema.json'),
    /** What another site shows of a page, and the oEmbed document that tells it how. */
    inbedden: (pagina: string) => met(`/${INBEDDEN}/${pagina}/`),
    oembed: (pagina: string) => met(`/${pagina}/oembed.json`),
    sitemap: () => met('/sitemap-index.xml'),
    /** An address as editors write it, without the base path: "/rechten/meekijken/#zo-zit-het". */
    vanaf: (adres: string) => met(adres),
    /** A file from public/ or from the search index. */
    bestand: (naam: string) => met(`/${naam}`),
  };
}

/** The addresses of this site; every link in code and content is made here. */
export const paden = maakPaden(import.meta.env?.BASE_URL ?? '/');
