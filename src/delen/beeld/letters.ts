import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { Gewicht, MeetLetters } from './deelbeeld.ts';
import type { Omtrek } from './deelbeeld-svg.ts';

const MAP = 'src/delen/beeld/lettertype';
const DIKTE: Readonly<Record<Gewicht, number>> = { gewoon: 400, vet: 600 };

/** The letters of share images: how wide a text is, and its outlines. */
export interface Letters {
  meet: MeetLetters;
  omtrek: Omtrek;
}

/**
 * Reads the font below the given folder. Both functions throw an Error for a character that it does
 * not have: better no image than one with an empty box.
 */
export function leesLetters(map = '.'): Letters {
  const families = {
    gewoon: leesFamilie(map, DIKTE.gewoon),
    vet: leesFamilie(map, DIKTE.vet),
  };
  // Fitting text measures the same words in many sizes, which differ in scale only.
  const breedten = { gewoon: new Map<string, number>(), vet: new Map<string, number>() };
  return {
    meet(tekst, gewicht, grootte) {
      const bekend = breedten[gewicht].get(tekst);
      const breedte = bekend ?? zet(tekst, families[gewicht]).breedte;
      if (bekend === undefined) breedten[gewicht].set(tekst, breedte);
      return breedte * grootte;
    },
    omtrek: (tekst, gewicht, grootte) =>
      zet(tekst, families[gewicht])
        .tekens.map(({ teken, x, y, schaal }) =>
          teken.path
            .scale(schaal * grootte, -schaal * grootte)
            .translate(x * grootte, -y * grootte)
            .toSVG(),
        )
        .join(''),
  };
}

/** Sets a text at size 1: its width, and each glyph with its place. */
function zet(tekst: string, familie: readonly Font[]) {
  let breedte = 0;
  const tekens = inStukken(tekst, familie).flatMap(({ stuk, font }) => {
    const schaal = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(stuk);
    return glyphs.map((teken, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const x = breedte + xOffset * schaal;
      breedte += xAdvance * schaal;
      return { teken, x, y: yOffset * schaal, schaal };
    });
  });
  return { breedte, tekens };
}

/** The font comes in two files: the letters of Dutch and its neighbours, and those of other languages. */
function leesFamilie(map: string, dikte: number): Font[] {
  return ['latin', 'latin-ext'].map((deel) => {
    const font = create(readFileSync(join(map, MAP, `source-sans-3-${deel}-${dikte}-normal.woff`)));
    if (!('layout' in font))
      throw new Error(`${MAP}: een verzameling lettertypen is niet bedoeld.`);
    return font;
  });
}

/** Cuts a text where the next character needs the other file. */
function inStukken(tekst: string, familie: readonly Font[]): { stuk: string; font: Font }[] {
  const stukken: { stuk: string; font: Font }[] = [];
  for (const teken of zetbaar(tekst)) {
    const font = familie.find((kandidaat) =>
      kandidaat.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0),
    );
    if (!font) {
      throw new Error(
        `Het lettertype van de deelbeelden heeft geen "${teken}": ${tekst} Schrijf de titel en het korte antwoord van deze pagina zonder dat teken.`,
      );
    }
    const laatste = stukken.at(-1);
    if (laatste?.font === font) laatste.stuk += teken;
    else stukken.push({ stuk: teken, font });
  }
  return stukken;
}

/** The same text in characters that are there to be seen: official documents are full of the others. */
function zetbaar(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u202f', '\u00a0');
}
