import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { leesThesaurusbestand } from '../begrippen/lees.ts';
import { type Indexvelden, maakIndexinhoud } from './indexvelden.ts';
import { BUITEN, leesVoorbeelden, leesVoorbeeldteksten } from './lees-voorbeelden.ts';
import { verlichtUitvoer } from './pagefind-uitvoer.ts';
import { leesPaginatekst, type Paginatekst } from './paginatekst.ts';
import { leesWoordenboek, schrijfWoordenboek } from './woordenboek.ts';

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

function eis(fouten: readonly string[]): void {
  if (fouten.length > 0) throw new Error(`Pagefind: ${fouten.join('; ')}`);
}

/** What marks a page that belongs in the index; looking for it is a hundredth of the work of reading a page. */
const IN_INDEX = 'data-pagefind-body';

/** The built pages that belong in the index: what they say, and their HTML. */
function leesPaginas(map: string, basis: string): { tekst: Paginatekst; html: string }[] {
  return globSync('**/index.html', { cwd: map })
    .sort()
    .flatMap((bestand) => {
      const html = readFileSync(join(map, bestand), 'utf8');
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

const idVan = (pad: string) => pad.replace(/^\/|\/$/g, '');

/** Where the pages that moved are now, out of what hosts read: "rechten/oud" and "rechten/nieuw". */
function leesVerhuisd(map: string, basis: string): [van: string, naar: string][] {
  return readFileSync(join(map, '_redirects'), 'utf8')
    .split('\n')
    .flatMap((regel) => {
      const [van = '', naar = ''] = regel.split(' ').map((pad) => idVan(pad.slice(basis.length)));
      return van === '' || van.includes('*') ? [] : [[van, naar.replace(/\/?#.*/, '')]];
    });
}

async function vul(
  index: PagefindIndex,
  paginas: ReturnType<typeof leesPaginas>,
  verhuisd: ReturnType<typeof leesVerhuisd>,
): Promise<void> {
  const padVan = (id: string) => (id === BUITEN ? undefined : `/${id}/`);
  const ids = paginas.map(({ tekst }) => idVan(tekst.pad));
  const bekend = new Map(ids.map((id) => [id, id]));
  // A page that moved keeps the examples that were written for it, if it moved to a page in the index.
  for (const [van, naar] of verhuisd) if (bekend.has(naar)) bekend.set(van, naar);
  const voorbeelden = leesVoorbeelden(bekend);
  const { perPagina, buiten } = maakIndexinhoud(
    paginas.map(({ tekst }) => tekst),
    voorbeelden.map(({ vraag, pagina, ook }) => ({
      vraag,
      pagina: padVan(pagina),
      ook: ook.flatMap((id) => padVan(id) ?? []),
    })),
    // With the eyes of the browser: what it does not recognise, the model must not expect.
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

/**
 * Makes the search index of a built site in its folder `pagefind`; `basis` is the path below which the site was
 * built, "" or "/thuiswerken". Returns how many pages are in it.
 */
export async function indexeer(map: string, basis: string): Promise<number> {
  try {
    const paginas = leesPaginas(map, basis);
    zetStukgrootte(paginas.length);
    const { index, errors } = await createIndex({ forceLanguage: TAAL });
    eis(errors);
    if (!index) throw new Error('Pagefind gaf geen index terug.');
    await vul(index, paginas, leesVerhuisd(map, basis));
    const uitvoer = join(map, 'pagefind');
    const geschreven = await index.writeFiles({ outputPath: uitvoer });
    eis(geschreven.errors);
    await verlichtUitvoer(uitvoer);
    return paginas.length;
  } finally {
    await close();
  }
}

// No integration of Astro: the pages must be done, also for integrations that add to them after the build,
// and so the index can be made and measured by itself.
if (import.meta.main) {
  const { UITVOERMAP, BASE_PATH = '' } = process.env;
  const aantal = await indexeer(UITVOERMAP || 'dist', BASE_PATH.replace(/\/$/, ''));
  console.log(`Zoekindex: ${aantal} pagina's gelezen.`);
}
