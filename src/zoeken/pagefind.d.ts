/** The part of Pagefind's JavaScript API that we use (pagefind 1.5, pagefind.js in the search index). */
export interface Pagefind {
  options(opties: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  search(vraag: string): Promise<{ results: PagefindTreffer[] }>;
}

export interface PagefindTreffer {
  id: string;
  score: number;
  data(): Promise<PagefindPagina>;
}

export interface PagefindPagina {
  url: string;
  /** HTML: escaped text in which matches stand between <mark> and </mark>. */
  excerpt: string;
  meta: Record<string, string>;
  /** Every element with an id: where its text begins, in words. */
  anchors: { element: string; id: string; text: string; location: number }[];
  weighted_locations: { weight: number; balanced_score: number; location: number }[];
}
