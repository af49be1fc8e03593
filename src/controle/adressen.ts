import {
  type Doorverwijzing,
  foutenInDoorverwijzingen,
  padVan,
} from '../adressen/doorverwijzing.ts';
import { REGISTER } from '../adressen/register.ts';

/**
 * Finds the published addresses that a build lacks and that lead nowhere, and redirects that do not
 * hold. One line per fault, with what to do. Redirecting a page covers the anchors it had.
 */
export function foutenInAdressen(
  register: readonly string[],
  gebouwd: readonly string[],
  doorverwijzingen: readonly Doorverwijzing[],
): string[] {
  const bestaat = new Set(gebouwd);
  const verhuisd = new Set(doorverwijzingen.map(({ van }) => van));
  const weg = register.filter(
    (adres) => !bestaat.has(adres) && !verhuisd.has(adres) && !verhuisd.has(padVan(adres)),
  );
  return [
    ...weg.map(
      (adres) =>
        `${REGISTER}: ${adres} is gepubliceerd en bestaat niet meer. ` +
        'Zet het terug, of zeg in content/doorverwijzingen.yaml waar de inhoud nu staat.',
    ),
    ...foutenInDoorverwijzingen(doorverwijzingen, bestaat).map(({ message }) => message),
  ];
}

/** The addresses of a build that the ledger does not have yet. */
export function nieuweAdressen(register: readonly string[], gebouwd: readonly string[]): string[] {
  const bekend = new Set(register);
  return gebouwd.filter((adres) => !bekend.has(adres));
}
