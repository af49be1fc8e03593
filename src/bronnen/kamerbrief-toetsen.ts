import { type Bronfoutsoort, foutenIn } from './fouten.ts';
import type { Blok, Regel } from './regels.ts';

/** A line that opens a question: its mark "3.", its number, and the text behind it. */
export const VRAAGNUMMER = /^(\s*(\d{1,3})\.)(?:\s+(.*))?$/s;
/** The heading of the note. */
export const TOELICHTING = /^\s*Toelichting\s*:?\s*$/i;

/** A paragraph that begins with a number as a question might, though not as "9." does: "9 Bent u", "9) Bent u". */
const LIJKT_NUMMER = /^\s*(?:Vraag\s*)?(\d{1,3})\s*[.):]?\s*(?=["'‘’“”«]*\p{Lu}|$)/u;
/** The same within a paragraph, where "2) Hoe" may be a footnote mark: only "9.Bent u". */
const GEPLAKT_NUMMER = /^\s*(\d{1,3})\.(?=\p{Lu})/u;
/** A question number behind the end of a sentence: "… te leggen? 9. Bent u". */
const NUMMER_NA_ZIN = /[.?!]['’”»)]*\s*(?:\d\)\s*)?(\d{1,3})\.\s*(?=["'‘’“”«]*\p{Lu})/gu;
/** A note that lacks its own line as heading. */
const TOELICHTING_IN_VRAAG = /(?:^|\s)Toelichting\s*:|^\s*Deze\s+vragen\s+dienen\s+ter\s/m;

const ANTWOORD = /^\s*Antwoord(?:\s+(?:op\s+vraag\s+)?\d+)?\s*[.:]?\s*$/i;

/** Where in a letter a line stands. */
export interface Plaats {
  deel: 'opschrift' | 'vraag' | 'toelichting';
  /** The number of the question, or of the last one before the note; 0 in the heading. */
  vraag: number;
  /** How many paragraphs of this part stand before that of the line. */
  alinea: number;
  /** The line above it is blank. */
  naWitregel: boolean;
}

/** A fault before it has a place: its kind, what is wrong and what to do. */
type Bevinding = [soort: Bronfoutsoort, mis: string, doe: string];

/** Lines that are no heading of a part, and yet look like one: an unread heading would hide what follows. */
const TOETSEN: readonly ((regel: Regel, plaats: Plaats) => Bevinding | undefined)[] = [
  lijktVolgendeVraag,
  lijktTweedeToelichting,
  lijktAntwoord,
  lijktNergensBij,
];

/** Throws a RedactieFout for a line that looks like the begin of something else than it stands in. */
export function eisGewoneRegel(regel: Regel, plaats: Plaats, bestand: string): void {
  for (const toets of TOETSEN) {
    const bevinding = toets(regel, plaats);
    if (!bevinding) continue;
    const [soort, mis, doe] = bevinding;
    throw foutenIn(bestand)(soort, regel.nummer, mis, doe);
  }
}

function lijktVolgendeVraag(
  { tekst }: Regel,
  { deel, vraag, naWitregel }: Plaats,
): Bevinding | undefined {
  const volgende = vraag + 1;
  const lijkt = (naWitregel ? LIJKT_NUMMER : GEPLAKT_NUMMER).exec(tekst);
  if (Number(lijkt?.[1]) !== volgende) return undefined;
  return [
    'vraagkop',
    deel === 'toelichting'
      ? `onder de toelichting begint een regel met het nummer van vraag ${volgende}.`
      : `deze regel begint met het nummer van vraag ${volgende}, maar niet als "${volgende}. ".`,
    'Vergelijk met het officiële stuk.',
  ];
}

function lijktTweedeToelichting({ tekst }: Regel, { deel }: Plaats): Bevinding | undefined {
  if (deel !== 'toelichting' || !TOELICHTING.test(tekst)) return undefined;
  return [
    'toelichting',
    'de kop "Toelichting" staat er twee keer.',
    'Vergelijk met het officiële stuk.',
  ];
}

function lijktAntwoord({ tekst }: Regel): Bevinding | undefined {
  if (!ANTWOORD.test(tekst)) return undefined;
  return [
    'antwoord-zonder-vraag',
    'hier staat een antwoord, en een Kamerbrief met genummerde vragen heeft die niet.',
    'Kies een andere vorm in de beschrijving, of herstel het bestand.',
  ];
}

function lijktNergensBij(_: Regel, { deel, alinea }: Plaats): Bevinding | undefined {
  if (deel !== 'opschrift' || alinea === 0) return undefined;
  return [
    'vorm-klopt-niet',
    'tussen het opschrift en vraag 1 staat tekst die bij geen vraag hoort.',
    'Vergelijk met het officiële stuk.',
  ];
}

/** Throws a RedactieFout when a paragraph of a question holds the beginning of the next question, or of the note. */
export function eisZuivereVraag(regels: Readonly<Blok>, vraag: number, bestand: string): void {
  const tekst = regels.map((regel) => regel.tekst).join('\n');
  const regelOp = (plek: number) =>
    regels[0].nummer + tekst.slice(0, plek).trimEnd().split('\n').length - 1;
  const volgende = [...tekst.matchAll(NUMMER_NA_ZIN)].find(
    ([, nummer]) => Number(nummer) === vraag + 1,
  );
  if (volgende) {
    throw foutenIn(bestand)(
      'vraagkop',
      regelOp(volgende.index + volgende[0].length),
      `midden in vraag ${vraag} staat het nummer van vraag ${vraag + 1}.`,
      'Een vraag begint op een nieuwe regel. Vergelijk met het officiële stuk.',
    );
  }
  const toelichting = TOELICHTING_IN_VRAAG.exec(tekst);
  if (toelichting) {
    throw foutenIn(bestand)(
      'toelichting',
      regelOp(toelichting.index + toelichting[0].length),
      `in vraag ${vraag} begint een toelichting zonder eigen kop.`,
      'Boven een toelichting staat een regel met alleen "Toelichting:". Vergelijk met het officiële stuk.',
    );
  }
}
