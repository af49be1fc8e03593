import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { leesBegrippen } from './lees.ts';

/** Feeds the terms of content/begrippen.yaml to Astro. */
export function begrippenLoader(): Loader {
  return {
    name: 'begrippen',
    async load({ store, config, watcher }) {
      const map = fileURLToPath(config.root);
      const laad = () => {
        const begrippen = leesBegrippen(map);
        store.clear();
        for (const begrip of begrippen) store.set({ id: begrip.id, data: begrip });
      };
      laad();
      watcher?.add(`${map}/content/begrippen.yaml`);
      watcher?.on('change', (pad) => {
        if (pad.endsWith('/content/begrippen.yaml')) laad();
      });
    },
  };
}
