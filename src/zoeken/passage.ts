import { herken } from '../begrippen/herken.ts';
import { stam } from '../tekst/stam.ts';
import { woordenVan } from '../tekst/woorden.ts';
import type { Begrepen } from './begrijp.ts';
import type { PagefindPagina } from './pagefind.d.ts';
import type { Woordenboek } from './woordenboek.ts';

/** A run of a text, and whether it means what was searched for. */
export interface Tekstdeel {
  tekst: string;
  raak: boolean;
}

/** The best place on a page for a query. */
export interface Passage {
  delen: Tekstdeel[];
  /** The anchor nearest before it; undefined when it stands above the first. */
  anker: string | undefined;
  /** The passage itself. */
  tekst: string;
}

/** A passage is a sentence, or the part of a long one that a reader overlooks at a glance. */
const MEESTE_WOORDEN = 34;

/** Finds in a text the words that mean what was searched for, also by another word for the same. */
export function markeer(
  tekst: string,
  { termen, losseWoorden }: Begrepen,
  { thesaurus }: Woordenboek,
): { delen: Tekstdeel[]; waarde: number } {
  const gezocht = new Set(termen);
  const stammen = new Set(losseWoorden.map(({ kenmerk }) => kenmerk));
  const raak = [
    ...herken(tekst, thesaurus)
      .filter(({ begrip }) => gezocht.has(begrip))
      .map(({ van, tot, begrip }) => ({ van, tot, wat: begrip })),
    ...woordenVan(tekst)
      .map(({ van, tot, sleutel }) => ({ van, tot, wat: `s:${stam(sleutel)}` }))
      .filter(({ wat }) => stammen.has(wat)),
  ].sort((a, b) => a.van - b.van);
  const delen: Tekstdeel[] = [];
  let plek = 0;
  for (const { van, tot } of raak) {
    if (van < plek) continue;
    if (van > plek) delen.push({ tekst: tekst.slice(plek, van), raak: false });
    delen.push({ tekst: tekst.slice(van, tot), raak: true });
    plek = tot;
  }
  if (plek < tekst.length) delen.push({ tekst: tekst.slice(plek), raak: false });
  return { delen, waarde: new Set(raak.map(({ wat }) => wat)).size };
}

/**
 * The sentence of a page that holds most of what was searched for, its title, short answer and headings apart;
 * undefined when none holds any.
 */
export function bestePassage(
  { content, anchors, meta }: Pick<PagefindPagina, 'content' | 'anchors' | 'meta'>,
  begrepen: Begrepen,
  woordenboek: Woordenboek,
): Passage | undefined {
  let beste: { van: number; tekst: string; delen: Tekstdeel[]; waarde: number } | undefined;
  const staatErAl = `${meta.title} ${meta.kort}`;
  const koppen = new Set(
    anchors.filter(({ element }) => /^h\d$/.test(element)).map(({ text }) => text),
  );
  for (const { van, tekst } of zinnenMetPlek(content)) {
    const kaal = tekst.replace(/\.$/, '');
    if (staatErAl.includes(kaal) || koppen.has(kaal)) continue;
    const { delen, waarde } = markeer(tekst, begrepen, woordenboek);
    if (waarde > (beste?.waarde ?? 0)) beste = { van, tekst, delen, waarde };
  }
  if (!beste) return undefined;
  const { van, tekst, delen } = beste;
  const ankers = anchors
    .filter(({ id, location }) => location <= van && !id.startsWith('voetnoot'))
    .sort((a, b) => a.location - b.location);
  return { delen, tekst, anker: ankers.at(-1)?.id };
}

/** The browser knows sentences too; our own rules for them would weigh more than the rest of this file. */
const ZINNEN = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentences of a text whose words are parted by single spaces, each with the number of its first word. */
function zinnenMetPlek(tekst: string): { van: number; tekst: string }[] {
  const zinnen: { van: number; tekst: string }[] = [];
  let van = 0;
  for (const { segment } of ZINNEN.segment(tekst)) {
    const woorden = segment.trim().split(' ');
    for (let eerste = 0; eerste < woorden.length; eerste += MEESTE_WOORDEN) {
      const deel = woorden.slice(eerste, eerste + MEESTE_WOORDEN).join(' ');
      zinnen.push({ van: van + eerste, tekst: deel });
    }
    van += woorden.length;
  }
  return zinnen;
}
