import { splitsSamenstelling } from '../tekst/samenstelling.ts';
import { stam, stamVanDeelwoord } from '../tekst/stam.ts';
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
  // De stam van elk woord één keer: elk woord staat in vele stukken.
  const woorden = woordenVan(tekst).map((woord) => ({ ...woord, stam: stam(woord.sleutel) }));
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
  const meeste = Math.min(thesaurus.langste, woorden.length - plek);
  for (let aantal = meeste; aantal >= 1; aantal -= 1) {
    const stuk = woorden.slice(plek, plek + aantal);
    const sleutels = stuk.map(({ sleutel }) => sleutel).join(' ');
    const begrip =
      (aantal === 1 ? preciezeVorm(tekst, stuk[0], thesaurus) : undefined) ??
      thesaurus.exact.get(sleutels) ??
      (aantal === 1 && FUNCTIEWOORDEN.has(sleutels)
        ? undefined
        : thesaurus.opStam.get(stuk.map((woord) => woord.stam).join(' ')));
    if (begrip) return treffer(aantal, stuk, begrip, sleutels);
    if (aantal === 2) {
      const samen = samengevoegd(tekst, stuk, thesaurus);
      if (samen) return treffer(2, stuk, samen, sleutels);
    }
  }
  const woord = woorden[plek];
  if (!woord || FUNCTIEWOORDEN.has(woord.sleutel)) return undefined;
  return deelwoord(woord, thesaurus) ?? samenstelling(woord, thesaurus);
}

function treffer(
  aantal: number,
  stuk: readonly Woord[],
  begrip: string,
  sleutels: string,
): Treffer {
  const van = stuk[0]?.van ?? 0;
  const tot = stuk.at(-1)?.tot ?? van;
  return { aantal, vindplaatsen: [{ van, tot, begrip, sleutels }] };
}

function preciezeVorm(tekst: string, woord: Woord | undefined, { precies }: Thesaurus) {
  return woord && precies.size > 0 ? precies.get(tekst.slice(woord.van, woord.tot)) : undefined;
}

/** "toetsen bord": two words that together are a form, with only a space or hyphen between them. */
function samengevoegd(tekst: string, stuk: readonly Woord[], { exact, opStam }: Thesaurus) {
  const [eerste, tweede] = stuk;
  if (!eerste || !tweede || !/^[\s-]$/.test(tekst.slice(eerste.tot, tweede.van))) return undefined;
  // "instemmingsrecht ten" is geen los geschreven woord.
  if (FUNCTIEWOORDEN.has(eerste.sleutel) || FUNCTIEWOORDEN.has(tweede.sleutel)) return undefined;
  if (eerste.sleutel.length < KORTSTE_HELFT || tweede.sleutel.length < KORTSTE_HELFT)
    return undefined;
  const samen = eerste.sleutel + tweede.sleutel;
  return samen.length < KORTSTE_SAMENGEVOEGD
    ? undefined
    : (exact.get(samen) ?? opStam.get(stam(samen)));
}

function deelwoord(woord: Woord, { werkwoorden }: Thesaurus): Treffer | undefined {
  const kern = stamVanDeelwoord(woord.sleutel);
  const begrip = kern === undefined ? undefined : werkwoorden.get(kern);
  return begrip ? treffer(1, [woord], begrip, woord.sleutel) : undefined;
}

function samenstelling(woord: Woord, thesaurus: Thesaurus): Treffer | undefined {
  const { inSamenstelling, opStam, bouwstenen } = thesaurus;
  // Een bouwsteen gaat voor: een onderzoeksprogramma is geen software, ook al is een programma dat wel.
  const begripVan = (deel: string) => {
    if (deel.length < KORTSTE_TERMDEEL || bouwstenen.has(stam(deel))) return undefined;
    const gebogen = deel.length >= KORTSTE_VERBOGEN_DEEL ? opStam.get(stam(deel)) : undefined;
    return inSamenstelling.get(deel) ?? gebogen;
  };
  const delen = splitsSamenstelling(
    woord.sleutel,
    (deel) => begripVan(deel) !== undefined || bouwstenen.has(stam(deel)),
  );
  if (!delen) return undefined;
  // Alleen als vouwen geen letters toevoegde of wegnam, zijn de plekken in het woord die in de tekst.
  const evenLang = woord.tot - woord.van === woord.sleutel.length;
  const vindplaatsen = delen.flatMap(({ van, tot }) => {
    const deel = woord.sleutel.slice(van, tot);
    const begrip = begripVan(deel);
    if (!begrip) return [];
    return [{ van: woord.van + van, tot: woord.van + tot, begrip, sleutels: deel }];
  });
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
