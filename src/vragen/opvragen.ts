import { type CollectionEntry, getCollection } from 'astro:content';
import type { Dossier } from '../bronnen/bron.ts';
import { leestekst, type VraagMetAntwoord, vragenIn } from '../bronnen/document.ts';
import { partijenMetLidwoord } from '../bronnen/indieners.ts';
import { alleDossiers } from '../bronnen/opvragen.ts';
import { RedactieFouten } from '../redactiefout.ts';
import type { Dag } from '../tekst/datum.ts';
import { zinnenIn } from '../tekst/zinnen.ts';
import { zonderVraag } from './zonder-vraag.ts';

/** A question as a page of the site. */
export interface Vraagpagina extends VraagMetAntwoord {
  dossier: Dossier;
  titel: string;
  kort: string;
  /** The day of the last comparison with the source; absent while no editor has made the page. */
  nagekeken?: Dag;
  /** The words that prove the short answer. */
  citaat?: string | undefined;
  /** The page that an editor wrote; without it the page shows question and answer only. */
  tekst?: CollectionEntry<'vraagteksten'>;
}

let gemaakt: Promise<Map<string, Vraagpagina[]>> | undefined;

/** The questions of every dossier, by the id of the dossier. */
export function vragenPerDossier(): Promise<Map<string, Vraagpagina[]>> {
  if (import.meta.env.DEV) return maak();
  gemaakt ??= maak();
  return gemaakt;
}

/** All questions, dossier after dossier. */
export async function alleVragen(): Promise<Vraagpagina[]> {
  return [...(await vragenPerDossier()).values()].flat();
}

/** One question; throws an Error when there is none, which is a fault in our own links. */
export async function eenVraag(dossier: string, nummer: number): Promise<Vraagpagina> {
  const vraag = (await vragenPerDossier())
    .get(dossier)
    ?.find((kandidaat) => kandidaat.nummer === nummer);
  if (!vraag) throw new Error(`Er is geen vraag ${nummer} in dossier ${dossier}.`);
  return vraag;
}

async function maak(): Promise<Map<string, Vraagpagina[]>> {
  const dossiers = await alleDossiers();
  const teksten = new Map((await getCollection('vraagteksten')).map((tekst) => [tekst.id, tekst]));
  const perDossier = new Map<string, Vraagpagina[]>();
  for (const dossier of dossiers) {
    const { id } = dossier.beschrijving;
    const vragen = vragenIn(dossier.document).map((vraag): Vraagpagina => {
      const tekst = teksten.get(`${id}/${vraag.nummer}`);
      teksten.delete(`${id}/${vraag.nummer}`);
      return tekst
        ? { ...vraag, dossier, ...tekst.data, tekst }
        : { ...vraag, dossier, ...zonderTekst(dossier, vraag) };
    });
    perDossier.set(id, vragen);
  }
  if (teksten.size > 0)
    throw new RedactieFouten(
      [...teksten.values()].map(({ filePath, id }) => zonderVraag(filePath ?? id)),
    );
  return perDossier;
}

function zonderTekst(dossier: Dossier, vraag: VraagMetAntwoord): { titel: string; kort: string } {
  const partijen = partijenMetLidwoord(dossier.beschrijving.indieners);
  const tekst = vraag.vraag.map(leestekst).join(' ');
  return {
    titel: `${dossier.beschrijving.onderwerp}: vraag ${vraag.nummer} van ${partijen}`,
    kort: zinnenIn(tekst)[0] ?? tekst,
  };
}
