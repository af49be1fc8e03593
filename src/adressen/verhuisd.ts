import { maakPaden, paden } from '../paden.ts';
import { type Doorverwijzing, isAnker, padVan } from './doorverwijzing.ts';

/** A page that moved and the page of now, both as in "rechten/meekijken". */
export interface Verhuizing {
  van: string;
  naar: string;
  /** The address that it leads to, base path included. */
  adres: string;
}

/** The addresses in `paden` that are made of the name of a page. */
const VORMEN = ['deelbeeld', 'inbedden', 'oembed'] as const;
type Adresvorm = (typeof VORMEN)[number];

const zonderBasis = maakPaden('/');
const paginaVan = (adres: string) => padVan(adres).slice(1, -1);

/** The addresses that belong to the page at an address: they move with it. */
export function nevenadressen(adres: string): string[] {
  const pagina = paginaVan(adres);
  return VORMEN.map((vorm) => zonderBasis[vorm](pagina));
}

/** The pages that moved; what moved within a page is left out. */
export function verhuizingenUit(doorverwijzingen: readonly Doorverwijzing[]): Verhuizing[] {
  return doorverwijzingen
    .filter((oud) => !isAnker(oud))
    .map(({ van, naar }) => ({
      van: paginaVan(van),
      naar: paginaVan(naar),
      adres: paden.vanaf(naar),
    }));
}

/**
 * What the pages that moved still owe to other sites, which hold the address of a share image or a frame
 * and not of the page: at each of those addresses in the ledger comes what the page of now has there, or
 * what `anders` makes when it has nothing of the kind.
 */
export function erfenis<Ding extends { pagina: string }>(
  vorm: Adresvorm,
  dingen: readonly Ding[],
  verhuizingen: readonly Verhuizing[],
  register: Pick<ReadonlyMap<string, unknown>, 'has'>,
  anders: (verhuizing: Verhuizing) => Ding,
): Ding[] {
  const vanNu = new Map(dingen.map((ding) => [ding.pagina, ding]));
  return verhuizingen
    .filter(({ van }) => register.has(zonderBasis[vorm](van)))
    .map((verhuizing) => ({
      ...(vanNu.get(verhuizing.naar) ?? anders(verhuizing)),
      pagina: verhuizing.van,
    }));
}
