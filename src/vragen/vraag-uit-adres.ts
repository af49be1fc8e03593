import { eenVraag, type Vraagpagina } from './opvragen.ts';

/**
 * The question whose page is being made, by the address of that page: so an author writes <Vraag />
 * and <Antwoord /> without saying which. Throws an Error on a page that is no question page.
 */
export async function vraagUitAdres(
  params: Readonly<Record<string, string | undefined>>,
): Promise<Vraagpagina> {
  const { dossier, nummer } = params;
  if (!dossier || !nummer) {
    throw new Error('<Vraag /> en <Antwoord /> horen alleen in content/vragen/<dossier>/<n>.mdx.');
  }
  return eenVraag(dossier, Number(nummer));
}
