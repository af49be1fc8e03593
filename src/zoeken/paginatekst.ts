import { type HTMLElement, parse } from 'node-html-parser';

/** What the index needs to know of a built page. */
export interface Paginatekst {
  /** Its path below the base path: "/rechten/meekijken/". */
  pad: string;
  titel: string;
  kort: string;
  /** Its paragraphs and list items, in order. */
  blokken: string[];
  /** The paths of the pages it is linked to, the nearest first. */
  verwant: string[];
}

const tekst = (element: HTMLElement | null | undefined) =>
  (element?.text ?? '').replace(/\s+/g, ' ').trim();

/** Reads a built page; undefined when it does not belong in the index. */
export function leesPaginatekst(html: string, pad: string, basis: string): Paginatekst | undefined {
  const wortel = parse(html);
  const inhoud = wortel.querySelector('[data-pagefind-body]');
  if (!inhoud) return undefined;
  const verwant = inhoud.querySelectorAll('a[data-verwijzing]').flatMap((link) => {
    const doel = (link.getAttribute('href') ?? '').replace(/#.*$/, '');
    return doel.startsWith(basis) ? [doel.slice(basis.length)] : [];
  });
  // The numbers of documents stand in the block of facts, which Pagefind does not read and people do search for.
  const stuknummers = inhoud
    .querySelectorAll('.feiten dd')
    .map(tekst)
    .filter((gegeven) => /\d{4}Z\d|-tk-/.test(gegeven));
  for (const buiten of inhoud.querySelectorAll('[data-pagefind-ignore]')) buiten.remove();
  return {
    pad,
    titel: tekst(inhoud.querySelector('h1')),
    kort: tekst(inhoud.querySelector('[data-kort-antwoord]')),
    blokken: inhoud
      .querySelectorAll('p, li')
      .filter((blok) => !blok.hasAttribute('data-kort-antwoord'))
      .map(tekst)
      .filter((blok) => blok !== '')
      .concat(stuknummers),
    verwant: [...new Set(verwant)],
  };
}
