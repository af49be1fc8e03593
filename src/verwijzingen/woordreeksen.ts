import { FUNCTIEWOORDEN } from '../begrippen/functiewoorden.ts';
import { woordenVan } from '../tekst/woorden.ts';

/** Five words in the same order are seldom chance, when two of them say something. */
const LENGTE = 5;
const MINSTE_INHOUDSWOORDEN = 2;
const KORTSTE_INHOUDSWOORD = 4;

/** Every run of five words of a text that says something, as one key; two texts that share one overlap literally. */
export function woordreeksenIn(tekst: string): Set<string> {
  const sleutels = woordenVan(tekst).map(({ sleutel }) => sleutel);
  const reeksen = new Set<string>();
  for (let van = 0; van + LENGTE <= sleutels.length; van += 1) {
    const reeks = sleutels.slice(van, van + LENGTE);
    const inhoud = reeks.filter(
      (sleutel) => sleutel.length >= KORTSTE_INHOUDSWOORD && !FUNCTIEWOORDEN.has(sleutel),
    );
    if (inhoud.length >= MINSTE_INHOUDSWOORDEN) reeksen.add(reeks.join(' '));
  }
  return reeksen;
}

/** How many runs two texts share. */
export function gedeeldeReeksen(een: ReadonlySet<string>, ander: ReadonlySet<string>): number {
  const [klein, groot] = een.size <= ander.size ? [een, ander] : [ander, een];
  let aantal = 0;
  for (const reeks of klein) if (groot.has(reeks)) aantal += 1;
  return aantal;
}
