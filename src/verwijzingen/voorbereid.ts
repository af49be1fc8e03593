import { zinnenIn } from '../tekst/zinnen.ts';
import { gewogen, maakGewicht } from './gewicht.ts';
import { begripVan, kenmerkenVan, type Taal } from './kenmerken.ts';
import type { Stuk } from './stuk.ts';
import { samen, type Vector } from './vector.ts';
import { type Vraagvorm, vraagvormenIn, zonderFormules } from './vraagvorm.ts';
import { woordreeksenIn } from './woordreeksen.ts';

/** One sentence of a question: what it is about, and what it wants to know. */
export interface Deelvraag {
  vector: Vector;
  vormen: ReadonlySet<Vraagvorm>;
}

/** A piece in the shape in which it is compared with others. */
export interface Voorbereid {
  stuk: Stuk;
  kern: Vector;
  zinnen: Vector[];
  alles: Vector;
  /** The sentences of a question; of other pieces none. */
  deelvragen: Deelvraag[];
  vormen: ReadonlySet<Vraagvorm>;
  /** Literal runs of words in the core, and in the rest. */
  reeksenKern: ReadonlySet<string>;
  reeksenRest: ReadonlySet<string>;
  tekst: string;
}

/** All pieces prepared, and what each of their documents is about as a whole. */
export interface Voorbereiding {
  stukken: Voorbereid[];
  /** For each document the roots of how often it names each feature, commonplaces included. */
  documenten: ReadonlyMap<string, Vector>;
}

/** Prepares pieces for comparison; costs time in proportion to their text. */
export function bereidVoor(stukken: readonly Stuk[], taal: Taal): Voorbereiding {
  const gelezen = stukken.map((stuk) => {
    const isVraag = stuk.soort === 'vraag';
    const kernzinnen = isVraag ? zinnenIn(stuk.kern) : [];
    const kern = kenmerkenVan(isVraag ? zonderFormules(stuk.kern) : stuk.kern, taal);
    const zinnen = stuk.zinnen.map((zin) => kenmerkenVan(zin, taal));
    return {
      stuk,
      kern,
      zinnen,
      alles: samen([kern, ...zinnen]),
      deelvragen: kernzinnen.map((zin) => ({
        vector: kenmerkenVan(zonderFormules(zin), taal),
        vormen: vraagvormenIn(zin),
      })),
    };
  });
  const blokken = gelezen
    .filter(({ stuk }) => stuk.soort === 'recht')
    .flatMap(({ kern, zinnen }) => [kern, ...zinnen]);
  const gevraagd = gelezen.filter(({ stuk }) => stuk.soort !== 'recht').map(({ alles }) => alles);
  const gewicht = maakGewicht(blokken, gevraagd, (kenmerk) => begripVan(kenmerk) !== undefined);
  const weeg = (telling: Vector) => gewogen(telling, gewicht);
  return {
    stukken: gelezen.map(({ stuk, kern, zinnen, alles, deelvragen }) => ({
      stuk,
      kern: weeg(kern),
      zinnen: zinnen.map(weeg),
      alles: weeg(alles),
      deelvragen: deelvragen.map(({ vector, vormen }) => ({ vector: weeg(vector), vormen })),
      vormen: vraagvormenIn(stuk.soort === 'vraag' ? stuk.kern : ''),
      reeksenKern: woordreeksenIn(stuk.soort === 'vraag' ? zonderFormules(stuk.kern) : stuk.kern),
      reeksenRest: new Set(stuk.zinnen.flatMap((zin) => [...woordreeksenIn(zin)])),
      tekst: [stuk.kern, ...stuk.zinnen].join(' '),
    })),
    documenten: perDocument(gelezen),
  };
}

function perDocument(
  gelezen: readonly { stuk: Stuk; alles: Vector }[],
): Map<string, Map<string, number>> {
  const groepen = new Map<string, Vector[]>();
  for (const { stuk, alles } of gelezen) {
    const groep = groepen.get(stuk.document);
    if (groep) groep.push(alles);
    else groepen.set(stuk.document, [alles]);
  }
  return new Map(
    [...groepen].map(([document, tellingen]) => [
      document,
      new Map([...samen(tellingen)].map(([kenmerk, aantal]) => [kenmerk, Math.sqrt(aantal)])),
    ]),
  );
}
