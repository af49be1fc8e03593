import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const uitvoermap = process.env.UITVOERMAP || 'dist';

/** Pagefind's own interfaces, which it always writes and which no page of ours loads. */
const ONGEBRUIKT = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

function eis(fouten: readonly string[]): void {
  if (fouten.length > 0) throw new Error(`Pagefind: ${fouten.join('; ')}`);
}

try {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  eis(errors);
  if (!index) throw new Error('Pagefind gaf geen index terug.');
  const gelezen = await index.addDirectory({ path: uitvoermap });
  eis(gelezen.errors);
  const geschreven = await index.writeFiles({ outputPath: join(uitvoermap, 'pagefind') });
  eis(geschreven.errors);
  await Promise.all(
    ONGEBRUIKT.map((naam) => rm(join(uitvoermap, 'pagefind', naam), { force: true })),
  );
  console.log(`Zoekindex: ${gelezen.page_count} pagina's gelezen.`);
} finally {
  await close();
}
