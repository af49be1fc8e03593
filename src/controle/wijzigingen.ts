import { verhuizingenUit } from '../adressen/verhuisd.ts';
import { isArtikel, isDossier } from '../bronnen/bron.ts';
import { vragenIn } from '../bronnen/document.ts';
import { WIJZIGINGENBESTAND } from '../delen/feed/lees-wijzigingen.ts';
import { maakPaginalijst } from '../delen/feed/paginalijst.ts';
import { RedactieFout } from '../redactiefout.ts';
import type { Controle, Redactie } from './controle.ts';

/** The log of changes is true and in order: pages that exist or moved, days that have been, newest first, no id twice. */
export const wijzigingen: Controle<'bronnen' | 'wijzigingen' | 'doorverwijzingen'> = (redactie) => {
  const { vandaag, wijzigingen: log } = redactie;
  const bekend = bekendePaginas(redactie);
  const ids = new Set<string>();
  return log.flatMap(({ id, datum, paginas, regel }, plek) => {
    const fouten: RedactieFout[] = [];
    const fout = (mis: string, doe: string) =>
      fouten.push(
        new RedactieFout('wijziging', { bestand: WIJZIGINGENBESTAND, regel }, `${id}: ${mis}`, doe),
      );
    if (ids.has(id)) {
      fout(
        'deze id staat er twee keer.',
        'Geef de nieuwste een eigen id; die van een oude verandert nooit.',
      );
    }
    ids.add(id);
    if (datum > vandaag) {
      fout(`${datum} is nog niet geweest.`, 'Vul de dag in waarop de wijziging is gemaakt.');
    }
    const hierboven = log[plek - 1];
    if (hierboven && datum > hierboven.datum) {
      fout(
        `${datum} staat onder een oudere wijziging van ${hierboven.datum}.`,
        'Zet de nieuwste bovenaan.',
      );
    }
    for (const pagina of paginas.filter((naam) => !bekend.has(naam))) {
      fout(
        `er is geen pagina ${pagina}.`,
        'Is zij verhuisd? Zeg dat dan in content/doorverwijzingen.yaml. Anders: schrijf het als rechten/meekijken of begrippen.',
      );
    }
    return fouten;
  });
};

function bekendePaginas({
  paginas,
  bronnen,
  doorverwijzingen,
}: Pick<Redactie, 'paginas' | 'bronnen' | 'doorverwijzingen'>): ReadonlyMap<string, unknown> {
  const dossiers = bronnen.filter(isDossier);
  const inhoud = {
    rechten: paginas.flatMap(({ soort, id }) =>
      soort === 'rechten' ? [{ slug: id, titel: id }] : [],
    ),
    dossiers: dossiers.map(({ beschrijving }) => beschrijving),
    vragen: dossiers.flatMap(({ beschrijving: { id, onderwerp }, document }) =>
      vragenIn(document).map(({ nummer }) => ({ dossier: id, nummer, titel: onderwerp })),
    ),
    artikelen: bronnen.filter(isArtikel).map(({ beschrijving }) => beschrijving),
    bronnen: bronnen.map(({ beschrijving }) => beschrijving),
  };
  return maakPaginalijst(inhoud, verhuizingenUit(doorverwijzingen));
}
