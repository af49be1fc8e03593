import type { Deel, Stuk } from './document.ts';
import { foutenIn } from './fouten.ts';
import {
  eisGewoneRegel,
  eisZuivereVraag,
  type Plaats,
  TOELICHTING,
  VRAAGNUMMER,
} from './kamerbrief-toetsen.ts';
import { type Blok, blokkenVan, isLeeg, type Regel, regelsVan } from './regels.ts';
import { maakVoetnootLezer } from './voetnoten.ts';
import { blokkenOfFout, eisEinde, eisVolgendeNummer, uitRegels, type Vorm } from './vorm.ts';

const OPSCHRIFT = /^\s*Vragen\s+van\s+(?:het\s+lid|de\s+leden)\s/;

/** A question or the note: the line that opens it, and the lines below. */
interface Briefdeel {
  kop: Regel;
  inhoud: Regel[];
}

/** The lines of a letter, by the part they belong to. */
interface Brief {
  opschrift: Regel[];
  vragen: Briefdeel[];
  toelichting: Briefdeel | undefined;
}

/** What the reader of a part needs of the letter as a whole. */
interface Lezing {
  bestand: string;
  regels: readonly Regel[];
  /** Finds footnote marks; since these count up, the parts are read in order. */
  lees: (tekst: string) => Stuk[];
}

/**
 * The numbered letter: a heading over one or more lines ("Vragen van het lid …"), questions
 * numbered "1.", "2." … and possibly a note under "Toelichting:". It holds no answers.
 */
export const kamerbrief: Vorm = {
  naam: 'kamerbrief',
  ontleed(opdracht) {
    const { bestand } = opdracht;
    const regels = regelsVan(opdracht.tekst);
    const [[eerste]] = blokkenOfFout(opdracht, regels);
    eisOpschrift(eerste, bestand);

    const lezing = { bestand, regels, lees: maakVoetnootLezer() };
    const laatste = regels.at(-1) ?? eerste;
    const { opschrift, vragen, toelichting } = deelOp(regels);
    const delen = leesOpschrift(opschrift, lezing);
    for (const [index, vraag] of vragen.entries()) {
      const hierna = vragen[index + 1]?.kop ?? toelichting?.kop ?? laatste;
      delen.push(...leesVraag(vraag, index + 1, hierna, lezing));
    }
    if (toelichting) delen.push(...leesToelichting(toelichting, vragen.length, laatste, lezing));
    if (vragen.length === 0) {
      throw foutenIn(bestand)(
        'vorm-klopt-niet',
        laatste.nummer,
        'er staat geen enkele genummerde vraag in.',
        'Een Kamerbrief heeft vragen met "1.", "2." enzovoort aan het begin van een regel.',
      );
    }
    eisEinde(regels.findLast((regel) => !isLeeg(regel)) ?? laatste, bestand);
    return { delen };
  },
};

function eisOpschrift(eerste: Regel, bestand: string): void {
  if (OPSCHRIFT.test(eerste.tekst)) return;
  throw foutenIn(bestand)(
    'vorm-klopt-niet',
    eerste.nummer,
    'dit is geen Kamerbrief: de eerste regel begint niet met "Vragen van het lid" of "Vragen van de leden".',
    'Controleer het veld "vorm" in de beschrijving.',
  );
}

/** Parts the lines of a letter; whether they are right is for the readers of the parts to say. */
function deelOp(regels: readonly Regel[]): Brief {
  const brief: Brief = { opschrift: [], vragen: [], toelichting: undefined };
  for (const regel of regels) {
    const { opschrift, vragen, toelichting } = brief;
    if (toelichting) toelichting.inhoud.push(regel);
    else if (opentVraag(regel, vragen.length + 1, regels)) vragen.push({ kop: regel, inhoud: [] });
    else if (vragen.length > 0 && TOELICHTING.test(regel.tekst)) {
      brief.toelichting = { kop: regel, inhoud: [] };
    } else (vragen.at(-1)?.inhoud ?? opschrift).push(regel);
  }
  return brief;
}

function opentVraag(regel: Regel, volgende: number, regels: readonly Regel[]): boolean {
  const nummer = VRAAGNUMMER.exec(regel.tekst)?.[2];
  // Within a paragraph "2021." may also be the end of a sentence; the next number may not.
  return nummer !== undefined && (staatNaWitregel(regel, regels) || Number(nummer) === volgende);
}

function staatNaWitregel({ nummer }: Regel, regels: readonly Regel[]): boolean {
  const erboven = regels[nummer - 2];
  return erboven === undefined || isLeeg(erboven);
}

function leesOpschrift(regels: readonly Regel[], lezing: Lezing): Deel[] {
  return alineasVan(regels, { deel: 'opschrift', vraag: 0 }, lezing).map((alinea) => ({
    soort: 'titel',
    ...uitRegels(alinea),
  }));
}

function leesVraag(
  { kop, inhoud }: Briefdeel,
  vraag: number,
  hierna: Regel,
  lezing: Lezing,
): Deel[] {
  const [, merk = '', nummer, tekst] = VRAAGNUMMER.exec(kop.tekst) ?? [];
  eisVolgendeNummer(Number(nummer), vraag - 1, kop.nummer, lezing.bestand);
  const begin = tekst ? { nummer: kop.nummer, tekst } : undefined;
  const alineas = alineasVan(inhoud, { deel: 'vraag', vraag }, lezing, begin);
  if (alineas.length === 0) {
    throw foutenIn(lezing.bestand)(
      'vraag-zonder-tekst',
      hierna.nummer,
      `vraag ${vraag} heeft geen tekst.`,
      'Zoek de tekst in het officiële stuk.',
    );
  }
  return [
    { soort: 'vraagnummer', vraag, ...uitRegels([{ nummer: kop.nummer, tekst: merk }]) },
    ...alineas.map(
      (alinea, index): Deel => ({
        soort: 'vraag',
        id: `vraag-${vraag}-${index + 1}`,
        vraag,
        ...uitRegels(alinea, lezing.lees),
      }),
    ),
  ];
}

function leesToelichting(
  { kop, inhoud }: Briefdeel,
  vraag: number,
  hierna: Regel,
  lezing: Lezing,
): Deel[] {
  const alineas = alineasVan(inhoud, { deel: 'toelichting', vraag }, lezing);
  if (alineas.length === 0) {
    throw foutenIn(lezing.bestand)(
      'toelichting',
      hierna.nummer,
      'onder de kop "Toelichting" staat geen tekst.',
      'Zoek de toelichting in het officiële stuk.',
    );
  }
  return [
    { soort: 'toelichtingkop', ...uitRegels([kop]) },
    ...alineas.map(
      (alinea, index): Deel => ({
        soort: 'toelichting',
        id: `toelichting-${index + 1}`,
        ...uitRegels(alinea, lezing.lees),
      }),
    ),
  ];
}

/**
 * The paragraphs of a part, the text behind its question number included; throws a RedactieFout for the
 * first that holds what belongs elsewhere.
 */
function alineasVan(
  inhoud: readonly Regel[],
  plaats: Pick<Plaats, 'deel' | 'vraag'>,
  { bestand, regels }: Lezing,
  begin?: Regel,
): Blok[] {
  const alineas = blokkenVan(begin ? [begin, ...inhoud] : inhoud);
  for (const [index, alinea] of alineas.entries()) {
    for (const regel of alinea) {
      if (regel === begin) continue;
      const naWitregel = staatNaWitregel(regel, regels);
      eisGewoneRegel(regel, { ...plaats, alinea: index, naWitregel }, bestand);
    }
    if (plaats.deel === 'vraag') eisZuivereVraag(alinea, plaats.vraag, bestand);
  }
  return alineas;
}
