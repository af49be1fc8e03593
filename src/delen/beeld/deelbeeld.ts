import type { Oordeel } from '../../rechten/schema.ts';
import { eersteZinnen } from '../../tekst/eerste-zinnen.ts';
import type { Kleur } from './kleuren.ts';
import { breekRegels } from './regelval.ts';

/** What a share image says: the texts of its page, and below them what kind of page it is. */
export interface Deelbeeldtekst {
  titel: string;
  oordeel?: Oordeel;
  kort: string;
  herkomst: string;
}

export type Gewicht = 'gewoon' | 'vet';

/** The width in pixels of a line of text in a weight and size. */
export type MeetLetters = (tekst: string, gewicht: Gewicht, grootte: number) => number;

/** A line of text on the image; `y` is its baseline. */
export interface Tekstregel {
  tekst: string;
  x: number;
  y: number;
  grootte: number;
  gewicht: Gewicht;
  kleur: Kleur;
}

/** The verdict as a stamp: a frame, and in it the sign in a square with side `maat`. */
export interface Oordeelkader {
  oordeel: Oordeel;
  kader: { x: number; y: number; breedte: number; hoogte: number };
  teken: { x: number; y: number; maat: number };
}

/** Where everything on a share image stands. */
export interface Opmaak {
  regels: Tekstregel[];
  oordeel?: Oordeelkader;
}

export const BEELDMAAT = { breedte: 1200, hoogte: 630 } as const;

/** The room for text: to the right hangs the curtain, below it stands the name of the site. */
export const ZETSPIEGEL = { links: 72, rechts: 984, boven: 74, onder: 490 } as const;
/** The mark and the name, on one line below the text. */
export const VOET = { y: 574, merk: 52, rechts: 1096 } as const;

const NAAM = { tekst: 'Meekijkwijzer', grootte: 36 } as const;
interface Maten {
  titel: number;
  kort: number;
}

/** The sizes to try: the largest title first, and for each title the largest short answer first. */
const MATEN: readonly Maten[] = Array.from({ length: 29 }, (_, stap) => 76 - 2 * stap).flatMap(
  (titel) => [0.6, 0.55, 0.5].map((deel) => ({ titel, kort: Math.max(28, titel * deel) })),
);
/** A title of this size still reads well on a picture of 300 pixels wide. */
const LEESBAAR_OP_KLEIN = 56;
const MEESTE_WOORDEN = [40, 30, 20, 10];
const KAPITAALHOOGTE = 0.66;

/**
 * Sets a share image in the largest letters that fit, without cutting a word or a sentence. A short
 * answer that would make the title too small loses whole sentences, with "[…]" in their place, and
 * in the end stays away altogether. Throws an Error when even the title does not fit.
 */
export function maakOpmaak(tekst: Deelbeeldtekst, meet: MeetLetters): Opmaak {
  for (const kort of [tekst.kort, ...inkortingen(tekst.kort), '']) {
    for (const maten of MATEN) {
      if (kort !== '' && maten.titel < LEESBAAR_OP_KLEIN) break;
      const blok = zetBlok({ ...tekst, kort }, maten, meet);
      if (!blok) continue;
      return { ...blok, regels: [...blok.regels, ...zetVoet(tekst.herkomst, meet)] };
    }
  }
  throw new Error(`De titel past niet op een deelbeeld. Maak hem korter: ${tekst.titel}`);
}

/** The same short answer in ever fewer whole sentences. */
function inkortingen(kort: string): string[] {
  const korter = MEESTE_WOORDEN.map((woorden) => eersteZinnen(kort, woorden))
    .filter(({ volledig }) => !volledig)
    .map(({ tekst }) => `${tekst} […]`);
  return [...new Set(korter)];
}

function zetBlok(
  { titel, oordeel, kort }: Deelbeeldtekst,
  { titel: grootte, kort: kleiner }: Maten,
  meet: MeetLetters,
): Opmaak | undefined {
  const { links, rechts, boven, onder } = ZETSPIEGEL;
  const breek = (tekst: string, gewicht: Gewicht, maat: number) =>
    breekRegels(tekst, rechts - links, (deel) => meet(deel, gewicht, maat));
  const titelregels = breek(titel, 'vet', grootte);
  const kortregels = breek(kort, 'gewoon', kleiner);
  if (!titelregels || !kortregels) return undefined;

  const regels: Tekstregel[] = [];
  const opmaak: Opmaak = { regels };
  let y = boven + grootte * KAPITAALHOOGTE;
  for (const [index, regel] of titelregels.entries()) {
    if (index > 0) y += grootte * 1.1;
    regels.push({ tekst: regel, x: links, y, grootte, gewicht: 'vet', kleur: 'inkt' });
  }
  if (oordeel) {
    const zet = zetOordeel(oordeel, y + grootte * 0.46, kleiner, meet);
    opmaak.oordeel = zet;
    regels.push(zet.woord);
    y = zet.kader.y + zet.kader.hoogte;
    if (zet.kader.x + zet.kader.breedte > rechts) return undefined;
  }
  for (const [index, regel] of kortregels.entries()) {
    y += kleiner * (index > 0 ? 1.34 : oordeel ? 1.35 : 1.9);
    regels.push({ tekst: regel, x: links, y, grootte: kleiner, gewicht: 'gewoon', kleur: 'inkt' });
  }
  return y > onder ? undefined : opmaak;
}

/** The verdict as a stamp: its sign and its word in a frame with this top. */
function zetOordeel(
  oordeel: Oordeel,
  boven: number,
  grootte: number,
  meet: MeetLetters,
): Oordeelkader & { woord: Tekstregel } {
  const x = ZETSPIEGEL.links;
  const marge = grootte * 0.4;
  const hoogte = grootte * 1.45;
  const midden = boven + hoogte / 2;
  const xWoord = x + marge + grootte + marge * 0.7;
  const y = midden + (grootte * KAPITAALHOOGTE) / 2;
  return {
    oordeel,
    kader: {
      x,
      y: boven,
      breedte: xWoord + meet(oordeel, 'vet', grootte) + marge * 1.3 - x,
      hoogte,
    },
    teken: { x: x + marge, y: midden - grootte / 2, maat: grootte },
    woord: { tekst: oordeel, x: xWoord, y, grootte, gewicht: 'vet', kleur: 'warm' },
  };
}

/** The name of the site, and at the other end the kind of page when there is room for it. */
function zetVoet(herkomst: string, meet: MeetLetters): Tekstregel[] {
  const x = ZETSPIEGEL.links + VOET.merk + 14;
  const vast = { y: VOET.y, x };
  const naam: Tekstregel = { ...NAAM, ...vast, gewicht: 'vet', kleur: 'diep' };
  const grootte = 28;
  const begin = VOET.rechts - meet(herkomst, 'gewoon', grootte);
  const past = begin > x + meet(NAAM.tekst, 'vet', NAAM.grootte) + 40;
  return past
    ? [naam, { tekst: herkomst, x: begin, y: VOET.y, grootte, gewicht: 'gewoon', kleur: 'zacht' }]
    : [naam];
}
