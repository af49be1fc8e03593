import type { Begrepen } from './begrijp.ts';
import type { PagefindPagina } from './pagefind.d.ts';
import { bestePassage, markeer, type Passage, type Tekstdeel } from './passage.ts';
import type { Woordenboek } from './woordenboek.ts';

/** Makes an element with text: nothing that was typed ever becomes markup. */
export function maak<Naam extends keyof HTMLElementTagNameMap>(
  naam: Naam,
  inhoud: string | readonly (Node | string)[] = '',
  klasse = '',
): HTMLElementTagNameMap[Naam] {
  const element = document.createElement(naam);
  element.append(...(typeof inhoud === 'string' ? [inhoud] : inhoud));
  if (klasse) element.className = klasse;
  return element;
}

const alsKnopen = (delen: readonly Tekstdeel[]) =>
  delen.map(({ tekst, raak }) => (raak ? maak('mark', tekst) : tekst));

/** One result: its title leads to the passage that answers, under it the short answer and that passage. */
export function maakResultaat(
  pagina: PagefindPagina,
  begrepen: Begrepen,
  woordenboek: Woordenboek,
): HTMLLIElement {
  const { meta, url } = pagina;
  const passage = bestePassage(pagina, begrepen, woordenboek);
  const link = maak('a', meta.title ?? url);
  link.href = url + fragmentVan(passage);
  link.dataset.zoekresultaat = '';
  const kort = markeer(meta.kort ?? '', begrepen, woordenboek);
  const item = maak('li', [
    maak('h2', [link]),
    maak('p', [meta.soort, meta.dossier].filter(Boolean).join(' · '), 'soort'),
  ]);
  if (meta.kort) item.append(maak('p', alsKnopen(kort.delen), 'fragment'));
  if (meta.status === 'niet-in-bron') {
    item.append(maak('p', 'Het antwoord staat niet in onze bronnen.', 'soort'));
  }
  if (passage) item.append(maak('p', alsKnopen(passage.delen), 'fragment passage'));
  return item;
}

/**
 * Leads to the anchor before a passage and, where the browser can, to its very words: all of them,
 * since their beginning may stand on the page before.
 */
function fragmentVan(passage: Passage | undefined): string {
  if (!passage) return '';
  const tekst = encodeURIComponent(passage.tekst).replaceAll('-', '%2D');
  return `#${passage.anker ?? ''}:~:text=${tekst}`;
}
