import { globSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { leesThesaurusbestand } from '../begrippen/lees.ts';
import { type Indexvelden, maakIndexinhoud } from './indexvelden.ts';
import { BUITEN, leesVoorbeelden, leesVoorbeeldteksten } from './lees-voorbeelden.ts';
import { leesVeld } from './niveaus.ts';
import { leesPaginatekst, type Paginatekst } from './paginatekst.ts';
import { leesWoordenboek, schrijfWoordenboek } from './woordenboek.ts';

const uitvoermap = process.env.UITVOERMAP || 'dist';
const basis = (process.env.BASE_PATH || '').replace(/\/$/, '');

/**
 * A language that Pagefind has no stemmer for: the code words need none, words are stemmed by us, and
 * its WebAssembly without stemmer is 5 kB smaller.
 */
const TAAL = 'unknown';

/**
 * How much of its index Pagefind puts in one file. It loads the files that the words of a query are in:
 * small ones spare a phone what nobody asks for, and leave room for all that was learned. But every search
 * also loads the list of these files, so with many pages they grow a little. With 10,000 made-up questions
 * (`npm run bench:schaal`) a first search is lightest so, and a next one about as light as with few pages.
 */
function zetStukgrootte(paginas: number): void {
  const grootte = Math.round(500 * Math.max(1, (paginas / 100) ** (1 / 6)));
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(grootte);
}

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

function eis(fouten: readonly string[]): void {
  if (fouten.length > 0) throw new Error(`Pagefind: ${fouten.join('; ')}`);
}

/** What marks a page that belongs in the index; looking for it is a hundredth of the work of reading a page. */
const IN_INDEX = 'data-pagefind-body';

/** The built pages that belong in the index: what they say, and their HTML. */
function leesPaginas(): { tekst: Paginatekst; html: string }[] {
  return globSync('**/index.html', { cwd: uitvoermap })
    .sort()
    .flatMap((bestand) => {
      const html = readFileSync(join(uitvoermap, bestand), 'utf8');
      if (!html.includes(IN_INDEX)) return [];
      const pad = `/${bestand.replaceAll('\\', '/').slice(0, -'index.html'.length)}`;
      const tekst = leesPaginatekst(html, pad, basis);
      return tekst ? [{ tekst, html }] : [];
    });
}

/** The fields as metadata in the head: only the index sees them, never a reader. */
function metVelden(html: string, velden: Indexvelden): string {
  const regels = [...velden].map(
    ([veld, codes]) => `<meta data-pagefind-meta="${veld}[content]" content="${codes.join(' ')}">`,
  );
  return html.replace('</head>', `${regels.join('')}</head>`);
}

async function vul(index: PagefindIndex, paginas: ReturnType<typeof leesPaginas>): Promise<void> {
  const idVan = (pad: string) => pad.replace(/^\/|\/$/g, '');
  const padVan = (id: string) => (id === BUITEN ? undefined : `/${id}/`);
  const voorbeelden = leesVoorbeelden(new Set(paginas.map(({ tekst }) => idVan(tekst.pad))));
  const { perPagina, buiten } = maakIndexinhoud(
    paginas.map(({ tekst }) => tekst),
    voorbeelden.map(({ vraag, pagina, ook }) => ({
      vraag,
      pagina: padVan(pagina),
      ook: ook.flatMap((id) => padVan(id) ?? []),
    })),
    // Met de ogen van de browser: wat hij niet herkent, mag het model niet verwachten.
    leesWoordenboek(schrijfWoordenboek(leesThesaurusbestand().inhoud, leesVoorbeeldteksten()))
      .thesaurus,
  );
  for (const { tekst, html } of paginas) {
    const content = metVelden(html, perPagina.get(tekst.pad) ?? new Map());
    const { errors } = await index.addHTMLFile({ url: tekst.pad, content });
    eis(errors);
  }
  const meta = Object.fromEntries([...buiten].map(([veld, codes]) => [veld, codes.join(' ')]));
  const { errors } = await index.addCustomRecord({
    url: '/zoeken/',
    content: 'buiten',
    language: TAAL,
    meta: { ...meta, title: BUITEN },
  });
  eis(errors);
}

/** Pagefind comes as it was written; a phone needs no comments and long names. */
async function verklein(pad: string): Promise<void> {
  const { code, errors } = await minify(pad, await readFile(pad, 'utf8'));
  if (errors.length > 0) throw new Error(`${pad}: ${errors[0]?.message}`);
  await writeFile(pad, code);
}

const TEGELIJK = 50;

/** What Pagefind writes before the contents of its own files. */
const KENTEKEN = 'pagefind_dcd';

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

try {
  const paginas = leesPaginas();
  zetStukgrootte(paginas.length);
  const { index, errors } = await createIndex({ forceLanguage: TAAL });
  eis(errors);
  if (!index) throw new Error('Pagefind gaf geen index terug.');
  await vul(index, paginas);
  const geschreven = await index.writeFiles({ outputPath: join(uitvoermap, 'pagefind') });
  eis(geschreven.errors);
  await Promise.all(
    ONGEBRUIKT.map((naam) => rm(join(uitvoermap, 'pagefind', naam), { force: true })),
  );
  await verklein(join(uitvoermap, 'pagefind', 'pagefind.js'));
  const teksten = globSync(join(uitvoermap, 'pagefind', 'fragment', '*.pf_fragment'));
  // Niet alles tegelijk: tienduizend open bestanden staat geen computer toe.
  for (let plek = 0; plek < teksten.length; plek += TEGELIJK) {
    await Promise.all(teksten.slice(plek, plek + TEGELIJK).map(verlichtTekst));
  }
  console.log(`Zoekindex: ${paginas.length} pagina's gelezen.`);
} finally {
  await close();
}
