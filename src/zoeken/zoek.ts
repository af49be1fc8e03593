import { type Begrepen, begrijp } from './begrijp.ts';
import { codeVan, IJKPUNT } from './code.ts';
import { leesVeld } from './niveaus.ts';
import type { Pagefind, PagefindTreffer } from './pagefind.d.ts';
import { geefDoor, type Kenmerktreffers, opKans, weegTreffers } from './rangschik.ts';
import { spel } from './spelling.ts';
import type { Woordenboek } from './woordenboek.ts';

/** What a query found. */
export interface Zoekuitslag {
  begrepen: Begrepen;
  /** Best first. */
  treffers: PagefindTreffer[];
  /** Words of the query, no terms, that were looked for and found; of a very long query not all are. */
  gevonden: string[];
  /** Words of the query that were looked for, and that no page knows. */
  onbekend: string[];
  /** The query with its misspelled words mended; undefined when nothing was. */
  bedoeld: Bedoeld | undefined;
  /** True when our sources do not cover what is asked. */
  isBuitenBereik: boolean;
}

/** A mended query, and the words in it that are better now, in order. */
interface Bedoeld {
  vraag: string;
  beter: string[];
}

/** So many pages are in the order of what was meant; those that follow also by how near they are to these. */
const EERSTEN = 3;
/**
 * A term outside our scope needs little more to be the subject; without one the words must say it. On
 * examples that were left out of the learning, 2 to 3 in a hundred questions within our scope are refused so.
 */
const BUITEN_MET_TERM = 0.2;
const BUITEN_ZONDER_TERM = 0.3;
/** More than a message that fills the field has; only nonsense has more. Of 40, long messages lost .07 of their first pages. */
const MEESTE_KENMERKEN = 150;

/**
 * Asks the index what it has for a query. Rejects when the index cannot be loaded; of a piece that alone
 * fails, the words are unknown.
 */
export async function zoek(
  vraag: string,
  pagefind: Pick<Pagefind, 'search'>,
  woordenboek: Woordenboek,
): Promise<Zoekuitslag> {
  const gevraagd = begrijp(vraag, woordenboek);
  const vondst = await vraagKenmerken(pagefind, gevraagd);
  const vreemd = gevraagd.losseWoorden.filter(({ kenmerk }) => vondst.kent.get(kenmerk) === false);
  const bedoeld = herspel(gevraagd.vraag, vreemd, woordenboek.woorden);
  if (bedoeld === undefined) return rond(pagefind, gevraagd, vondst, bedoeld);
  const hersteld = begrijp(bedoeld.vraag, woordenboek);
  const opnieuw = await vraagKenmerken(pagefind, hersteld);
  return rond(pagefind, { ...hersteld, vraag: gevraagd.vraag }, opnieuw, bedoeld);
}

interface Vondst {
  treffers: Kenmerktreffers[];
  /** Of every feature that was asked, whether the index has it; of a very long query not all are asked. */
  kent: ReadonlyMap<string, boolean>;
  perId: ReadonlyMap<string, PagefindTreffer>;
}

/** Asks one code word at a time; between quotes Pagefind gives that word only, never a part of it. */
async function vraagKenmerken(
  pagefind: Pick<Pagefind, 'search'>,
  { kenmerken }: Begrepen,
): Promise<Vondst> {
  const perId = new Map<string, PagefindTreffer>();
  const kent = new Map<string, boolean>();
  const treffers = await Promise.all(
    [...kenmerken].slice(0, MEESTE_KENMERKEN).map(async ([kenmerk, waarde]) => {
      const { results } = await pagefind.search(`"${codeVan(kenmerk)}"`);
      kent.set(kenmerk, results.length > 0);
      const paginas: { id: string; gewicht: number }[] = [];
      let buiten = 0;
      for (const treffer of results) {
        const veld = leesVeld(treffer.matchedMetaFields?.[0] ?? '');
        if (veld?.soort === 'buiten') buiten = veld.waarde;
        if (veld?.soort !== 'gewicht') continue;
        paginas.push({ id: treffer.id, gewicht: veld.waarde });
        perId.set(treffer.id, treffer);
      }
      return { waarde, paginas, buiten };
    }),
  );
  return { treffers, kent, perId };
}

async function rond(
  pagefind: Pick<Pagefind, 'search'>,
  begrepen: Begrepen,
  { treffers, kent, perId }: Vondst,
  bedoeld: Bedoeld | undefined,
): Promise<Zoekuitslag> {
  const { kansen, buiten } = weegTreffers(treffers);
  if (kansen.size === 0) return letterlijk(pagefind, begrepen, bedoeld);
  const bekend = new Map(perId);
  const eersten = opKans(kansen).slice(0, EERSTEN);
  const nabij = new Map(
    await Promise.all(
      eersten.map(async (id) => [id, await burenVan(pagefind, bekend.get(id), bekend)] as const),
    ),
  );
  const volgorde = new Set([...eersten, ...opKans(geefDoor(kansen, nabij))]);
  const woorden = (gevonden: boolean) => [
    ...new Set(
      begrepen.losseWoorden.flatMap(({ woord, kenmerk }) =>
        kent.get(kenmerk) === gevonden ? [woord] : [],
      ),
    ),
  ];
  const drempel = begrepen.buitenBereik.length > 0 ? BUITEN_MET_TERM : BUITEN_ZONDER_TERM;
  return {
    begrepen,
    treffers: [...volgorde].flatMap((id) => bekend.get(id) ?? []),
    gevonden: woorden(true),
    onbekend: woorden(false),
    bedoeld,
    isBuitenBereik: buiten > drempel,
  };
}

/** What no feature finds may still stand on a page as it was typed. */
async function letterlijk(
  pagefind: Pick<Pagefind, 'search'>,
  begrepen: Begrepen,
  bedoeld: Bedoeld | undefined,
): Promise<Zoekuitslag> {
  // Een stuk van de index dat niet laadt, is voor Pagefind een woord dat nergens staat.
  const { results: ijking } = await pagefind.search(`"${IJKPUNT}"`);
  if (ijking.length === 0) throw new Error('De zoekindex is niet geladen.');
  const punten = new Map<string, number>();
  const bekend = new Map<string, PagefindTreffer>();
  const gevonden: string[] = [];
  const onbekend: string[] = [];
  const woorden = new Set(begrepen.losseWoorden.map(({ woord }) => woord));
  for (const woord of [...woorden].slice(0, MEESTE_KENMERKEN)) {
    const { results } = await pagefind.search(`"${woord}"`);
    (results.length > 0 ? gevonden : onbekend).push(woord);
    for (const treffer of results) {
      bekend.set(treffer.id, treffer);
      punten.set(treffer.id, (punten.get(treffer.id) ?? 0) + 1 / results.length);
    }
  }
  const treffers = opKans(punten).flatMap((id) => bekend.get(id) ?? []);
  const isBuitenBereik = begrepen.buitenBereik.length > 0;
  return { begrepen, treffers, gevonden, onbekend, bedoeld, isBuitenBereik };
}

async function burenVan(
  pagefind: Pick<Pagefind, 'search'>,
  treffer: PagefindTreffer | undefined,
  bekend: Map<string, PagefindTreffer>,
): Promise<{ id: string; nabijheid: number }[]> {
  const code = treffer && (await treffer.data()).meta.ik;
  if (!code) return [];
  const { results } = await pagefind.search(`"${code}"`);
  return results.flatMap((buur) => {
    const veld = leesVeld(buur.matchedMetaFields?.[0] ?? '');
    if (veld?.soort !== 'nabijheid') return [];
    if (!bekend.has(buur.id)) bekend.set(buur.id, buur);
    return [{ id: buur.id, nabijheid: veld.waarde }];
  });
}

/** The query with every unknown word replaced by the known word that it resembles. */
function herspel(
  vraag: string,
  vreemd: Begrepen['losseWoorden'],
  woorden: readonly string[],
): Bedoeld | undefined {
  const hersteld: Bedoeld = { vraag, beter: [] };
  for (const { woord, van, tot } of vreemd.toReversed()) {
    const beter = spel(woord, woorden);
    if (!beter) continue;
    hersteld.vraag = hersteld.vraag.slice(0, van) + beter + hersteld.vraag.slice(tot);
    hersteld.beter.unshift(beter);
  }
  return hersteld.vraag === vraag ? undefined : hersteld;
}
