import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { schrijfHostkoppen } from './hostkoppen.ts';

/** Files for the host itself, which it does not hand out. */
const VOOR_DE_HOST = new Set(['_headers', '_redirects']);

/** The search index is put beside the pages after Astro has built them. */
const NA_DE_BOUW = 'pagefind/';

/** Writes `_headers` (Netlify, Cloudflare Pages and others) beside the pages. */
export function hostbestanden(): AstroIntegration {
  let basis = '';
  return {
    name: 'hostbestanden',
    hooks: {
      'astro:config:done': ({ config }) => {
        basis = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const bovenste = (await readdir(dir, { withFileTypes: true }))
          .filter(({ name }) => !VOOR_DE_HOST.has(name))
          .map((ingang) => (ingang.isDirectory() ? `${ingang.name}/` : ingang.name));
        const koppen = schrijfHostkoppen([...new Set([...bovenste, NA_DE_BOUW])], basis);
        await writeFile(new URL('_headers', dir), koppen);
      },
    },
  };
}
