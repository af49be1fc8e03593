import { z } from 'astro/zod';
import { leesYaml } from '../lees-yaml.ts';
import { type Plek, RedactieFout } from '../redactiefout.ts';
import { dag } from '../velden.ts';

export const DOORVERWIJZINGEN = 'content/doorverwijzingen.yaml';

const adres = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
    'schrijf het als /rechten/meekijken/ of /over/#x',
  );

const schema = z
  .array(
    z.strictObject({
      /** The old address, of a page or of an anchor; without the base path. */
      van: adres,
      /** Where its content is now. */
      naar: adres,
      sinds: dag,
      waarom: z.string().min(1),
    }),
  )
  .nullable();

/** An address that was published once, and where it leads now. */
export interface Doorverwijzing {
  van: string;
  naar: string;
  plek: Plek;
}

export const isAnker = ({ van }: Pick<Doorverwijzing, 'van'>) => van.includes('#');
export const padVan = (adres: string) => adres.split('#')[0] ?? '';
export const ankerVan = (adres: string) => adres.split('#')[1] ?? '';

/**
 * Reads the text of content/doorverwijzingen.yaml. Throws RedactieFouten with file and line when it
 * does not follow its form.
 */
export function leesDoorverwijzingen(tekst: string): Doorverwijzing[] {
  const { inhoud, regelVan } = leesYaml(tekst, DOORVERWIJZINGEN, schema);
  return (inhoud ?? []).map(({ van, naar }, index) => ({
    van,
    naar,
    plek: { bestand: DOORVERWIJZINGEN, regel: regelVan(index) },
  }));
}

/**
 * Lists what is wrong with redirects, given every address that the site has by itself: an old address
 * that is still in use or listed twice, a target that is not there, a second step, an anchor on a page
 * that is gone.
 */
export function foutenInDoorverwijzingen(
  doorverwijzingen: readonly Doorverwijzing[],
  gebouwd: ReadonlySet<string>,
): RedactieFout[] {
  const gezien = new Set<string>();
  const oud = new Set(doorverwijzingen.map(({ van }) => van));
  return doorverwijzingen.flatMap((doorverwijzing) => {
    const { van, naar, plek } = doorverwijzing;
    const fout = (mis: string, doe: string) => [new RedactieFout('doorverwijzing', plek, mis, doe)];
    if (gezien.has(van)) return fout(`${van} staat er twee keer.`, 'Haal er één weg.');
    gezien.add(van);
    if (gebouwd.has(van)) return fout(`${van} bestaat nog.`, 'Haal deze doorverwijzing weg.');
    if (oud.has(naar) || oud.has(padVan(naar)))
      return fout(`${naar} is zelf verhuisd.`, 'Verwijs in één keer naar het adres van nu.');
    if (!gebouwd.has(naar)) return fout(`${naar} is er niet.`, 'Kies een adres dat bestaat.');
    if (isAnker(doorverwijzing) && !gebouwd.has(padVan(van)) && !oud.has(padVan(van)))
      return fout(
        `de pagina van ${van} is er niet meer.`,
        'Verwijs de hele pagina door, zonder wat na # staat.',
      );
    return [];
  });
}
