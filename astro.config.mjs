import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { maakBegriplinks } from './src/begrippen/begriplinks.ts';
import { leesThesaurusbestand } from './src/begrippen/lees.ts';
import { mdxBegriplinks } from './src/begrippen/mdx-begriplinks.ts';
import { hostbestanden } from './src/beveiliging/hostbestanden.ts';
import { redactiepoort } from './src/controle/integratie.ts';
import { INBEDDEN } from './src/paden.ts';
import { zoekindexBijOntwikkelen } from './src/zoeken/zoekindex-bij-ontwikkelen.ts';

const uitvoermap = process.env.UITVOERMAP || 'dist';
const basis = process.env.BASE_PATH || '/';
const begriplinks = maakBegriplinks(leesThesaurusbestand().inhoud, basis);

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: basis,
  outDir: uitvoermap,
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // Eén stijlblad dat de browser bewaart; niets in de pagina zelf, want het beleid staat dat niet toe.
    inlineStylesheets: 'never',
  },
  markdown: {
    processor: satteri({
      mdastPlugins: [mdxBegriplinks(begriplinks)],
      features: { smartPunctuation: false },
    }),
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (adres) => !adres.endsWith('/zoeken/') && !adres.includes(`/${INBEDDEN}/`),
    }),
    hostbestanden(),
    // Als laatste: dan staan alle bestanden er waar een link naartoe kan gaan.
    redactiepoort(),
  ],
  vite: {
    plugins: [tailwindcss(), zoekindexBijOntwikkelen(uitvoermap)],
    build: {
      assetsInlineLimit: 0,
      // Astro zet zelf aanwijzingen in MDX-modules die de bundelaar niet kent en niet nodig heeft.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
