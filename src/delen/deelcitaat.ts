import { afkomstVan } from '../bronnen/afkomst.ts';
import { type Bron, isDossier } from '../bronnen/bron.ts';
import { leestekst, type Passage, type Stuk, type VraagMetAntwoord } from '../bronnen/document.ts';
import { metPartij } from '../bronnen/indieners.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import type { Rechttekst } from '../rechten/rechttekst.ts';
import type { Dag } from '../tekst/datum.ts';
import { eersteZinnen } from '../tekst/eerste-zinnen.ts';
import { eindigtAlsZin, zinnenIn } from '../tekst/zinnen.ts';

/** Enough for proof in a newsletter or a frame; the rest is on the page itself. */
const MEESTE_WOORDEN = 45;

/** What stands between two paragraphs. */
const ALINEA: Stuk = { soort: 'tekst', tekst: ' ' };

/** Verbatim words that go with an answer on its way out, and who said them where. */
export interface Deelcitaat {
  /** Whole sentences without footnote marks, with "[…]" where some were left out. */
  tekst: string;
  /** The id of the source, and the address of the passage on this site. */
  bron: string;
  adres: string;
  /** "minister Wouter Koolmees". */
  wie: string;
  /** "antwoord op vraag 2 van Stephan van Baarle (DENK)". */
  deel: string;
  dag: Dag | undefined;
  /** The document that holds them: its number or publisher, and its address. */
  stuk: { naam: string; adres: string };
}

type Vraagdelen = Pick<VraagMetAntwoord, 'nummer' | 'vraag' | 'antwoord'> & {
  citeerVanaf?: string | undefined;
};

/** A question is quoted on its page, in its frame and in the description of that frame. */
const gemaakt = new WeakMap<Vraagdelen, Deelcitaat | undefined>();

/**
 * The beginning of an answer, or of the question itself when the source holds no answer to it; later on when
 * the author of the page said from where (`citeerVanaf`); the gate sees to it that a sentence begins so.
 */
export function citaatUitVraag(vraag: Vraagdelen, bron: Bron): Deelcitaat | undefined {
  if (!gemaakt.has(vraag)) gemaakt.set(vraag, maakVraagcitaat(vraag, bron));
  return gemaakt.get(vraag);
}

function maakVraagcitaat(
  { nummer, vraag, antwoord, citeerVanaf = '' }: Vraagdelen,
  bron: Bron,
): Deelcitaat | undefined {
  const [soort, passages] =
    antwoord.length > 0 ? (['antwoord', antwoord] as const) : (['vraag', vraag] as const);
  const alles = passages.map(leestekst).join(' ');
  const zinnen = zinnenIn(totVoetnoot(passages) || alles);
  const begin = Math.max(0, beginVanZin(zinnen, citeerVanaf));
  const { tekst, volledig } = eersteZinnen(zinnen.slice(begin).join(' '), MEESTE_WOORDEN);
  const totHetEinde = volledig && zinnen.join(' ') === alles;
  const citaat = [begin > 0 && '[…]', tekst, !totHetEinde && '[…]'];
  return maakCitaat(citaat.filter(Boolean).join(' '), bron, `${soort}-${nummer}`);
}

/** The index of the sentence that begins with these words, -1 when none does. */
export const beginVanZin = (zinnen: readonly string[], begin: string) =>
  zinnen.findIndex((zin) => zin.startsWith(begin));

/**
 * The whole sentences before the first footnote mark: up to there the text is as it stands in the
 * source to the letter. Empty when the mark stands in the first sentence.
 */
function totVoetnoot(passages: readonly Passage[]): string {
  const stukken = passages.flatMap((passage) => [...passage.stukken, ALINEA]);
  const merk = stukken.findIndex(({ soort }) => soort === 'voetnoot');
  const zinnen = zinnenIn(leestekst({ stukken: stukken.slice(0, merk < 0 ? undefined : merk) }));
  return zinnen.slice(0, zinnen.findLastIndex(eindigtAlsZin) + 1).join(' ');
}

/**
 * The quote that proves the short answer of a rights page: the one that its author marked (`kern`),
 * otherwise the first that answers, such as the minister's words, before one that only asks or reports;
 * undefined when the page quotes nothing.
 */
export function kiesKern<Citaat extends { passage: string; isKern: boolean }>(
  citaten: readonly Citaat[],
): Citaat | undefined {
  return (
    citaten.find(({ isKern }) => isKern) ??
    citaten.find(({ passage }) => passage.startsWith('antwoord')) ??
    citaten[0]
  );
}

/** The quote that goes with a rights page where its short answer stands alone. */
export function citaatUitRecht(
  { citaten }: Pick<Rechttekst, 'citaten'>,
  bronnen: readonly Bron[],
): Deelcitaat | undefined {
  const gekozen = kiesKern(citaten);
  const bron = bronnen.find(({ beschrijving }) => beschrijving.id === gekozen?.bron);
  return gekozen && bron && maakCitaat(gekozen.tekst, bron, gekozen.passage);
}

function maakCitaat(tekst: string, bron: Bron, passageId: string): Deelcitaat | undefined {
  const plek = zoekPassage(bron, passageId);
  const [passage] = plek?.passages ?? [];
  if (!plek || !passage) return undefined;
  const { wie, deel, dag, officieel, stuk } = afkomstVan(bron, passage);
  const vanWie =
    isDossier(bron) && passage.soort === 'antwoord'
      ? ` van ${metPartij(bron.beschrijving.indieners)}`
      : '';
  return {
    tekst,
    bron: bron.beschrijving.id,
    adres: plek.adres,
    wie,
    deel: `${deel}${vanWie}`,
    dag,
    stuk: { naam: stuk, adres: officieel },
  };
}
