import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { laadEnVolg } from '../laad-en-volg.ts';
import { leesBronnen } from './lees.ts';

/** Feeds the parsed sources to Astro; in dev it reads them again when a description or source changes. */
export function bronnenLoader(): Loader {
  return {
    name: 'bronnen',
    async load({ store, config, watcher, logger }) {
      laadEnVolg({
        watcher,
        logger,
        paden: ['content/bronnen/', 'seeds/'].map((pad) =>
          fileURLToPath(new URL(pad, config.root)),
        ),
        laad: () => {
          const bronnen = leesBronnen(fileURLToPath(config.root));
          store.clear();
          for (const bron of bronnen) {
            store.set({ id: bron.beschrijving.id, data: { ...bron } });
          }
        },
      });
    },
  };
}
