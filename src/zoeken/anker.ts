import type { PagefindPagina } from './pagefind.d.ts';

/**
 * The anchor of the passage that holds most of what was searched for: of all anchors, the nearest
 * before the best location. Undefined when the page matches only above its first anchor.
 */
export function besteAnker(
  pagina: Pick<PagefindPagina, 'anchors' | 'weighted_locations'>,
): string | undefined {
  const ankers = pagina.anchors
    .filter(({ id }) => !id.startsWith('voetnoot'))
    .sort((a, b) => a.location - b.location);
  const punten = new Map<string, number>();
  for (const { location, balanced_score } of pagina.weighted_locations) {
    const anker = ankers.findLast((kandidaat) => kandidaat.location <= location);
    if (anker) punten.set(anker.id, (punten.get(anker.id) ?? 0) + balanced_score);
  }
  const [beste] = [...punten].sort((a, b) => b[1] - a[1]);
  return beste?.[0];
}
