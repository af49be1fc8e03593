import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RedactieFout, RedactieFouten } from '../redactiefout.ts';

/** A question in everyday words, made up as an example, and the pages that answer it. */
export interface Voorbeeldvraag {
  vraag: string;
  /** "rechten/meekijken", or "buiten" for what this site does not answer. */
  pagina: string;
  /** Other pages that help, best first. */
  ook: string[];
}

/** The name in the examples of what this site does not answer. */
export const BUITEN = 'buiten';

const MAP = 'content/voorbeeldvragen';

interface Regel extends Voorbeeldvraag {
  bestand: string;
  regel: number;
}

function* regelsIn(map: string): Generator<Regel> {
  for (const naam of globSync(`${MAP}/*.tsv`, { cwd: map }).sort()) {
    const bestand = naam.replaceAll('\\', '/');
    const regels = readFileSync(join(map, naam), 'utf8').split(/\r?\n/);
    for (const [index, inhoud] of regels.entries()) {
      if (inhoud === '') continue;
      const [pagina = '', vraag = '', anderen = ''] = inhoud.split('\t');
      const ook = anderen === '' ? [] : anderen.split(',');
      yield { bestand, regel: index + 1, pagina, vraag, ook };
    }
  }
}

/** The example questions as asked, without their pages. */
export function leesVoorbeeldteksten(map = '.'): string[] {
  return [...regelsIn(map)].map(({ vraag }) => vraag);
}

/**
 * Reads the example questions: lines of "page<TAB>question<TAB>other,pages". Throws RedactieFouten for
 * lines that do not fit and for pages that are not in `bekend`, which gives the name of now of every page,
 * also of those that moved.
 */
export function leesVoorbeelden(bekend: ReadonlyMap<string, string>, map = '.'): Voorbeeldvraag[] {
  const naamVanNu = (id: string) => bekend.get(id) ?? id;
  const voorbeelden: Voorbeeldvraag[] = [];
  const fouten: RedactieFout[] = [];
  for (const { bestand, regel, pagina, vraag, ook } of regelsIn(map)) {
    const onbekend = [pagina, ...ook].find((id) => id !== BUITEN && !bekend.has(id));
    const mis =
      vraag.trim() === ''
        ? 'hier staat geen vraag.'
        : onbekend !== undefined && `er is geen pagina "${onbekend}".`;
    if (mis) {
      const doe = `Schrijf: pagina, tab, vraag, tab, andere pagina's met komma's ertussen; of ${BUITEN}.`;
      fouten.push(new RedactieFout('voorbeeldvraag', { bestand, regel }, mis, doe));
    } else {
      voorbeelden.push({ vraag, pagina: naamVanNu(pagina), ook: ook.map(naamVanNu) });
    }
  }
  if (fouten.length > 0) throw new RedactieFouten(fouten);
  return voorbeelden;
}
