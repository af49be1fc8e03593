import { type Stuk, tekstVan } from './document.ts';

/** A span of a text that links to an address, by offsets in UTF-16 units. */
export interface Tekstlink {
  van: number;
  tot: number;
  adres: string;
}

/** What a verbatim text is set from: plain text, linked text, or a footnote mark. */
export type Segment =
  | { soort: 'tekst'; tekst: string; adres?: string }
  | { soort: 'voetnoot'; tekst: string; nummer: number };

/** Joins two lists of links in order; where two overlap, the one of the first list stays. */
export function zonderOverlap(eerst: readonly Tekstlink[], dan: readonly Tekstlink[]): Tekstlink[] {
  const vrij = dan.filter((link) =>
    eerst.every(({ van, tot }) => link.tot <= van || link.van >= tot),
  );
  return [...eerst, ...vrij].sort((a, b) => a.van - b.van);
}

/**
 * Cuts a part into segments along its footnote marks and the given links, in order and without overlap.
 * The texts of the segments joined are the text of the part: not a character changes.
 */
export function segmentenVan(
  deel: { stukken: readonly Stuk[] },
  links: readonly Tekstlink[],
): Segment[] {
  const tekst = tekstVan(deel);
  const segmenten: Segment[] = [];
  let plek = 0;
  for (const stuk of deel.stukken) {
    const eind = plek + stuk.tekst.length;
    if (stuk.soort === 'voetnoot') {
      segmenten.push(stuk);
      plek = eind;
      continue;
    }
    for (const link of links) {
      const van = Math.max(link.van, plek);
      const tot = Math.min(link.tot, eind);
      if (van >= tot) continue;
      if (van > plek) segmenten.push({ soort: 'tekst', tekst: tekst.slice(plek, van) });
      segmenten.push({ soort: 'tekst', tekst: tekst.slice(van, tot), adres: link.adres });
      plek = tot;
    }
    if (plek < eind) segmenten.push({ soort: 'tekst', tekst: tekst.slice(plek, eind) });
    plek = eind;
  }
  return segmenten;
}
