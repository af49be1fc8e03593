import { eigenTekst } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import { woordenIn, zinnenIn } from '../tekst/zinnen.ts';
import type { Controle } from './controle.ts';

const LANGSTE_ZIN = 25;
const HOOGSTE_GEMIDDELDE = 14;

/** Our own sentences are short: none over 25 words, 14 on average over a page. */
export const zinslengte: Controle = ({ stukken }) =>
  stukken.flatMap(({ kop, kopregel, boom, bestand }) => {
    const zinnen = [{ tekst: kop.kort, regel: kopregel('kort') }, ...eigenTekst(boom)].flatMap(
      ({ tekst, regel }) =>
        zinnenIn(tekst).map((zin) => ({ zin, regel, woorden: woordenIn(zin).length })),
    );
    const fouten = zinnen
      .filter(({ woorden }) => woorden > LANGSTE_ZIN)
      .map(
        ({ zin, regel, woorden }) =>
          new RedactieFout(
            'zinslengte',
            { bestand, regel },
            `deze zin heeft ${woorden} woorden: "${zin.slice(0, 80)}…".`,
            `Hoogstens ${LANGSTE_ZIN}: maak er twee van.`,
          ),
      );
    const gemiddelde = zinnen.reduce((som, { woorden }) => som + woorden, 0) / zinnen.length;
    if (gemiddelde > HOOGSTE_GEMIDDELDE) {
      fouten.push(
        new RedactieFout(
          'zinslengte',
          { bestand, regel: 1 },
          `een zin heeft hier gemiddeld ${gemiddelde.toFixed(1).replace('.', ',')} woorden.`,
          `Hoogstens ${HOOGSTE_GEMIDDELDE}: maak de zinnen korter.`,
        ),
      );
    }
    return fouten;
  });
