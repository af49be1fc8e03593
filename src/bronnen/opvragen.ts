import { getCollection } from 'astro:content';
import { type Artikelbron, type Bron, type Dossier, isArtikel, isDossier } from './bron.ts';

let gelezen: Promise<Bron[]> | undefined;

/** Every source, in the order of its id. */
export function alleBronnen(): Promise<Bron[]> {
  const lees = () => getCollection('bronnen').then((ingangen) => ingangen.map(({ data }) => data));
  // In dev a source may change; a build reads once.
  if (import.meta.env.DEV) return lees();
  gelezen ??= lees();
  return gelezen;
}

/** The sources that are sets of parliamentary questions, newest first. */
export async function alleDossiers(): Promise<Dossier[]> {
  const dossiers = (await alleBronnen()).filter(isDossier);
  return dossiers.sort(
    (a, b) =>
      b.beschrijving.ingediend.localeCompare(a.beschrijving.ingediend) ||
      a.beschrijving.id.localeCompare(b.beschrijving.id),
  );
}

/** The sources that are news articles. */
export async function alleArtikelen(): Promise<Artikelbron[]> {
  return (await alleBronnen()).filter(isArtikel);
}
