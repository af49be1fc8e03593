import { FEED } from '../../navigatie.ts';
import { paden } from '../../paden.ts';
import type { Atomfeed } from './atom.ts';
import type { WijzigingMetPaginas } from './gewijzigd.ts';
import { WIJZIGINGSOORTEN } from './wijziging.ts';

/** The feed of all changes, given how a path becomes a full address, and a name one that stays for ever. */
export function maakFeed(
  wijzigingen: readonly WijzigingMetPaginas[],
  volledig: (pad: string) => string,
  atomId: (naam: string) => string,
): Atomfeed {
  return {
    id: atomId('feed'),
    titel: FEED.naam,
    ondertitel: 'Nieuwe pagina’s, gewijzigde antwoorden en correcties, met de reden.',
    auteur: { naam: 'Redactie van Meekijkwijzer', adres: volledig(paden.over()) },
    rechten: 'CC BY 4.0: overnemen mag, met naamsvermelding.',
    adres: volledig(FEED.adres),
    pagina: volledig(paden.wijzigingen()),
    stukken: wijzigingen.map(({ id, titel, datum, soort, waarom, paginas }) => ({
      id: atomId(`wijziging/${id}`),
      titel,
      dag: datum,
      categorie: WIJZIGINGSOORTEN[soort],
      adres: volledig(paden.wijziging(id)),
      tekst: waarom,
      links: paginas.map(({ naam, adres }) => ({ naam, adres: volledig(adres) })),
    })),
  };
}
