/** The part of Pagefind's JavaScript API that we use (pagefind 1.5, pagefind.js in the search index). */
export interface Pagefind {
  options(opties: { baseUrl?: string; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  search(vraag: string): Promise<{ results: PagefindTreffer[] }>;
}

/** What pagefind.js exports: an instance, and how to make another. */
export interface Pagefindmodule extends Pagefind {
  createInstance(opties: Parameters<Pagefind['options']>[0]): Pagefind;
}

export interface PagefindTreffer {
  id: string;
  score: number;
  /** The metadata fields in which the word was found. */
  matchedMetaFields?: string[];
  data(): Promise<PagefindPagina>;
}

export interface PagefindPagina {
  url: string;
  /** The whole text, words parted by single spaces. */
  content: string;
  meta: Record<string, string>;
  /** Every element with an id: its name ("h2"), its text, and where that begins, in words. */
  anchors: { id: string; element: string; text: string; location: number }[];
}
