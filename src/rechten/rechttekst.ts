import { blokkenIn, eigenTekst, type Knoop, tekstIn } from '../lees-mdx.ts';

/** A passage that a rights page quotes or refers to. */
export interface Steunpunt {
  bron: string;
  passage: string;
  /** True when the page quotes its words, false when it only refers to it. */
  geciteerd: boolean;
}

/** The words of a passage as a rights page quotes them; the gate sees to it that they are verbatim. */
export interface AangehaaldeTekst {
  bron: string;
  passage: string;
  tekst: string;
  /** True when the author chose it to go with the short answer where that stands alone. */
  isKern: boolean;
}

/** What a rights page says and stands on, as its author wrote it. */
export interface Rechttekst {
  /** Its own words, block by block, then the words that it quotes. */
  blokken: string[];
  /** The passages it stands on, in order of appearance, each once. */
  steunpunten: Steunpunt[];
  /** What it quotes, in order. */
  citaten: AangehaaldeTekst[];
  /** The slugs of the rights pages it sends its reader to, each once. */
  leesOok: string[];
}

/** Reads what matters to other pages from the tree of a rights page. */
export function leesRechttekst(boom: Knoop): Rechttekst {
  const citaten = blokkenIn(boom, 'Citaat').map(
    ({ knoop, velden: { bron = '', passage = '', kern } }) => ({
      bron,
      passage,
      tekst: tekstIn(knoop),
      isKern: kern !== undefined,
    }),
  );
  return {
    blokken: [...eigenTekst(boom).map(({ tekst }) => tekst), ...citaten.map(({ tekst }) => tekst)],
    citaten,
    steunpunten: steunpuntenIn(boom),
    leesOok: [...new Set(blokkenIn(boom, 'Pagina').flatMap(({ velden }) => velden.recht ?? []))],
  };
}

function steunpuntenIn(boom: Knoop): Steunpunt[] {
  const punten = new Map<string, Steunpunt>();
  for (const { naam, velden } of blokkenIn(boom, 'Citaat', 'Bron', 'Punt')) {
    const { bron = '', passage = '' } = velden;
    const sleutel = `${bron} ${passage}`;
    const geciteerd = naam === 'Citaat' || (punten.get(sleutel)?.geciteerd ?? false);
    punten.set(sleutel, { bron, passage, geciteerd });
  }
  return [...punten.values()];
}
