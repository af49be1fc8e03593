import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { dagVanVandaag } from '../tekst/datum.ts';
import { dodeLinks } from './dode-links.ts';
import { bewaakPoort } from './poort.ts';
import { eenzijdigeVerwijzingen } from './wederkerig.ts';

/** Stops every build in which something that people wrote breaks an editorial rule, or a link does not hold. */
export function redactiepoort(): AstroIntegration {
  let isBouw = false;
  let bouw: Pick<AstroConfig, 'base' | 'site'> = { base: '/', site: undefined };
  return {
    name: 'redactiepoort',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBouw = command === 'build';
      },
      // Vóór Astro zelf leest: dan komt een fout in het Nederlands, met bestand en regel.
      'astro:config:done': ({ config }) => {
        bouw = config;
        if (isBouw) bewaakPoort(fileURLToPath(config.root), dagVanVandaag());
      },
      'astro:build:done': ({ dir }) => {
        const { paginas, bestanden, site } = leesBouw(fileURLToPath(dir), bouw);
        const fouten = [
          ...dodeLinks(paginas, bestanden, site),
          ...eenzijdigeVerwijzingen(paginas, site),
        ];
        if (fouten.length > 0) throw new Error(['Links die niet kloppen:', ...fouten].join('\n- '));
      },
    },
  };
}

/** The pages and files of a finished build, with the address of each. */
function leesBouw(map: string, { base, site }: Pick<AstroConfig, 'base' | 'site'>) {
  const basis = base.replace(/\/$/, '');
  const adresVan = (bestand: string) =>
    `${basis}/${bestand.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
  const bestanden = globSync('**/*.*', { cwd: map });
  const paginas = bestanden
    .filter((bestand) => bestand.endsWith('.html'))
    .map((bestand) => ({
      adres: adresVan(bestand),
      html: readFileSync(join(map, bestand), 'utf8'),
    }));
  return { paginas, bestanden: new Set(bestanden.map(adresVan)), site: site ?? 'http://localhost' };
}
