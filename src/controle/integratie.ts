import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { gebouwdeAdressen } from '../adressen/gebouwd.ts';
import { leesDoorverwijzingenbestand, leesRegisterbestand } from '../adressen/lees.ts';
import { leesBouw } from '../bouw.ts';
import { RedactieFouten } from '../redactiefout.ts';
import { dagVan } from '../tekst/datum.ts';
import { nieuweAdressen, onbeloofd } from './adressen.ts';
import { BOUWCONTROLES } from './bouwcontroles.ts';
import { bewaakPoort } from './poort.ts';

/** Stops every build in which something that people wrote breaks an editorial rule, or a link does not hold. */
export function redactiepoort(): AstroIntegration {
  let isBouw = false;
  let bouw: Pick<AstroConfig, 'base' | 'site' | 'root'>;
  return {
    name: 'redactiepoort',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBouw = command === 'build';
      },
      // Before Astro itself reads: then a fault comes in Dutch, with file and line.
      'astro:config:done': ({ config }) => {
        bouw = config;
        if (isBouw) bewaakPoort(fileURLToPath(config.root), dagVan(new Date()));
      },
      'astro:build:done': ({ dir, logger }) => {
        const basis = bouw.base.replace(/\/$/, '');
        const site = bouw.site ?? 'http://localhost';
        const { paginas, bestanden } = leesBouw(fileURLToPath(dir), basis);
        const gebouwd = gebouwdeAdressen(paginas, bestanden, basis);
        const map = fileURLToPath(bouw.root);
        const register = leesRegisterbestand(map);
        const doorverwijzingen = leesDoorverwijzingenbestand(map);
        const fouten = Object.values(BOUWCONTROLES).flatMap((controle) =>
          controle({ paginas, bestanden, site, register, gebouwd, doorverwijzingen }),
        );
        if (fouten.length > 0) throw new RedactieFouten(fouten);
        const nieuw = nieuweAdressen(register, gebouwd);
        // Who publishes (SITE_URL) makes a promise of every address; at home there may be new ones.
        if (nieuw.length > 0 && process.env.SITE_URL) throw new RedactieFouten(onbeloofd(nieuw));
        if (nieuw.length > 0) {
          logger.warn(`${nieuw.length} nieuwe adressen. Leg ze vast met: npm run adressen`);
        }
      },
    },
  };
}
