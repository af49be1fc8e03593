import { slug } from '../tekst/slug.ts';
import { eindigtAlsAlinea } from '../tekst/zinnen.ts';
import type { Deel } from './document.ts';
import { foutenIn } from './fouten.ts';
import { type Regel, regelsVan } from './regels.ts';
import { blokkenOfFout, type Ontleedopdracht, uitRegels, type Vorm } from './vorm.ts';

/** Words of the page around the article, which its publisher's site puts below every article. */
const PAGINARESTEN = new Set(['Plaats een reactie', 'Een reactie plaatsen']);

const UPDATE = /^Update\s+\(/;
const BEGINT_KLEIN = /^\s*\p{Ll}/u;
const LANGSTE_KOP = 120;
/** A byline is a role and a few words about the author. */
const MEESTE_NAAMREGELS = 2;

const metGewoneSpaties = (regel: Regel) => regel.tekst.trim().replace(/\s+/g, ' ');
const isPaginarest = (regel: Regel) => PAGINARESTEN.has(metGewoneSpaties(regel));

function isKop(regel: Regel): boolean {
  const tekst = regel.tekst.trim();
  return tekst.length <= LANGSTE_KOP && !eindigtAlsAlinea(tekst);
}

/** "D66: leg afspraken vast" gets the address "d66"; a heading without a colon gives its whole text. */
function sectieId(kop: string): string {
  return slug(kop.includes(':') ? kop.slice(0, kop.indexOf(':')) : kop);
}

/**
 * The news article, one paragraph a line: title, possibly a caption, an introduction, sections under
 * short headings without closing mark, an update, and in the last block the byline and page furniture.
 * A section without heading begins where the editors declared it.
 */
export const artikel: Vorm = {
  naam: 'artikel',
  ontleed(opdracht) {
    const { bestand, sectiesZonderKop = [] } = opdracht;
    const fout = foutenIn(bestand);
    const blokken = blokkenOfFout(opdracht, regelsVan(opdracht.tekst));
    const [titelblok, ...rest] = blokken;
    if (titelblok.length > 1 || !isKop(titelblok[0])) {
      throw fout(
        'vorm-klopt-niet',
        titelblok[0].nummer,
        'een artikel begint met één regel titel, gevolgd door een lege regel.',
        'Controleer het veld "vorm" in de beschrijving.',
      );
    }
    const delen: Deel[] = [{ soort: 'titel', ...uitRegels(titelblok) }];

    const [tweede] = rest;
    if (tweede?.length === 1 && isKop(tweede[0]) && rest.length > 1) {
      delen.push({ soort: 'bijschrift', ...uitRegels(tweede) });
      rest.shift();
    }

    const { verhaal, slot } = splitsSlot(rest, bestand);
    const samen = new Set(rest.filter((blok) => blok.length > 1).flat());
    const gezien = new Set<string>();
    let sectie = '';
    let alineas = 0;
    const open = (id: string, regel: Regel) => {
      if (sectie !== '' && alineas === 0) throw kopZonderTekst(opdracht, regel);
      if (id === '' || gezien.has(id)) {
        throw fout(
          'sectie',
          regel.nummer,
          id === ''
            ? 'van deze kop is geen adres te maken.'
            : `het adres "${id}" is al van een eerdere sectie.`,
          'Elke sectie heeft een eigen adres nodig; geef de sectie in de beschrijving een eigen id.',
        );
      }
      gezien.add(id);
      sectie = id;
      alineas = 0;
    };

    for (const regel of verhaal) {
      const eigen = sectiesZonderKop.find(({ begint }) =>
        metGewoneSpaties(regel).startsWith(begint),
      );
      if (isKop(regel)) {
        if (samen.has(regel) || BEGINT_KLEIN.test(regel.tekst)) throw afgebroken(opdracht, regel);
        if (sectie === '') {
          throw fout(
            'sectie',
            regel.nummer,
            'vóór deze kop ontbreekt de inleiding van het artikel.',
            'Een artikel begint met een titel, misschien een bijschrift, en een alinea. Vergelijk met het artikel.',
          );
        }
        open(sectieId(regel.tekst), regel);
        delen.push({ soort: 'kop', sectie, ...uitRegels([regel]) });
        continue;
      }
      const vorige = delen.at(-1);
      if (vorige?.soort === 'kop' && BEGINT_KLEIN.test(regel.tekst)) {
        throw afgebroken(opdracht, regel);
      }
      if (eigen) open(eigen.id, regel);
      else if (UPDATE.test(regel.tekst.trim())) open('update', regel);
      else if (sectie === '') open('inleiding', regel);
      alineas += 1;
      delen.push({ soort: 'alinea', id: `${sectie}-${alineas}`, sectie, ...uitRegels([regel]) });
    }
    const laatste = verhaal.at(-1);
    if (!laatste || alineas === 0) throw kopZonderTekst(opdracht, laatste ?? titelblok[0]);

    for (const { id, begint } of sectiesZonderKop) {
      if (gezien.has(id)) continue;
      throw fout(
        'sectie',
        titelblok[0].nummer,
        `geen alinea begint met "${begint}", waar volgens de beschrijving de sectie "${id}" begint.`,
        'Neem de eerste woorden van de alinea letterlijk over in het veld "secties".',
      );
    }

    for (const regel of slot) {
      const soort = isPaginarest(regel) ? 'paginaresten' : 'naamregel';
      delen.push({ soort, ...uitRegels([regel]) });
    }
    return { delen };
  },
};

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
