import type { Deel, Stuk } from './document.ts';
import { foutenIn } from './fouten.ts';
import { heeft, hoortOnder, isEersteRegel, leesBoven, leesOnder } from './kamervraag-gegevens.ts';
import { type Blok, blokkenVan, inKort, isLeeg, type Regel, regelsVan } from './regels.ts';
import { maakVoetnootLezer } from './voetnoten.ts';
import { blokkenOfFout, eisEinde, eisVolgendeNummer, uitRegels, type Vorm } from './vorm.ts';

const VRAAGKOP = /^\s*•\s*Vraag\s+(\d{1,3})\s*$/;

/** A line that tells of a question without being its heading: "Vraag 3", "· Vraag 3", "werd. • Vraag 3 Wat". */
const BIJNA_VRAAGKOP =
  /•\s*Vraag\b|^\P{L}*Vraag\s*[\p{L}\p{N}]{0,5}[^\p{L}\p{N}]*$|^\s*•\s*\S{0,6}\s*\d+\s*$/iu;
/** A heading that this format does not have. */
const VREEMDE_KOP = /^\s*(?:Toelichting|Antwoord(?:\s+(?:op\s+vraag\s+)?\d+)?)\s*[.:]?\s*$/i;
/** The end of a question, perhaps with a footnote mark. */
const VRAAGTEKEN = /\?[’”'"»)]*\s*\d*\s*$/;

const isVraagkop = (regel: Regel) => VRAAGKOP.test(regel.tekst);
const isVraag = (regel: Regel | undefined) => VRAAGTEKEN.test(regel?.tekst ?? '');

/** A question as its lines: the heading, and question and answer below it. */
interface Vraagdeel {
  kop: Regel;
  inhoud: Regel[];
}

/** What the reader of a question needs of the print as a whole. */
interface Lezing {
  bestand: string;
  /** True when the print says that the questions were answered. */
  beantwoord: boolean;
  /** Finds footnote marks; since these count up, the questions are read in order. */
  lees: (tekst: string) => Stuk[];
}

/**
 * The dossier print: "Kamervraag 2021Z06098", a title, lines of metadata, then for every question
 * "• Vraag n", the question, a blank line and the answer with one paragraph a line, and last again metadata.
 */
export const kamervraag: Vorm = {
  naam: 'kamervraag',
  ontleed(opdracht) {
    const { bestand } = opdracht;
    const regels = regelsVan(opdracht.tekst);
    const [[eerste]] = blokkenOfFout(opdracht, regels);
    eisAfdruk(eerste, regels, bestand);

    const { boven, midden, onder } = deelOp(regels);
    eisAlleenVragen(midden, bestand);
    const delen = leesBoven(boven, bestand);
    const beantwoord = heeft(delen, 'Beantwoord');
    const lezing = { bestand, beantwoord, lees: maakVoetnootLezer() };
    for (const [vorige, vraag] of vraagdelenIn(midden).entries()) {
      delen.push(...leesVraag(vraag, vorige, lezing));
    }
    eisEinde(midden.findLast((regel) => !isLeeg(regel)) ?? eerste, bestand);
    delen.push(...leesOnder(onder, bestand));
    return { delen };
  },
};

function eisAfdruk(eerste: Regel, regels: readonly Regel[], bestand: string): void {
  if (!isEersteRegel(eerste)) {
    throw foutenIn(bestand)(
      'vorm-klopt-niet',
      eerste.nummer,
      'dit is geen afdruk van een Kamervraag: de eerste regel is niet "Kamervraag" met een zaaknummer.',
      'Controleer het veld "vorm" in de beschrijving.',
    );
  }
  if (!regels.some(isVraagkop)) {
    throw foutenIn(bestand)(
      'vorm-klopt-niet',
      eerste.nummer,
      'er staat geen regel "• Vraag 1" in.',
      'Vergelijk met het officiële stuk.',
    );
  }
}

/** The lines above the first question, of the questions, and from the metadata below them. */
function deelOp(regels: readonly Regel[]): { boven: Regel[]; midden: Regel[]; onder: Regel[] } {
  const kop = regels.findIndex(isVraagkop);
  const staart = regels.findIndex((regel, index) => index > kop && hoortOnder(regel));
  const eind = staart < 0 ? regels.length : staart;
  return {
    boven: regels.slice(0, kop),
    midden: regels.slice(kop, eind),
    onder: regels.slice(eind),
  };
}

function vraagdelenIn(midden: readonly Regel[]): Vraagdeel[] {
  const delen: Vraagdeel[] = [];
  for (const regel of midden) {
    if (isVraagkop(regel)) delen.push({ kop: regel, inhoud: [] });
    else delen.at(-1)?.inhoud.push(regel);
  }
  return delen;
}

function leesVraag({ kop, inhoud }: Vraagdeel, vorige: number, lezing: Lezing): Deel[] {
  const { bestand, lees } = lezing;
  const vraag = Number(VRAAGKOP.exec(kop.tekst)?.[1]);
  eisVolgendeNummer(vraag, vorige, kop.nummer, bestand);
  const [vraagblok, ...antwoordblokken] = blokkenVan(inhoud);
  if (!vraagblok) {
    throw foutenIn(bestand)(
      'vraag-zonder-tekst',
      kop.nummer,
      `vraag ${vraag} heeft geen tekst.`,
      'Zoek de tekst in het officiële stuk.',
    );
  }
  eisAntwoord(vraagblok, antwoordblokken, vraag, lezing);
  eisEenSpreker(vraagblok, antwoordblokken, vraag, bestand);

  const alineas = (soort: 'vraag' | 'antwoord', regels: readonly Regel[]) =>
    regels.map((regel, index): Deel => {
      const id = `${soort}-${vraag}-${index + 1}`;
      return { soort, id, vraag, ...uitRegels([regel], lees) };
    });
  return [
    { soort: 'vraagnummer', vraag, ...uitRegels([kop]) },
    ...alineas('vraag', vraagblok),
    ...alineas('antwoord', antwoordblokken.flat()),
  ];
}

/** Throws a RedactieFout when a print that was answered lacks an answer, or one that was not has it. */
function eisAntwoord(
  [vraag]: Blok,
  [antwoord]: readonly Blok[],
  nummer: number,
  { bestand, beantwoord }: Lezing,
): void {
  if (beantwoord && !antwoord) {
    throw foutenIn(bestand)(
      'vraag-zonder-antwoord',
      vraag.nummer,
      `vraag ${nummer} heeft maar één tekstblok, terwijl het stuk beantwoord is: de vraag of het antwoord ontbreekt.`,
      'Tussen vraag en antwoord hoort een lege regel.',
    );
  }
  if (!beantwoord && antwoord) {
    throw foutenIn(bestand)(
      'gegeven',
      antwoord[0].nummer,
      `onder vraag ${nummer} staat een antwoord, maar boven vraag 1 ontbreekt de regel "Beantwoord".`,
      'Vergelijk met het officiële stuk. Een vraag zelf heeft geen lege regels.',
    );
  }
}

/** Throws a RedactieFout for a line between the questions that is no question, no answer and no heading of one. */
function eisAlleenVragen(midden: readonly Regel[], bestand: string): void {
  const inhoud = midden.filter((regel) => !isLeeg(regel) && !isVraagkop(regel));
  const springtIn = /^\s/.test(inhoud[0]?.tekst ?? '');
  for (const regel of inhoud) {
    if (BIJNA_VRAAGKOP.test(regel.tekst) || VREEMDE_KOP.test(regel.tekst)) {
      throw foutenIn(bestand)(
        'vraagkop',
        regel.nummer,
        `deze regel lijkt op de kop van een vraag, maar is die niet: "${inKort(regel)}".`,
        'Een vraag begint met een regel als "• Vraag 3". Vergelijk met het officiële stuk.',
      );
    }
    if (springtIn && !/^\s/.test(regel.tekst)) {
      throw foutenIn(bestand)(
        'vorm-klopt-niet',
        regel.nummer,
        `deze regel springt niet in, zoals vragen en antwoorden in dit stuk: "${inKort(regel)}".`,
        'De regel is afgebroken of hoort ergens anders. Vergelijk met het officiële stuk.',
      );
    }
  }
}

/** Throws a RedactieFout when the words of the minister seem to stand with the question, or the other way round. */
function eisEenSpreker(
  vraagblok: Blok,
  antwoordblokken: readonly Blok[],
  nummer: number,
  bestand: string,
): void {
  const laatste = vraagblok.at(-1);
  const heeftVraagteken = vraagblok.some(isVraag);
  if (laatste && !isVraag(laatste) && heeftVraagteken) {
    throw foutenIn(bestand)(
      'spreker',
      laatste.nummer,
      `bij vraag ${nummer} staat na het vraagteken nog tekst: "${inKort(laatste)}".`,
      'Tussen vraag en antwoord hoort een lege regel. Vergelijk met het officiële stuk.',
    );
  }
  const [antwoord, ...verder] = antwoordblokken;
  const vraagInAntwoord = heeftVraagteken
    ? antwoord?.slice(0, 1).find(isVraag)
    : antwoord?.find(isVraag);
  if (vraagInAntwoord) {
    throw foutenIn(bestand)(
      'spreker',
      vraagInAntwoord.nummer,
      `in het antwoord op vraag ${nummer} staat tekst die bij de vraag lijkt te horen: "${inKort(vraagInAntwoord)}".`,
      'Een vraag zelf heeft geen lege regels. Vergelijk met het officiële stuk.',
    );
  }
  const losseVraag = verder.find(([eerste]) => isVraag(eerste));
  if (losseVraag) {
    throw foutenIn(bestand)(
      'antwoord-zonder-vraag',
      losseVraag[0].nummer,
      `onder het antwoord op vraag ${nummer} staat tekst die op een nieuwe vraag lijkt: "${inKort(losseVraag[0])}".`,
      `Ontbreekt hier de kop "• Vraag ${nummer + 1}"?`,
    );
  }
}
