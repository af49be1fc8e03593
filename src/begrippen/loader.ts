import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { leesThesaurusbestand, THESAURUSBESTAND } from './lees.ts';

/** Feeds content/begrippen.yaml to Astro as one entry; in dev it reads it again when it changes. */
export function thesaurusLoader(): Loader {
  return {
    name: 'thesaurus',
    async load({ store, config, watcher }) {
      const map = fileURLToPath(config.root);
      const laad = () => {
        const { inhoud } = leesThesaurusbestand(map);
        store.clear();
        store.set({ id: 'thesaurus', data: { ...inhoud } });
      };
      laad();
      watcher?.add(`${map}/${THESAURUSBESTAND}`);
      watcher?.on('change', (pad) => {
        if (pad.endsWith(`/${THESAURUSBESTAND}`)) laad();
      });
    },
  };
}
