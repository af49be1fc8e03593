import { slug } from '../tekst/slug.ts';
import type { Deel } from './document.ts';
import { foutenIn } from './fouten.ts';
import { type Regel, regelsVan } from './regels.ts';
import { blokkenOfFout, type Ontleedopdracht, uitRegels, type Vorm } from './vorm.ts';

/** Words of the page around the article, which its publisher's site puts below every article. */
const PAGINARESTEN = new Set(['Plaats een reactie', 'Een reactie plaatsen']);

const UPDATE = /^Update \(/;
const ZINSEINDE = /[.?!…:;][”’"'»)]*$/;
const LANGSTE_KOP = 120;

function isKop(regel: Regel): boolean {
  const tekst = regel.tekst.trim();
  return tekst.length <= LANGSTE_KOP && !ZINSEINDE.test(tekst);
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

    const { verhaal, slot } = splitsSlot(rest);
    const gezien = new Set<string>();
    let sectie = '';
    let alineas = 0;
    const open = (id: string, regel: Regel) => {
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
      const eigen = sectiesZonderKop.find(({ begint }) => regel.tekst.trim().startsWith(begint));
      if (isKop(regel)) {
        if (sectie !== '' && alineas === 0) throw kopZonderTekst(opdracht, regel);
        open(sectieId(regel.tekst), regel);
        delen.push({ soort: 'kop', sectie, ...uitRegels([regel]) });
        continue;
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
      const soort = PAGINARESTEN.has(regel.tekst.trim()) ? 'paginaresten' : 'naamregel';
      delen.push({ soort, ...uitRegels([regel]) });
    }
    return { delen };
  },
};

/** The byline and furniture: in the block with the first furniture line, all from its first heading-like line. */
function splitsSlot(blokken: readonly (readonly Regel[])[]): { verhaal: Regel[]; slot: Regel[] } {
  const metResten = blokken.findIndex((blok) =>
    blok.some((regel) => PAGINARESTEN.has(regel.tekst.trim())),
  );
  if (metResten < 0) return { verhaal: blokken.flat(), slot: [] };
  const ervoor = blokken.slice(0, metResten).flat();
  const vanaf = blokken.slice(metResten).flat();
  const knip = vanaf.findIndex(isKop);
  return { verhaal: [...ervoor, ...vanaf.slice(0, knip)], slot: vanaf.slice(knip) };
}

function kopZonderTekst(opdracht: Ontleedopdracht, regel: Regel) {
  return foutenIn(opdracht.bestand)(
    'sectie',
    regel.nummer,
    `boven deze plek staat een kop zonder tekst eronder: "${regel.tekst.trim().slice(0, 60)}".`,
    'Vergelijk met het artikel; een kop is een korte regel zonder punt aan het eind.',
  );
}
