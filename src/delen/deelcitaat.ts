import { afkomstVan } from '../bronnen/afkomst.ts';
import { type Bron, isArtikel, isDossier } from '../bronnen/bron.ts';
import { delenVan, zonderTekens } from '../bronnen/citaat.ts';
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
  citaat?: string | undefined;
};

/** A question is quoted on its page, in its frame and in the description of that frame. */
const gemaakt = new WeakMap<Vraagdelen, Deelcitaat | undefined>();

/**
 * What the author of the page chose from the answer (`citaat`), otherwise its beginning; from the question
 * itself when the source holds no answer to it.
 */
export function citaatUitVraag(vraag: Vraagdelen, bron: Bron): Deelcitaat | undefined {
  if (!gemaakt.has(vraag)) gemaakt.set(vraag, maakVraagcitaat(vraag, bron));
  return gemaakt.get(vraag);
}

function maakVraagcitaat(
  { nummer, vraag, antwoord, citaat }: Vraagdelen,
  bron: Bron,
): Deelcitaat | undefined {
  const [soort, passages] =
    antwoord.length > 0 ? (['antwoord', antwoord] as const) : (['vraag', vraag] as const);
  const alles = passages.map(leestekst).join(' ');
  const gekozen = citaat ?? eersteZinnen(totVoetnoot(passages) || alles, MEESTE_WOORDEN).tekst;
  return maakCitaat(metWeglatingen(gekozen, alles), bron, `${soort}-${nummer}`);
}

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
  if (!gekozen || !bron) return undefined;
  const heel = zoekPassage(bron, vraagOfAntwoord(gekozen.passage))?.passages ?? [];
  const tekst = metWeglatingen(gekozen.tekst, heel.map(leestekst).join(' '));
  return maakCitaat(tekst, bron, gekozen.passage);
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
    stuk: { naam: isArtikel(bron) ? `‘${bron.beschrijving.titel}’` : stuk, adres: officieel },
  };
}

/** "antwoord-8" of its paragraph "antwoord-8-2". */
const vraagOfAntwoord = (passageId: string) => passageId.replace(/^(\w+-\d+)-\d+$/, '$1');

/** A quote with "[…]" where its source goes on before or after it, for who reads it apart from the page. */
function metWeglatingen(citaat: string, heel: string): string {
  const delen = delenVan(citaat).map(zonderTekens);
  const bron = zonderTekens(heel);
  const eind = delen.reduce((plek, deel) => bron.indexOf(deel, plek) + deel.length, 0);
  const van = bron.startsWith(delen[0] ?? '') ? [] : ['[…]'];
  const tot = eind === bron.length ? [] : ['[…]'];
  return [...van, citaat, ...tot].join(' ');
}
