import sharp from 'sharp';
import { type Deelbeeldtekst, maakOpmaak } from './deelbeeld.ts';
import { deelbeeldSvg } from './deelbeeld-svg.ts';
import { type Letters, leesLetters } from './letters.ts';

let letters: Letters | undefined;

/** Draws a share image as PNG: the same bytes at every build on one computer. */
export async function tekenDeelbeeld(tekst: Deelbeeldtekst): Promise<Buffer> {
  letters ??= leesLetters();
  const svg = deelbeeldSvg(maakOpmaak(tekst, letters.meet), letters.omtrek);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 48, effort: 1 }).toBuffer();
}
