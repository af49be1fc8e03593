import { MERKVORM } from '../../components/merkvorm.ts';
import { OORDEELTEKENS } from '../../rechten/oordeeltekens.ts';
import { BEELDMAAT, type Gewicht, type Opmaak, VOET, ZETSPIEGEL } from './deelbeeld.ts';
import { KLEUREN } from './kleuren.ts';

/** Outlines of letters, as the data of an SVG path in units of the font, that begins at its origin. */
export type Omtrek = (tekst: string, gewicht: Gewicht, grootte: number) => string;

const { breedte, hoogte } = BEELDMAAT;
const { papier, diep, warm } = KLEUREN;

/** The curtain of the mark, as large as the image: the picture is the window. */
const GORDIJN = `M${breedte} 0H1010c0 200 38 322 136 366-16 82-16 172 0 264H${breedte}z`;
/** Its folds, which meet where it is tied back. */
const PLOOIEN = [1062, 1112, 1160]
  .map((x, index) => {
    const knoop = 1160 + 14 * index;
    return `M${x} 16c2 ${200 - 10 * index} ${(knoop - x) * 0.35} 310 ${knoop - x} 352c-8 84-8 172 0 262`;
  })
  .join('');

/** Draws a share image as SVG; letters are outlines, so that it looks the same without the font. */
export function deelbeeldSvg({ regels, oordeel }: Opmaak, omtrek: Omtrek): string {
  const { roede, kozijn, gordijn } = MERKVORM;
  const schaal = VOET.merk / 32;
  const delen = [
    `<rect width="${breedte}" height="${hoogte}" fill="${papier}"/>`,
    `<path d="${GORDIJN}" fill="${diep}"/>`,
    `<path d="${PLOOIEN}" fill="none" stroke="${papier}" stroke-opacity="0.22" stroke-width="3"/>`,
    `<path d="M0 0H${breedte}V16H0z" fill="${diep}"/>`,
    `<g transform="translate(${ZETSPIEGEL.links - 3 * schaal} ${VOET.y - 26 * schaal}) scale(${schaal})" fill="none" stroke="${diep}">`,
    `<path d="${roede.d}" stroke-width="${roede.dikte}" stroke-linecap="round"/>`,
    `<path d="${kozijn.d}" stroke-width="${kozijn.dikte}" stroke-linejoin="round"/>`,
    `<path d="${gordijn.d}" fill="${diep}" stroke="none"/></g>`,
  ];
  if (oordeel) {
    const { kader, teken } = oordeel;
    delen.push(
      `<g fill="none" stroke="${warm}" stroke-linecap="round" stroke-linejoin="round">`,
      `<rect x="${kader.x}" y="${kader.y}" width="${kader.breedte}" height="${kader.hoogte}" rx="7" stroke-width="2.5"/>`,
      `<path d="${OORDEELTEKENS[oordeel.oordeel]}" transform="translate(${teken.x} ${teken.y}) scale(${teken.maat / 16})" stroke-width="2"/></g>`,
    );
  }
  for (const { tekst, x, y, grootte, gewicht, kleur } of regels) {
    delen.push(
      `<path d="${omtrek(tekst, gewicht, grootte)}" transform="translate(${x} ${y})" fill="${KLEUREN[kleur]}"/>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breedte}" height="${hoogte}">${delen.join('')}</svg>`;
}
