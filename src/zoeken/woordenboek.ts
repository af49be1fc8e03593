import { herken } from '../begrippen/herken.ts';
import type { Begrip, BuitenBereik, Thesaurusinhoud } from '../begrippen/schema.ts';
import {
  maakThesaurus,
  sleutelsVan,
  stammenVan,
  type Termvormen,
  type Thesaurus,
} from '../begrippen/thesaurus.ts';
import { alleVormen, thesaurusVan } from '../begrippen/vormen.ts';
import { slug } from '../tekst/slug.ts';

/** Who answers what this site does not. */
export interface Instelling {
  naam: string;
  adres: string;
}

/** The thesaurus as the browser has it. */
export interface Woordenboek {
  thesaurus: Thesaurus;
  /** How readers know a term, by its id. */
  namen: ReadonlyMap<string, string>;
  /** Of the terms that our sources do not cover, who does answer them. */
  buitenBereik: ReadonlyMap<string, Instelling>;
  /** Every word of every name and form, for spelling. */
  woorden: readonly string[];
}

const ENGELS = '*';
const PRECIES = '=';
/** Parts the name of a term from its id, where that does not follow from the name. */
const ID = '#';

/** What all terms share; the first line, as JSON. */
interface Kop extends Pick<Thesaurusinhoud, 'bouwstenen' | 'dubbelzinnig'> {
  instellingen: Instelling[];
}

/**
 * Writes the thesaurus for the browser, as small as it can be: of every term the official words, and
 * the forms that people use in the example questions; one form for each stem. The parts are lines: what
 * the terms share, then the terms: "name|institution|form,form", a form that is the name left empty, and
 * "name|institution" without forms. Throws an Error for a term that holds one of these separators: it would
 * give every reader another term than was written.
 */
export function schrijfWoordenboek(
  inhoud: Thesaurusinhoud,
  voorbeelden: readonly string[],
): string {
  const gebruikt = telVormen(thesaurusVan(inhoud), voorbeelden);
  const instellingen: Instelling[] = [];
  const plekVan = (naar: Instelling): number => {
    const plek = instellingen.findIndex(
      ({ naam, adres }) => naam === naar.naam && adres === naar.adres,
    );
    return plek >= 0 ? plek : instellingen.push(naar) - 1;
  };
  const termen = [...inhoud.begrippen, ...inhoud.buitenBereik].map((term) => {
    const naam = zuiver(term.term);
    const kop = slug(naam) === term.id ? naam : naam + ID + term.id;
    const plek = 'naar' in term ? plekVan(term.naar) : '';
    const vormen = gekozenVormen(term, gebruikt).map((vorm) =>
      vorm === sleutelsVan(naam) ? '' : zuiver(vorm),
    );
    return [kop, plek, ...(vormen.length > 0 ? [vormen.join(',')] : [])].join('|');
  });
  const { dubbelzinnig } = inhoud;
  const kop: Kop = { bouwstenen: eenPerStam(inhoud.bouwstenen), dubbelzinnig, instellingen };
  return [JSON.stringify(kop), ...termen].join('\n');
}

/** In the order of the alphabet words that begin alike are neighbours, which compresses well. */
function eenPerStam(woorden: readonly string[]): string[] {
  return [
    ...new Map(woorden.toReversed().map((woord) => [stammenVan(woord), woord])).values(),
  ].sort();
}

/** A name or form as it is, if it holds nothing by which the dictionary parts them. */
function zuiver(deel: string): string {
  const teken = /[|,#\n]/.exec(deel)?.[0];
  if (teken === undefined) return deel;
  throw new Error(
    `"${deel}" in content/begrippen.yaml: ${JSON.stringify(teken)} is in het woordenboek van het zoeken een scheidingsteken. Schrijf de naam of vorm zonder.`,
  );
}

/** How often the examples use each form, by term and stems. */
function telVormen(thesaurus: Thesaurus, voorbeelden: readonly string[]): Map<string, number> {
  const aantallen = new Map<string, number>();
  for (const vraag of voorbeelden) {
    for (const { van, tot, begrip } of herken(vraag, thesaurus)) {
      const sleutel = `${begrip} ${stammenVan(vraag.slice(van, tot))}`;
      aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1);
    }
  }
  return aantallen;
}

/**
 * A phrase that few of the examples use costs more bytes than it will ever earn: its words are known too,
 * and from words in a row the pages are learned as well.
 */
const VAAK_GENOEG_VOOR_FRASE = 19;

function gekozenVormen(
  term: Begrip | BuitenBereik,
  gebruikt: ReadonlyMap<string, number>,
): string[] {
  const perStam = new Map<string, string>();
  for (const vorm of alleVormen(term)) {
    const stammen = stammenVan(vorm);
    const aantal = gebruikt.get(`${term.id} ${stammen}`) ?? 0;
    const isFrase = /[\s-]/.test(vorm);
    const genoeg = isFrase ? VAAK_GENOEG_VOOR_FRASE : Number(!term.vormen.includes(vorm));
    if (aantal < genoeg) continue;
    const teken = term.engels.includes(vorm) ? ENGELS : '';
    // Aan "-en" is te zien dat een woord een werkwoord is, en dus een deelwoord heeft.
    const eerder = perStam.get(stammen);
    if (eerder === undefined || (/en$/.test(vorm) && !/en$/.test(eerder))) {
      perStam.set(stammen, teken + sleutelsVan(vorm));
    }
  }
  return [...perStam.values(), ...term.precies.map((vorm) => PRECIES + vorm)];
}

/** Reads what schrijfWoordenboek wrote; throws an Error when it is something else. */
export function leesWoordenboek(tekst: string): Woordenboek {
  const [eerste = '', ...regels] = tekst.split('\n');
  if (!eerste.startsWith('{')) throw new Error('Dit is geen woordenboek.');
  const { bouwstenen, dubbelzinnig, instellingen }: Kop = JSON.parse(eerste);
  const namen = new Map<string, string>();
  const buitenBereik = new Map<string, Instelling>();
  const woorden: string[] = [];
  const termen = regels.map((regel): Termvormen => {
    const [kop = '', plek = '', vormregel] = regel.split('|');
    const [naam = '', id = slug(naam)] = kop.split(ID);
    namen.set(id, naam);
    const instelling = plek === '' ? undefined : instellingen[Number(plek)];
    if (instelling) buitenBereik.set(id, instelling);
    const alle = vormregel?.split(',').map((vorm) => vorm || sleutelsVan(naam)) ?? [];
    const met = (teken: string) =>
      alle.filter((vorm) => vorm.startsWith(teken)).map((vorm) => vorm.slice(teken.length));
    const vormen = alle.filter((vorm) => !vorm.startsWith(ENGELS) && !vorm.startsWith(PRECIES));
    // The name too: of "ondernemingsraad" only the plural may be kept as a form.
    woorden.push(...[sleutelsVan(naam), ...vormen].flatMap((vorm) => vorm.split(' ')));
    return { id, vormen, onbuigbaar: met(ENGELS), precies: met(PRECIES) };
  });
  const thesaurus = maakThesaurus(termen, bouwstenen, dubbelzinnig);
  return { thesaurus, namen, buitenBereik, woorden };
}
