/** Line numbers in the file, counted from 1, both included. */
export interface Regelbereik {
  van: number;
  tot: number;
}

/** A run of text within a part: plain text, or a footnote mark such as "1)" or "2". */
export type Stuk =
  | { soort: 'tekst'; tekst: string }
  | { soort: 'voetnoot'; tekst: string; nummer: number };

interface Basis {
  /** The characters as in the file, in order; lines within a part are joined by "\n". */
  stukken: Stuk[];
  regels: Regelbereik;
}

/** Parts that frame the content and are not quoted on the site as a passage. */
export interface Rand extends Basis {
  soort: 'titel' | 'bijschrift' | 'naamregel' | 'paginaresten' | 'toelichtingkop';
}

/** One "key value" line from the head or tail of a document. */
export interface Gegeven extends Basis {
  soort: 'gegeven';
  sleutel: string;
  waarde: string;
}

/** The mark that opens a question: "3." or "• Vraag 3". */
export interface Vraagnummer extends Basis {
  soort: 'vraagnummer';
  vraag: number;
}

/** A paragraph of a question or of an answer. */
export interface VraagOfAntwoord extends Basis {
  soort: 'vraag' | 'antwoord';
  /** Stable within the document: "antwoord-2-1" is the first paragraph of the answer to question 2. */
  id: string;
  vraag: number;
}

/** A paragraph of the note below the questions. */
export interface Toelichting extends Basis {
  soort: 'toelichting';
  id: string;
}

/** The heading of a section of an article. */
export interface Kop extends Basis {
  soort: 'kop';
  sectie: string;
}

/** A paragraph of an article. */
export interface Alinea extends Basis {
  soort: 'alinea';
  /** Stable within the document: "sp-2" is the second paragraph of the section "sp". */
  id: string;
  sectie: string;
}

export type Deel = Rand | Gegeven | Vraagnummer | VraagOfAntwoord | Toelichting | Kop | Alinea;
export type Passage = VraagOfAntwoord | Toelichting | Alinea;

/**
 * A parsed source. Its parts together hold every non-space character of the file exactly once,
 * in the order of the file.
 */
export interface Document {
  delen: Deel[];
}

export interface VraagMetAntwoord {
  nummer: number;
  vraag: VraagOfAntwoord[];
  /** Empty when the document holds no answer to this question. */
  antwoord: VraagOfAntwoord[];
}

export interface Sectie {
  id: string;
  kop: Kop | undefined;
  alineas: Alinea[];
}

/** The text of a part as it stands in the file, footnote marks included. */
export function tekstVan(deel: { stukken: readonly Stuk[] }): string {
  return deel.stukken.map((stuk) => stuk.tekst).join('');
}

/** The text of a part without its footnote marks and with single spaces: for search, titles and quotes. */
export function leestekst(deel: { stukken: readonly Stuk[] }): string {
  return deel.stukken
    .filter((stuk) => stuk.soort === 'tekst')
    .map((stuk) => stuk.tekst)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The questions of a document in order, each with its paragraphs and those of its answer. */
export function vragenIn(document: Document): VraagMetAntwoord[] {
  const vragen = new Map<number, VraagMetAntwoord>();
  for (const deel of document.delen) {
    if (deel.soort !== 'vraag' && deel.soort !== 'antwoord') continue;
    const vraag = vragen.get(deel.vraag) ?? { nummer: deel.vraag, vraag: [], antwoord: [] };
    vraag[deel.soort].push(deel);
    vragen.set(deel.vraag, vraag);
  }
  return [...vragen.values()];
}

/** The sections of an article in order; the first has no heading. */
export function sectiesIn(document: Document): Sectie[] {
  const secties = new Map<string, Sectie>();
  for (const deel of document.delen) {
    if (deel.soort !== 'kop' && deel.soort !== 'alinea') continue;
    const sectie = secties.get(deel.sectie) ?? { id: deel.sectie, kop: undefined, alineas: [] };
    if (deel.soort === 'kop') sectie.kop = deel;
    else sectie.alineas.push(deel);
    secties.set(deel.sectie, sectie);
  }
  return [...secties.values()];
}

/** The paragraphs of the note below the questions. */
export function toelichtingIn(document: Document): Toelichting[] {
  return document.delen.filter((deel) => deel.soort === 'toelichting');
}

/** The numbers of the footnote marks in a document, each once, in the order of the file. */
export function voetnootnummersIn(delen: readonly { stukken: readonly Stuk[] }[]): number[] {
  const nummers = delen
    .flatMap((deel) => deel.stukken)
    .flatMap((stuk) => (stuk.soort === 'voetnoot' ? [stuk.nummer] : []));
  return [...new Set(nummers)];
}
