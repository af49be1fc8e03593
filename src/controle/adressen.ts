import {
  type Doorverwijzing,
  foutenInDoorverwijzingen,
  padVan,
} from '../adressen/doorverwijzing.ts';
import { REGISTER } from '../adressen/register.ts';
import { nevenadressen } from '../adressen/verhuisd.ts';
import { RedactieFout } from '../redactiefout.ts';

/**
 * Finds the published addresses that a build lacks and that lead nowhere, and redirects that do not
 * hold. Redirecting a page covers the anchors it had. `register` gives the line of each address.
 */
export function foutenInAdressen(
  register: ReadonlyMap<string, number>,
  gebouwd: readonly string[],
  doorverwijzingen: readonly Doorverwijzing[],
): RedactieFout[] {
  const bestaat = new Set(gebouwd);
  const verhuisd = new Set(doorverwijzingen.map(({ van }) => van));
  const weg = [...register].filter(
    ([adres]) => !bestaat.has(adres) && !verhuisd.has(adres) && !verhuisd.has(padVan(adres)),
  );
  // Who says where a page is now has said it of all that belongs to it.
  const bijWeg = new Set(weg.flatMap(([adres]) => nevenadressen(adres)));
  const opZich = weg.filter(
    ([adres]) => !bijWeg.has(adres) && (padVan(adres) === adres || bestaat.has(padVan(adres))),
  );
  return [
    ...opZich.map(
      ([adres, regel]) =>
        new RedactieFout(
          'adres',
          { bestand: REGISTER, regel },
          `${adres} is gepubliceerd en bestaat niet meer.`,
          'Zet het terug, of zeg in content/doorverwijzingen.yaml waar de inhoud nu staat.',
        ),
    ),
    ...foutenInDoorverwijzingen(doorverwijzingen, bestaat),
  ];
}

/** The faults of publishing addresses that the ledger does not have: nothing would miss them when they go. */
export function onbeloofd(nieuw: readonly string[]): RedactieFout[] {
  return nieuw.map(
    (adres) =>
      new RedactieFout(
        'adres',
        { bestand: REGISTER, regel: undefined },
        `${adres} staat er nog niet in.`,
        'Leg nieuwe adressen vast met npm run adressen, zonder SITE_URL.',
      ),
  );
}

/** The addresses of a build that the ledger does not have yet. */
export function nieuweAdressen(
  register: ReadonlyMap<string, number>,
  gebouwd: readonly string[],
): string[] {
  return gebouwd.filter((adres) => !register.has(adres));
}
