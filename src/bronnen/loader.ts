import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { leesBronnen } from './lees.ts';

/** Feeds the parsed sources to Astro; in dev it reads them again when a description or source changes. */
export function bronnenLoader(): Loader {
  return {
    name: 'bronnen',
    async load({ store, config, watcher }) {
      const map = fileURLToPath(config.root);
      const laad = () => {
        const bronnen = leesBronnen(map);
        store.clear();
        for (const bron of bronnen) {
          store.set({ id: bron.beschrijving.id, data: { ...bron } });
        }
      };
      laad();
      watcher?.add(['content/bronnen', 'seeds'].map((naam) => `${map}/${naam}`));
      watcher?.on('change', (pad) => {
        if (pad.includes('/content/bronnen/') || pad.includes('/seeds/')) laad();
      });
    },
  };
}
