import { woordenVan } from '../tekst/woorden.ts';
import { herken, type Vindplaats } from './herken.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A term that only shows inside a longer form counts for less than one that stands by itself. */
const BINNENIN = 0.7;

/**
 * The terms that a text is about, with how often it names each. Inside a form of several words the
 * shorter terms count too: "verregaande digitale controle" is excessive, and it is digital control.
 */
export function begrippenIn(
  tekst: string,
  thesaurus: Thesaurus,
  vindplaatsen: readonly Vindplaats[] = herken(tekst, thesaurus),
): Map<string, number> {
  const aantallen = new Map<string, number>();
  const tel = (begrip: string, gewicht: number) =>
    aantallen.set(begrip, (aantallen.get(begrip) ?? 0) + gewicht);
  for (const { van, tot, begrip } of vindplaatsen) {
    tel(begrip, 1);
    for (const binnenste of binnenin(tekst.slice(van, tot), thesaurus)) {
      if (binnenste !== begrip) tel(binnenste, BINNENIN);
    }
  }
  return aantallen;
}

/** The terms in a form without its first or without its last word. */
function binnenin(vorm: string, thesaurus: Thesaurus): Set<string> {
  const woorden = woordenVan(vorm);
  const [eerste, tweede] = woorden;
  const laatste = woorden.at(-1);
  const voorlaatste = woorden.at(-2);
  if (!eerste || !tweede || !voorlaatste || !laatste) return new Set();
  const stukken = [vorm.slice(tweede.van, laatste.tot), vorm.slice(eerste.van, voorlaatste.tot)];
  return new Set(stukken.flatMap((stuk) => herken(stuk, thesaurus).map(({ begrip }) => begrip)));
}
