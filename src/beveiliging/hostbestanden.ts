import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { HOSTKOPPEN } from './beleid.ts';

/** Writes `_headers` (Netlify, Cloudflare Pages and others) beside the pages. */
export function hostbestanden(): AstroIntegration {
  return {
    name: 'hostbestanden',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const koppen = Object.entries(HOSTKOPPEN).map(([naam, waarde]) => `  ${naam}: ${waarde}`);
        await writeFile(new URL('_headers', dir), ['/*', ...koppen, ''].join('\n'));
      },
    },
  };
}
