import type { Plugin } from 'vite';

/**
 * Leaves out what Vite puts around each `import()`: code that first loads style sheets and dependent
 * files. Ours have none worth waiting for, and it would weigh more than the script of a page.
 */
export function zonderVooruitladen(): Plugin {
  return {
    name: 'zonder-vooruitladen',
    apply: 'build',
    enforce: 'pre',
    configEnvironment: (naam) => (naam === 'client' ? { build: { modulePreload: false } } : null),
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (laad) => laad();',
    },
  };
}
