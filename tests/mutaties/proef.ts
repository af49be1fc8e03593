import { maakKans } from './kans.ts';
import { keur, Misser } from './keur.ts';
import { OPERATOREN } from './operatoren.ts';
import type { Stuk } from './stukken.ts';

/** What became of the mutants of one operator. */
export interface Telling {
  /** The operator did nothing at the place that chance chose. */
  gelijk: number;
  gelezen: number;
  'anders gebouwd': number;
  geweigerd: number;
  /** The kinds of fault with which mutants were refused, counted. */
  fouten: Map<string, number>;
  /** What may never happen, each with the mutant that did it. */
  missers: string[];
}

const LEEG = { gelijk: 0, gelezen: 0, 'anders gebouwd': 0, geweigerd: 0 };

/** Adds one count to another, or begins with it. */
export function telOp(een: Telling | undefined, ander: Telling): Telling {
  if (!een) return ander;
  const fouten = new Map(een.fouten);
  for (const [soort, keren] of ander.fouten) fouten.set(soort, (fouten.get(soort) ?? 0) + keren);
  return {
    gelijk: een.gelijk + ander.gelijk,
    gelezen: een.gelezen + ander.gelezen,
    'anders gebouwd': een['anders gebouwd'] + ander['anders gebouwd'],
    geweigerd: een.geweigerd + ander.geweigerd,
    fouten,
    missers: [...een.missers, ...ander.missers],
  };
}

/** The n-th mutant of a document by an operator; the same every time. */
export function mutant({ tekst }: Stuk, operator: string, nummer: number): Uint8Array {
  const zaad = [...operator].reduce((som, teken) => Math.imul(som, 31) + teken.charCodeAt(0), 7);
  const uitkomst = OPERATOREN[operator]?.(tekst, maakKans(Math.imul(zaad, 65_537) + nummer));
  if (uitkomst === undefined) throw new Error(`onbekende operator: ${operator}`);
  return typeof uitkomst === 'string' ? Buffer.from(uitkomst) : uitkomst;
}

/** Makes a number of mutants of a document by one operator and counts what becomes of them. */
export function beproef(stuk: Stuk, operator: string, aantal: number): Telling {
  const telling: Telling = { ...LEEG, fouten: new Map(), missers: [] };
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    try {
      const uitkomst = keur(stuk, mutant(stuk, operator, nummer));
      telling[uitkomst.soort] += 1;
      if (uitkomst.soort !== 'geweigerd') continue;
      telling.fouten.set(uitkomst.fout, (telling.fouten.get(uitkomst.fout) ?? 0) + 1);
    } catch (fout) {
      if (!(fout instanceof Misser)) throw fout;
      telling.missers.push(`${stuk.beschrijving.id}, ${operator}, ${nummer}: ${fout.message}`);
    }
  }
  return telling;
}
