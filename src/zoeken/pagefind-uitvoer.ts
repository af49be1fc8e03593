import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { leesVeld } from './niveaus.ts';

/** Pagefind's own interfaces, which it always writes and which no page of ours loads. */
const ONGEBRUIKT = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** Not all at once: ten thousand open files are more than a computer allows. */
const TEGELIJK = 50;

/** What Pagefind writes before the contents of its own files. */
const KENTEKEN = 'pagefind_dcd';

/** Makes what Pagefind wrote in a folder as light as a phone would like it. */
export async function verlichtUitvoer(map: string): Promise<void> {
  await Promise.all(ONGEBRUIKT.map((naam) => rm(join(map, naam), { force: true })));
  await verklein(join(map, 'pagefind.js'));
  const teksten = globSync('fragment/*.pf_fragment', { cwd: map });
  for (let plek = 0; plek < teksten.length; plek += TEGELIJK) {
    await Promise.all(
      teksten.slice(plek, plek + TEGELIJK).map((naam) => verlichtTekst(join(map, naam))),
    );
  }
}

/** Pagefind comes as it was written; a phone needs no comments and long names. */
async function verklein(pad: string): Promise<void> {
  const { code, errors } = await minify(pad, await readFile(pad, 'utf8'));
  if (errors.length > 0) throw new Error(`${pad}: ${errors[0]?.message}`);
  await writeFile(pad, code);
}

/**
 * Of each page Pagefind also writes a file with its text, which a result is made of, and in it all its
 * metadata. The code words are of use in the index only; without them ten results weigh half.
 */
async function verlichtTekst(pad: string): Promise<void> {
  const inhoud = gunzipSync(await readFile(pad)).toString();
  if (!inhoud.startsWith(KENTEKEN)) throw new Error(`${pad}: dit is geen bestand van Pagefind.`);
  const pagina = JSON.parse(inhoud.slice(KENTEKEN.length));
  for (const veld of Object.keys(pagina.meta)) if (leesVeld(veld)) delete pagina.meta[veld];
  await writeFile(pad, gzipSync(KENTEKEN + JSON.stringify(pagina), { level: 9 }));
}
