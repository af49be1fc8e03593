import type { Verwijzingsoort } from './verwijzing.ts';

type Paginasoort = 'vraag' | 'sectie' | 'recht';

interface Groepsregel {
  kop: string;
  soort: Verwijzingsoort;
  /** Only links to this kind of page; absent where the kind of link says enough. */
  naar?: Paginasoort;
}

/** Under which headings the links of a page stand, the most useful to its reader first. */
const GROEPEN: Readonly<Record<Paginasoort, readonly Groepsregel[]>> = {
  vraag: [
    { kop: 'Uitleg in gewone taal', soort: 'uitleg' },
    { kop: 'Wat een andere partij hierover vroeg', soort: 'zelfde-vraag' },
    { kop: 'Hier bouwt dit antwoord op voort', soort: 'bouwt-voort-op' },
    { kop: 'Antwoorden die hierop voortbouwen', soort: 'uitgewerkt-in' },
    { kop: 'In het nieuws', soort: 'in-het-nieuws' },
  ],
  recht: [
    { kop: 'Kamervragen hierover', soort: 'uitleg', naar: 'vraag' },
    { kop: 'In het nieuws', soort: 'in-het-nieuws' },
    { kop: 'Lees ook', soort: 'uitleg', naar: 'recht' },
  ],
  sectie: [
    { kop: 'De vragen zelf', soort: 'in-het-nieuws', naar: 'vraag' },
    { kop: 'Uitleg in gewone taal', soort: 'in-het-nieuws', naar: 'recht' },
  ],
};

/** Groups the links of a page under their headings, keeping their order; empty groups are left out. */
export function groepeer<Link extends { soort: Verwijzingsoort; doel: { soort: Paginasoort } }>(
  van: Paginasoort,
  links: readonly Link[],
): { kop: string; links: Link[] }[] {
  return GROEPEN[van]
    .map(({ kop, soort, naar }) => ({
      kop,
      links: links.filter(
        (link) => link.soort === soort && (naar === undefined || link.doel.soort === naar),
      ),
    }))
    .filter(({ links: leden }) => leden.length > 0);
}
