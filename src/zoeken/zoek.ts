import type { Zoekopdracht } from './begrijp.ts';
import type { Pagefind, PagefindTreffer } from './pagefind.d.ts';

/**
 * Asks the index: all words together, and when no page has them all, each word alone, a page with
 * more of the words first.
 */
export async function zoek(
  pagefind: Pick<Pagefind, 'search'>,
  { vraag, woorden }: Zoekopdracht,
): Promise<PagefindTreffer[]> {
  if (woorden.length === 0) return [];
  const samen = await pagefind.search(woorden.join(' ') || vraag);
  if (samen.results.length > 0 || woorden.length === 1) return samen.results;

  const gevonden = new Map<string, { treffer: PagefindTreffer; woorden: number; score: number }>();
  for (const woord of woorden) {
    for (const treffer of (await pagefind.search(woord)).results) {
      const eerder = gevonden.get(treffer.id) ?? { treffer, woorden: 0, score: 0 };
      eerder.woorden += 1;
      eerder.score += treffer.score;
      gevonden.set(treffer.id, eerder);
    }
  }
  return [...gevonden.values()]
    .sort((a, b) => b.woorden - a.woorden || b.score - a.score)
    .map(({ treffer }) => treffer);
}
