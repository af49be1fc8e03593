import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dagVanVandaag } from '../tekst/datum.ts';
import { bewaakPoort } from './poort.ts';

/** Stops every build in which something that people wrote breaks an editorial rule. */
export function redactiepoort(): AstroIntegration {
  let isBouw = false;
  return {
    name: 'redactiepoort',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBouw = command === 'build';
      },
      // Vóór Astro zelf leest: dan komt een fout in het Nederlands, met bestand en regel.
      'astro:config:done': ({ config }) => {
        if (isBouw) bewaakPoort(fileURLToPath(config.root), dagVanVandaag());
      },
    },
  };
}
