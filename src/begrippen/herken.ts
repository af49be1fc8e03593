import { splitsSamenstelling } from '../tekst/samenstelling.ts';
import { stam, stamVanDeelwoord, stamVanWoord } from '../tekst/stam.ts';
import { type Woord, woordenVan } from '../tekst/woorden.ts';
import { FUNCTIEWOORDEN } from './functiewoorden.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A place in a text that means a term, by offsets in UTF-16 units: text.slice(van, tot) is its form there. */
export interface Vindplaats {
  van: number;
  tot: number;
  begrip: string;
}

const KORTSTE_SAMENGEVOEGD = 7;
const KORTSTE_HELFT = 3;
/** Within a compound a term is at least this long: four letters too often belong to another word. */
const KORTSTE_TERMDEEL = 5;
/** Within a compound a shorter part must be a form as it stands: of four letters, too many words are one. */
const KORTSTE_VERBOGEN_DEEL = 6;

/**
 * Finds the terms in a text, in order and without overlap: the longest form first, whatever its case,
 * diacritics and simple inflection; compounds split ("toetsen bord") and joined ("werkgeverscontrole").
 * Never throws; costs time in proportion to the length of the text.
 */
export function herken(tekst: string, thesaurus: Thesaurus): Vindplaats[] {
  const woorden = woordenVan(tekst).map((woord) => ({
    ...woord,
    stam: stamVanWoord(woord.sleutel),
  }));
  const gevonden: (Vindplaats & { sleutels: string })[] = [];
  for (let plek = 0; plek < woorden.length; ) {
    const treffer = langsteVorm(tekst, woorden, plek, thesaurus);
    if (treffer) {
      gevonden.push(...treffer.vindplaatsen);
      plek += treffer.aantal;
    } else {
      plek += 1;
    }
  }
  return kiesDubbelzinnige(gevonden, thesaurus);
}

interface GestamdWoord extends Woord {
  stam: string;
}

interface Treffer {
  aantal: number;
  vindplaatsen: (Vindplaats & { sleutels: string })[];
}

function langsteVorm(
  tekst: string,
  woorden: readonly GestamdWoord[],
  plek: number,
  thesaurus: Thesaurus,
): Treffer | undefined {
  const [eerste, tweede] = [woorden[plek], woorden[plek + 1]];
  if (!eerste) return undefined;
  if (tweede) {
    for (let aantal = langsteNa(eerste, tweede, thesaurus); aantal > 1; aantal -= 1) {
      const stuk = woorden.slice(plek, plek + aantal);
      const begrip = stuk.length === aantal ? frase(stuk, thesaurus) : undefined;
      if (begrip) return treffer(stuk, begrip);
    }
    const begrip = samengevoegd(tekst, eerste, tweede, thesaurus);
    if (begrip) return treffer([eerste, tweede], begrip);
  }
  const begrip = preciezeVorm(tekst, eerste, thesaurus) ?? vormVan(eerste, thesaurus);
  if (begrip) return treffer([eerste], begrip);
  if (FUNCTIEWOORDEN.has(eerste.sleutel)) return undefined;
  return deelwoord(eerste, thesaurus) ?? samenstelling(eerste, thesaurus);
}

const sleutelsIn = (stuk: readonly Woord[]) => stuk.map(({ sleutel }) => sleutel).join(' ');

function vormVan({ sleutel, stam }: GestamdWoord, { exact, opStam }: Thesaurus) {
  return exact.get(sleutel) ?? (FUNCTIEWOORDEN.has(sleutel) ? undefined : opStam.get(stam));
}

function frase(stuk: readonly GestamdWoord[], { exact, opStam }: Thesaurus) {
  return exact.get(sleutelsIn(stuk)) ?? opStam.get(stuk.map((woord) => woord.stam).join(' '));
}

/** How many words the longest form has that begins with these two; 0 when none does. */
function langsteNa(eerste: GestamdWoord, tweede: GestamdWoord, { langste }: Thesaurus): number {
  return Math.max(
    langste.get(`${eerste.sleutel} ${tweede.sleutel}`) ?? 0,
    langste.get(`${eerste.stam} ${tweede.stam}`) ?? 0,
  );
}

function treffer(stuk: readonly Woord[], begrip: string): Treffer {
  const van = stuk[0]?.van ?? 0;
  const tot = stuk.at(-1)?.tot ?? van;
  return {
    aantal: stuk.length,
    vindplaatsen: [{ van, tot, begrip, sleutels: sleutelsIn(stuk) }],
  };
}

function preciezeVorm(tekst: string, woord: Woord, { precies }: Thesaurus) {
  return precies.size > 0 ? precies.get(tekst.slice(woord.van, woord.tot)) : undefined;
}

/** "toetsen bord": two words that together are a form, with only a space or hyphen between them. */
function samengevoegd(tekst: string, eerste: Woord, tweede: Woord, thesaurus: Thesaurus) {
  const { exact, opStam, begin } = thesaurus;
  // With almost every word no form begins: that is quickly seen.
  if (!begin.has(eerste.sleutel)) return undefined;
  // "instemmingsrecht ten" is no single word written apart.
  if (FUNCTIEWOORDEN.has(eerste.sleutel) || FUNCTIEWOORDEN.has(tweede.sleutel)) return undefined;
  if (eerste.sleutel.length < KORTSTE_HELFT || tweede.sleutel.length < KORTSTE_HELFT)
    return undefined;
  if (!/^[\s-]$/.test(tekst.slice(eerste.tot, tweede.van))) return undefined;
  const samen = eerste.sleutel + tweede.sleutel;
  return samen.length < KORTSTE_SAMENGEVOEGD
    ? undefined
    : (exact.get(samen) ?? opStam.get(stam(samen)));
}

function deelwoord(woord: Woord, { werkwoorden }: Thesaurus): Treffer | undefined {
  const kern = stamVanDeelwoord(woord.sleutel);
  const begrip = kern === undefined ? undefined : werkwoorden.get(kern);
  return begrip ? treffer([woord], begrip) : undefined;
}

/** A term within a compound, by offsets within the word. */
interface Termdeel {
  van: number;
  tot: number;
  begrip: string;
  sleutels: string;
}

/** Cutting a word costs the square of its length, and texts repeat their words: per thesaurus what was cut before. */
const gesneden = new WeakMap<Thesaurus, Map<string, Termdeel[]>>();

function termdelenIn(woord: string, thesaurus: Thesaurus): Termdeel[] {
  const bekend = gesneden.get(thesaurus) ?? new Map<string, Termdeel[]>();
  gesneden.set(thesaurus, bekend);
  let delen = bekend.get(woord);
  if (!delen) {
    delen = snijd(woord, thesaurus);
    bekend.set(woord, delen);
  }
  return delen;
}

function snijd(woord: string, thesaurus: Thesaurus): Termdeel[] {
  const { inSamenstelling, opStam, bouwstenen } = thesaurus;
  // A building block goes first: an "onderzoeksprogramma" is no software, although a "programma" is.
  const begripVan = (deel: string) => {
    if (deel.length < KORTSTE_TERMDEEL || bouwstenen.has(stam(deel))) return undefined;
    const gebogen = deel.length >= KORTSTE_VERBOGEN_DEEL ? opStam.get(stam(deel)) : undefined;
    return inSamenstelling.get(deel) ?? gebogen;
  };
  const delen = splitsSamenstelling(
    woord,
    (deel) => begripVan(deel) !== undefined || bouwstenen.has(stam(deel)),
  );
  return (delen ?? []).flatMap(({ van, tot }) => {
    const deel = woord.slice(van, tot);
    const begrip = begripVan(deel);
    return begrip ? [{ van, tot, begrip, sleutels: deel }] : [];
  });
}

function samenstelling(woord: Woord, thesaurus: Thesaurus): Treffer | undefined {
  // Only if folding added and removed no letters are the offsets in the word those in the text.
  const evenLang = woord.tot - woord.van === woord.sleutel.length;
  const vindplaatsen = termdelenIn(woord.sleutel, thesaurus).map((deel) => ({
    ...deel,
    van: woord.van + deel.van,
    tot: woord.van + deel.tot,
  }));
  const [eerste] = vindplaatsen;
  if (!eerste) return undefined;
  return evenLang
    ? { aantal: 1, vindplaatsen }
    : { aantal: 1, vindplaatsen: [{ ...eerste, van: woord.van, tot: woord.tot }] };
}

/** A form of two terms means the one whose company it keeps. */
function kiesDubbelzinnige(
  gevonden: readonly (Vindplaats & { sleutels: string })[],
  { dubbelzinnig }: Thesaurus,
): Vindplaats[] {
  const aanwezig = new Set(gevonden.map(({ begrip }) => begrip));
  return gevonden.flatMap(({ van, tot, begrip, sleutels }) => {
    const regel = dubbelzinnig.get(sleutels);
    if (!regel) return [{ van, tot, begrip }];
    const gekozen = Object.entries(regel.naast).find(([, gezelschap]) =>
      gezelschap.some((id) => aanwezig.has(id)),
    );
    const betekent = gekozen?.[0] ?? regel.anders;
    return betekent === null ? [] : [{ van, tot, begrip: betekent }];
  });
}
