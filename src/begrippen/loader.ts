import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { laadEnVolg } from '../laad-en-volg.ts';
import { leesThesaurusbestand, THESAURUSBESTAND } from './lees.ts';

/** Feeds content/begrippen.yaml to Astro as one entry; in dev it reads it again when it changes. */
export function thesaurusLoader(): Loader {
  return {
    name: 'thesaurus',
    async load({ store, config, watcher, logger }) {
      laadEnVolg({
        watcher,
        logger,
        paden: [fileURLToPath(new URL(THESAURUSBESTAND, config.root))],
        laad: () => {
          const { inhoud } = leesThesaurusbestand(fileURLToPath(config.root));
          store.clear();
          store.set({ id: 'thesaurus', data: { ...inhoud } });
        },
      });
    },
  };
}
