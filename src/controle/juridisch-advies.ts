import { eigenTekst } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** Phrases in which the editors would give legal advice, or speak with authority that they do not have. */
const ADVIES = [
  /\b(?:wij|we|ik)\s+(?:adviseren|adviseer|bevelen|beveel)\b/i,
  /\b(?:wij|we|ik)\s+(?:raden|raad)\s+(?:je\s+|u\s+|iedereen\s+)?(?:aan|af)\b/i,
  /\b(?:ons|mijn)\s+(?:juridisch\s+)?(?:advies|oordeel)\b/i,
  /\b(?:volgens|wat)\s+(?:ons|mij)\s+(?:betreft|is\s+(?:dit|dat)\s+(?:verboden|strafbaar|onrechtmatig))/i,
  /\b(?:wij|we|ik)\s+(?:garanderen|garandeer|beloven|beloof)\b/i,
  /\bals\s+(?:jurist|advocaat)\s+(?:zeg|vind|adviseer)\b/i,
];

/** The pages inform; they never give legal advice in the first person. */
export const juridischAdvies: Controle = ({ stukken }) =>
  stukken.flatMap(({ kop, kopregel, boom, bestand }) =>
    [{ tekst: kop.kort, regel: kopregel('kort') }, ...eigenTekst(boom)].flatMap(
      ({ tekst, regel }) => {
        const advies = ADVIES.map((patroon) => patroon.exec(tekst)?.[0]).find(Boolean);
        if (!advies) return [];
        return [
          new RedactieFout(
            'juridisch-advies',
            { bestand, regel },
            `"${advies}" klinkt als juridisch advies van ons.`,
            'Zeg wat de bron zegt, of wat iemand kan doen.',
          ),
        ];
      },
    ),
  );
