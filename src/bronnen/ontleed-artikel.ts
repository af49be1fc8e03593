import { slug } from '../tekst/slug.ts';
import { eindigtAlsAlinea } from '../tekst/zinnen.ts';
import type { Deel } from './document.ts';
import { foutenIn } from './fouten.ts';
import { type Blok, type Regel, regelsVan } from './regels.ts';
import { blokkenOfFout, type Ontleedopdracht, uitRegels, type Vorm } from './vorm.ts';

/** Words of the page around the article, which its publisher's site puts below every article. */
const PAGINARESTEN = new Set(['Plaats een reactie', 'Een reactie plaatsen']);

const UPDATE = /^Update\s+\(/;
const LANGSTE_KOP = 120;
/** A byline is a role and a few words about the author. */
const MEESTE_NAAMREGELS = 2;

const metGewoneSpaties = (regel: Regel) => regel.tekst.trim().replace(/\s+/g, ' ');
const isPaginarest = (regel: Regel) => PAGINARESTEN.has(metGewoneSpaties(regel));
const begintKlein = (regel: Regel) => /^\s*\p{Ll}/u.test(regel.tekst);

function isKop(regel: Regel): boolean {
  const tekst = regel.tekst.trim();
  return tekst.length <= LANGSTE_KOP && !eindigtAlsAlinea(tekst);
}

/** "D66: leg afspraken vast" gets the address "d66"; a heading without a colon gives its whole text. */
function sectieId(kop: string): string {
  return slug(kop.includes(':') ? kop.slice(0, kop.indexOf(':')) : kop);
}

/** A section as its lines: the one with which it begins, a heading or its first paragraph, and its paragraphs. */
interface Sectiedeel {
  id: string;
  begin: Regel;
  alineas: Regel[];
}

/**
 * The news article, one paragraph a line: title, possibly a caption, an introduction, sections under
 * short headings without closing mark, an update, and in the last block the byline and page furniture.
 * A section without heading begins where the editors declared it.
 */
export const artikel: Vorm = {
  naam: 'artikel',
  ontleed(opdracht) {
    const [titelblok, ...eronder] = blokkenOfFout(opdracht, regelsVan(opdracht.tekst));
    eisTitel(titelblok, opdracht);
    const { bijschrift, rest } = splitsBijschrift(eronder);
    const { verhaal, slot } = splitsSlot(rest, opdracht.bestand);
    const secties = deelOp(verhaal, opdracht);
    const tegenAnderen = new Set(rest.filter((blok) => blok.length > 1).flat());
    for (const [index, sectie] of secties.entries()) {
      eisSectie(sectie, secties.slice(0, index), tegenAnderen, opdracht);
    }
    const laatste = secties.at(-1);
    if (!laatste || laatste.alineas.length === 0) {
      throw kopZonderTekst(opdracht, laatste?.begin ?? titelblok[0]);
    }
    eisAangewezenSecties(secties, titelblok[0], opdracht);
    return {
      delen: [
        { soort: 'titel', ...uitRegels(titelblok) },
        ...bijschrift.map((blok): Deel => ({ soort: 'bijschrift', ...uitRegels(blok) })),
        ...secties.flatMap(leesSectie),
        ...slot.map((regel): Deel => {
          const soort = isPaginarest(regel) ? 'paginaresten' : 'naamregel';
          return { soort, ...uitRegels([regel]) };
        }),
      ],
    };
  },
};

function eisTitel(titelblok: Blok, { bestand }: Ontleedopdracht): void {
  if (titelblok.length === 1 && isKop(titelblok[0])) return;
  throw foutenIn(bestand)(
    'vorm-klopt-niet',
    titelblok[0].nummer,
    'een artikel begint met één regel titel, gevolgd door een lege regel.',
    'Controleer het veld "vorm" in de beschrijving.',
  );
}

/** A heading directly below the title is the caption of a picture, unless it is all there is. */
function splitsBijschrift(blokken: readonly Blok[]): { bijschrift: Blok[]; rest: Blok[] } {
  const [eerste, ...rest] = blokken;
  const is = eerste?.length === 1 && isKop(eerste[0]) && rest.length > 0;
  return is ? { bijschrift: [eerste], rest } : { bijschrift: [], rest: [...blokken] };
}

/** Parts the lines of the story; whether the sections are right is for eisSectie to say. */
function deelOp(verhaal: readonly Regel[], opdracht: Ontleedopdracht): Sectiedeel[] {
  const secties: Sectiedeel[] = [];
  for (const regel of verhaal) {
    const id = nieuweSectie(regel, secties.length === 0, opdracht);
    if (id !== undefined) secties.push({ id, begin: regel, alineas: [] });
    if (!isKop(regel)) secties.at(-1)?.alineas.push(regel);
  }
  return secties;
}

/** The id of the section that begins with a line; undefined when none does. */
function nieuweSectie(
  regel: Regel,
  isEerste: boolean,
  { sectiesZonderKop = [] }: Ontleedopdracht,
): string | undefined {
  if (isKop(regel)) return sectieId(regel.tekst);
  const tekst = metGewoneSpaties(regel);
  const aangewezen = sectiesZonderKop.find(({ begint }) => tekst.startsWith(begint));
  if (aangewezen) return aangewezen.id;
  if (UPDATE.test(tekst)) return 'update';
  return isEerste ? 'inleiding' : undefined;
}

/** Throws a RedactieFout when a section or the one before it is broken off, has no text, or has no address of its own. */
function eisSectie(
  { id, begin, alineas }: Sectiedeel,
  eerdere: readonly Sectiedeel[],
  tegenAnderen: ReadonlySet<Regel>,
  opdracht: Ontleedopdracht,
): void {
  const fout = foutenIn(opdracht.bestand);
  const vorige = eerdere.at(-1);
  const onderLegeKop = vorige?.alineas.length === 0;
  const afgebrokenKop = isKop(begin) && (tegenAnderen.has(begin) || begintKlein(begin));
  const afgebrokenAlinea = !isKop(begin) && onderLegeKop && begintKlein(begin);
  if (afgebrokenKop || afgebrokenAlinea) throw afgebroken(opdracht, begin);
  if (isKop(begin) && !vorige) {
    throw fout(
      'sectie',
      begin.nummer,
      'vóór deze kop ontbreekt de inleiding van het artikel.',
      'Een artikel begint met een titel, misschien een bijschrift, en een alinea. Vergelijk met het artikel.',
    );
  }
  if (onderLegeKop) throw kopZonderTekst(opdracht, begin);
  if (id === '' || eerdere.some((eerder) => eerder.id === id)) {
    throw fout(
      'sectie',
      begin.nummer,
      id === ''
        ? 'van deze kop is geen adres te maken.'
        : `het adres "${id}" is al van een eerdere sectie.`,
      'Elke sectie heeft een eigen adres nodig; geef de sectie in de beschrijving een eigen id.',
    );
  }
  const [eerste] = alineas;
  if (isKop(begin) && eerste && begintKlein(eerste)) throw afgebroken(opdracht, eerste);
}

/** Throws a RedactieFout when a section that the editors declared is nowhere. */
function eisAangewezenSecties(
  secties: readonly Sectiedeel[],
  titel: Regel,
  { bestand, sectiesZonderKop = [] }: Ontleedopdracht,
): void {
  const zoek = sectiesZonderKop.find(({ id }) => !secties.some((sectie) => sectie.id === id));
  if (!zoek) return;
  throw foutenIn(bestand)(
    'sectie',
    titel.nummer,
    `geen alinea begint met "${zoek.begint}", waar volgens de beschrijving de sectie "${zoek.id}" begint.`,
    'Neem de eerste woorden van de alinea letterlijk over in het veld "secties".',
  );
}

function leesSectie({ id: sectie, begin, alineas }: Sectiedeel): Deel[] {
  return [
    ...(isKop(begin) ? [{ soort: 'kop', sectie, ...uitRegels([begin]) } satisfies Deel] : []),
    ...alineas.map((regel, index): Deel => {
      const id = `${sectie}-${index + 1}`;
      return { soort: 'alinea', id, sectie, ...uitRegels([regel]) };
    }),
  ];
}

/**
 * The byline and furniture: in the last block, all from its first heading-like line. Throws a RedactieFout
 * when story stands below or between them, since a reader would never see it.
 */
function splitsSlot(
  blokken: readonly (readonly Regel[])[],
  bestand: string,
): { verhaal: Regel[]; slot: Regel[] } {
  const metResten = blokken.findIndex((blok) => blok.some(isPaginarest));
  if (metResten < 0) return { verhaal: blokken.flat(), slot: [] };
  const [blok = [], ...eronder] = blokken.slice(metResten);
  const knip = blok.findIndex(isKop);
  const slot = blok.slice(knip);
  const naRest = slot.slice(slot.findIndex(isPaginarest)).find((regel) => !isPaginarest(regel));
  const teVeel = slot.filter((regel) => !isPaginarest(regel))[MEESTE_NAAMREGELS];
  const verdwaald = naRest ?? teVeel ?? eronder.flat()[0];
  if (verdwaald) {
    throw foutenIn(bestand)(
      'vorm-klopt-niet',
      verdwaald.nummer,
      'deze regel staat bij of onder de naam van de schrijver en de resten van de pagina, en zou uit het artikel verdwijnen.',
      `Onderaan staan hoogstens ${MEESTE_NAAMREGELS} regels over de schrijver, en dan: ${[...PAGINARESTEN].join(', ')}.`,
    );
  }
  return { verhaal: [...blokken.slice(0, metResten).flat(), ...blok.slice(0, knip)], slot };
}

function afgebroken(opdracht: Ontleedopdracht, regel: Regel) {
  return foutenIn(opdracht.bestand)(
    'sectie',
    regel.nummer,
    'hier is een alinea afgebroken, of een kop staat tegen andere tekst aan.',
    'Een alinea is één regel, en een kop staat tussen twee lege regels.',
  );
}

function kopZonderTekst(opdracht: Ontleedopdracht, regel: Regel) {
  return foutenIn(opdracht.bestand)(
    'sectie',
    regel.nummer,
    `boven deze plek staat een kop zonder tekst eronder: "${regel.tekst.trim().slice(0, 60)}".`,
    'Vergelijk met het artikel; een kop is een korte regel zonder punt aan het eind.',
  );
}
