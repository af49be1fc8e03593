import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, envField } from 'astro/config';
import { oudeAdressen } from './src/adressen/integratie.ts';
import { leesVerhuizingen } from './src/adressen/lees.ts';
import { maakBegriplinks } from './src/begrippen/begriplinks.ts';
import { leesThesaurusbestand } from './src/begrippen/lees.ts';
import { mdxBegriplinks } from './src/begrippen/mdx-begriplinks.ts';
import { hostbestanden } from './src/beveiliging/hostbestanden.ts';
import { redactiepoort } from './src/controle/integratie.ts';
import { leesStukken } from './src/controle/lees-stukken.ts';
import { nagekekenPerPad } from './src/delen/structuur/sitemap-dagen.ts';
import { eenmaal } from './src/eenmaal.ts';
import { zonderVooruitladen } from './src/layouts/zonder-vooruitladen.ts';
import { INBEDDEN, maakPaden } from './src/paden.ts';
import { zoekindexBijOntwikkelen } from './src/zoeken/zoekindex-bij-ontwikkelen.ts';

const uitvoermap = process.env.UITVOERMAP || 'dist';
const basis = process.env.BASE_PATH || '/';
const paden = maakPaden(basis);
// What people write is read when it is first needed: by then the gate has named all faults in it at once.
const nietVindbaar = eenmaal(
  () =>
    new Set([
      paden.zoeken(),
      ...leesVerhuizingen().verhuizingen.map(({ van }) => paden.vanaf(`/${van}/`)),
    ]),
);
const begriplinks = eenmaal(() => maakBegriplinks(leesThesaurusbestand().inhoud, basis));
const nagekeken = eenmaal(() => nagekekenPerPad(leesStukken().stukken, paden));

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: basis,
  outDir: uitvoermap,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // While one page goes to the disk, the next is made.
    concurrency: 4,
    // One style sheet that the browser keeps; nothing in the page itself, for the policy forbids that.
    inlineStylesheets: 'never',
  },
  env: {
    schema: {
      // Where readers report a mistake: a mail address, or the page of a form.
      MELDPUNT: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  markdown: {
    processor: satteri({
      mdastPlugins: [mdxBegriplinks(() => begriplinks()())],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (adres) => {
        const { pathname } = new URL(adres);
        return !pathname.startsWith(paden.vanaf(`/${INBEDDEN}/`)) && !nietVindbaar().has(pathname);
      },
      serialize: ({ url }) => {
        const lastmod = nagekeken().get(new URL(url).pathname);
        return lastmod ? { url, lastmod } : { url };
      },
    }),
    oudeAdressen(),
    hostbestanden(),
    // Last, when all files are there that a link may lead to.
    redactiepoort(),
  ],
  vite: {
    plugins: [tailwindcss(), zonderVooruitladen(), zoekindexBijOntwikkelen(uitvoermap)],
    build: {
      assetsInlineLimit: 0,
      // Astro itself puts directives in MDX modules that the bundler does not know and does not need.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
