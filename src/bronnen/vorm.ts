import { eindigtAlsAlinea } from '../tekst/zinnen.ts';
import type { Document, Stuk } from './document.ts';
import { foutenIn } from './fouten.ts';
import { type Blok, blokkenVan, type Regel } from './regels.ts';

/** A section that has no heading in the source: where it begins is declared by the editors. */
export interface Sectiebegin {
  id: string;
  begint: string;
}

/** What a parser may know beside the text itself. */
export interface Ontleedopdracht {
  /** The path of the file, for error messages. */
  bestand: string;
  tekst: string;
  sectiesZonderKop?: readonly Sectiebegin[];
}

/** One document format: text in, document out; throws a RedactieFout when the text does not fit. */
export interface Vorm {
  readonly naam: string;
  ontleed(opdracht: Ontleedopdracht): Document;
}

/** The blocks of a file, at least one; throws a RedactieFout when the file holds no text. */
export function blokkenOfFout(
  opdracht: Ontleedopdracht,
  regels: readonly Regel[],
): [Blok, ...Blok[]] {
  const [eerste, ...rest] = blokkenVan(regels);
  if (eerste) return [eerste, ...rest];
  throw foutenIn(opdracht.bestand)(
    'leeg',
    1,
    'het bestand bevat geen tekst.',
    'Zet het brondocument terug zoals het is ontvangen.',
  );
}

/** Text and line range of consecutive lines, as a part of the document keeps them. */
export function uitRegels(
  regels: Readonly<Blok>,
  lees: (tekst: string) => Stuk[] = alsTekst,
): { stukken: Stuk[]; regels: { van: number; tot: number } } {
  return {
    stukken: lees(regels.map((regel) => regel.tekst).join('\n')),
    regels: { van: regels[0].nummer, tot: regels.at(-1)?.nummer ?? regels[0].nummer },
  };
}

/** White space at the end of a line, perhaps with a footnote mark. */
const VOETNOOT_AAN_HET_EIND = /\s*(?:\d{1,2}\)?)?\s*$/;

/** Throws a RedactieFout when the last passage of a document stops within a sentence: its end was lost. */
export function eisEinde(regel: Regel, bestand: string): void {
  if (eindigtAlsAlinea(regel.tekst.replace(VOETNOOT_AAN_HET_EIND, ''))) return;
  throw foutenIn(bestand)(
    'vorm-klopt-niet',
    regel.nummer,
    'het stuk breekt hier af, midden in een zin.',
    'Vraag het stuk opnieuw op, of vergelijk het einde met het officiële stuk.',
  );
}

function alsTekst(tekst: string): Stuk[] {
  return [{ soort: 'tekst', tekst }];
}

/**
 * Checks that a question number is the next one.
 * Throws a RedactieFout for a gap, a number used twice, or numbers out of order.
 */
export function eisVolgendeNummer(
  nummer: number,
  vorige: number,
  regel: number,
  bestand: string,
): void {
  if (nummer === vorige + 1) return;
  const fout = foutenIn(bestand);
  if (nummer === vorige) {
    throw fout(
      'nummer-dubbel',
      regel,
      `vraag ${nummer} staat er twee keer.`,
      'Vergelijk met het officiële stuk en herstel het bestand zoals het is ontvangen.',
    );
  }
  if (nummer < vorige) {
    throw fout(
      'nummer-volgorde',
      regel,
      `vraag ${nummer} staat na vraag ${vorige}.`,
      'Vragen moeten oplopen. Vergelijk de volgorde met het officiële stuk.',
    );
  }
  throw fout(
    'nummer-overgeslagen',
    regel,
    `vraag ${vorige + 1} ontbreekt: ${vorige === 0 ? 'het stuk begint met' : `na vraag ${vorige} komt`} vraag ${nummer}.`,
    'Zoek de ontbrekende vraag in het officiële stuk.',
  );
}
