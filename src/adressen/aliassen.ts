import { parse } from 'node-html-parser';
import { ankerVan, type Doorverwijzing, isAnker, padVan } from './doorverwijzing.ts';

/** In these elements only certain children are allowed, so an alias stands before them. */
const ALLEEN_EIGEN_KINDEREN = new Set(['UL', 'OL', 'DL', 'TABLE', 'IMG', 'HR']);

/**
 * Gives old anchors a place in the HTML of their page, so that a link to them still arrives: an empty
 * element at the place where the text stands now, or, when the text moved to another page, a line with
 * a link that only shows to who comes for it. `linkNaar` makes the address of a link. All else in the
 * HTML stays as it is, to the byte.
 */
export function metAliassen(
  html: string,
  pad: string,
  doorverwijzingen: readonly Doorverwijzing[],
  linkNaar: (adres: string) => string,
): string {
  const hier = doorverwijzingen.filter((oud) => isAnker(oud) && padVan(oud.van) === pad);
  if (hier.length === 0) return html;
  const wortel = parse(html, { comment: true });
  return hier
    .flatMap(({ van, naar }) => {
      const id = ankerVan(van);
      if (padVan(naar) !== pad) {
        const main = wortel.querySelector('main');
        const link = `<a href="${linkNaar(naar)}">Ga naar dit deel</a>`;
        const zin = `Wat hier stond, staat nu op een andere pagina. ${link}.`;
        const tekst = `<p id="${id}" class="verhuisd" data-alias>${zin}</p>`;
        return main ? [{ plek: beginVan(main), tekst }] : [];
      }
      const nu = ankerVan(naar);
      const doel = wortel.querySelector(nu ? `[id="${nu}"]` : 'main');
      // That the target is not there, the gate says, with file and line.
      if (!doel) return [];
      const vak = plaatsIn(doel);
      const plek = ALLEEN_EIGEN_KINDEREN.has(vak.tagName) ? vak.range[0] : beginVan(vak);
      return [{ plek, tekst: `<span id="${id}" data-alias></span>` }];
    })
    .sort((a, b) => b.plek - a.plek)
    .reduce(
      (tekst, alias) => tekst.slice(0, alias.plek) + alias.tekst + tekst.slice(alias.plek),
      html,
    );
}

/** A group in a list of terms may only hold terms and their explanations: there the alias goes in the term. */
function plaatsIn(doel: ReturnType<typeof parse>): ReturnType<typeof parse> {
  const isGroep = doel.tagName === 'DIV' && doel.parentNode?.tagName === 'DL';
  return (isGroep && doel.querySelector('dt')) || doel;
}

/** The offset just behind the opening tag of an element. */
function beginVan({ childNodes: [eerste], range, rawTagName }: ReturnType<typeof parse>): number {
  return eerste ? eerste.range[0] : range[1] - `</${rawTagName}>`.length;
}
