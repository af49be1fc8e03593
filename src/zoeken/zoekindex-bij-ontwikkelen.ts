import { resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** In `npm run dev`: serves the search index of the last build, so that search works there too. */
export function zoekindexBijOntwikkelen(uitvoermap: string): Plugin {
  return {
    name: 'zoekindex-bij-ontwikkelen',
    apply: 'serve',
    configureServer(server) {
      const map = resolve(uitvoermap, 'pagefind');
      const basis = server.config.base.replace(/\/$/, '');
      server.middlewares.use(`${basis}/pagefind`, sirv(map, { dev: true }));
      server.middlewares.use(`${basis}/pagefind`, (_, antwoord) => {
        antwoord.statusCode = 404;
        antwoord.end('Nog geen zoekindex: draai eerst npm run build.');
      });
    },
  };
}
