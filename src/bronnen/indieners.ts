import type { Kamervragenbeschrijving } from './beschrijving.ts';

type Indieners = Kamervragenbeschrijving['indieners'];

/** "Stephan van Baarle (DENK)", or several with "en" before the last. */
export function metPartij(indieners: Indieners): string {
  return opsomming(indieners.map(({ naam, partij }) => `${naam} (${partij})`));
}

/** "DENK", or several parties, each once, with "en" before the last. */
export function partijenVan(indieners: Indieners): string {
  return opsomming(partijenIn(indieners));
}

/** Parties whose name takes an article in a sentence: "vraag 1 van de SP", but "vraag 1 van DENK". */
const LIDWOORDEN: ReadonlyMap<string, string> = new Map([
  ['CDA', 'het'],
  ['ChristenUnie', 'de'],
  ['Partij voor de Dieren', 'de'],
  ['PvdA', 'de'],
  ['PvdD', 'de'],
  ['PVV', 'de'],
  ['SGP', 'de'],
  ['SP', 'de'],
  ['VVD', 'de'],
]);

/** "DENK" or "de SP", or several parties as in a sentence, each once, with "en" before the last. */
export function partijenMetLidwoord(indieners: Indieners): string {
  return opsomming(
    partijenIn(indieners).map((partij) => {
      const lidwoord = LIDWOORDEN.get(partij);
      return lidwoord ? `${lidwoord} ${partij}` : partij;
    }),
  );
}

function partijenIn(indieners: Indieners): string[] {
  return [...new Set(indieners.map(({ partij }) => partij))];
}

function opsomming(namen: readonly string[]): string {
  const laatste = namen.at(-1) ?? '';
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`;
}
