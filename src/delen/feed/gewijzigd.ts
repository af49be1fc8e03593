import { leesVerhuizingen } from '../../adressen/lees.ts';
import { alleBronnen, alleDossiers } from '../../bronnen/opvragen.ts';
import { alleNieuws } from '../../nieuws/opvragen.ts';
import { alleRechten } from '../../rechten/opvragen.ts';
import { alleVragen } from '../../vragen/opvragen.ts';
import { leesWijzigingen } from './lees-wijzigingen.ts';
import { maakPaginalijst, type Sitepagina, zonderDubbele } from './paginalijst.ts';
import type { Wijziging } from './wijziging.ts';

/** A change with the pages it concerns, as readers know them. */
export type WijzigingMetPaginas = Omit<Wijziging, 'paginas'> & { paginas: Sitepagina[] };

/** All changes, newest first; throws an Error when one names a page that is not there. */
export async function alleWijzigingen(): Promise<WijzigingMetPaginas[]> {
  const [rechten, vragen, nieuws, dossiers, bronnen] = await Promise.all([
    alleRechten(),
    alleVragen(),
    alleNieuws(),
    alleDossiers(),
    alleBronnen(),
  ]);
  const inhoud = {
    rechten: rechten.map(({ slug, tekst }) => ({ slug, titel: tekst.data.titel })),
    vragen: vragen.map(({ dossier, nummer, titel }) => ({
      dossier: dossier.beschrijving.id,
      nummer,
      titel,
    })),
    artikelen: nieuws.map(({ tekst }) => ({ slug: tekst.id, titel: tekst.data.titel })),
    dossiers: dossiers.map(({ beschrijving }) => beschrijving),
    bronnen: bronnen.map(({ beschrijving }) => beschrijving),
  };
  const lijst = maakPaginalijst(inhoud, leesVerhuizingen().verhuizingen);
  return leesWijzigingen().map(({ id, datum, soort, titel, waarom, paginas }) => ({
    id,
    datum,
    soort,
    titel,
    waarom,
    paginas: zonderDubbele(
      paginas.map((naam) => {
        const pagina = lijst.get(naam);
        if (!pagina) throw new Error(`Wijziging ${id} noemt een onbekende pagina: ${naam}.`);
        return pagina;
      }),
    ),
  }));
}
