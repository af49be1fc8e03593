import type { Kamervragenbeschrijving } from './beschrijving.ts';

type Indieners = Kamervragenbeschrijving['indieners'];

/** "Stephan van Baarle (DENK)", or several with "en" before the last. */
export function metPartij(indieners: Indieners): string {
  return opsomming(indieners.map(({ naam, partij }) => `${naam} (${partij})`));
}

/** "DENK", or several parties, each once, with "en" before the last. */
export function partijenVan(indieners: Indieners): string {
  return opsomming([...new Set(indieners.map(({ partij }) => partij))]);
}

function opsomming(namen: readonly string[]): string {
  const laatste = namen.at(-1) ?? '';
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} en ${laatste}`;
}
