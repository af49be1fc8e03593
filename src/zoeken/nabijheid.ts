import type { Paginatekst } from './paginatekst.ts';

/** A page is nearest to the first of its links, and less near to each that follows. */
const VERVAL = 0.85;
const MEESTE_BUREN = 10;

/** How near pages are to each other, from 0 to 1: the mean of how each of the two links to the other. */
export function nabijhedenTussen(
  paginas: readonly Pick<Paginatekst, 'pad' | 'verwant'>[],
): Map<string, Map<string, number>> {
  const nabij = new Map(paginas.map(({ pad }) => [pad, new Map<string, number>()]));
  const tel = (van: string, naar: string, nabijheid: number) => {
    const buren = nabij.get(van);
    buren?.set(naar, (buren.get(naar) ?? 0) + nabijheid);
  };
  for (const { pad, verwant } of paginas) {
    verwant.slice(0, MEESTE_BUREN).forEach((ander, plek) => {
      tel(pad, ander, VERVAL ** plek / 2);
      tel(ander, pad, VERVAL ** plek / 2);
    });
  }
  return nabij;
}
