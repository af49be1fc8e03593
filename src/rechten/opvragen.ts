import { type CollectionEntry, getCollection } from 'astro:content';
import { blokkenIn, leesMdx } from '../lees-mdx.ts';
import { GROEPEN } from './schema.ts';

/** A passage that a rights page quotes or refers to. */
export interface Steunpunt {
  bron: string;
  passage: string;
  /** True when the page quotes its words, false when it only refers to it. */
  geciteerd: boolean;
}

/** A rights page with the passages it stands on, in order of appearance, each once. */
export interface Rechtpagina {
  slug: string;
  tekst: CollectionEntry<'rechten'>;
  steunpunten: Steunpunt[];
}

let gelezen: Promise<Rechtpagina[]> | undefined;

/** All rights pages, in the order in which they are listed. */
export function alleRechten(): Promise<Rechtpagina[]> {
  if (import.meta.env.DEV) return lees();
  gelezen ??= lees();
  return gelezen;
}

async function lees(): Promise<Rechtpagina[]> {
  const groepen = Object.keys(GROEPEN);
  const plek = ({ data }: CollectionEntry<'rechten'>) =>
    groepen.indexOf(data.groep) * 1000 + data.volgorde;
  const teksten = (await getCollection('rechten')).sort((a, b) => plek(a) - plek(b));
  return teksten.map((tekst) => ({
    slug: tekst.id,
    tekst,
    steunpunten: steunpuntenIn(tekst.body ?? ''),
  }));
}

function steunpuntenIn(mdx: string): Steunpunt[] {
  const punten = new Map<string, Steunpunt>();
  for (const { naam, velden } of blokkenIn(leesMdx(mdx), 'Citaat', 'Bron', 'Punt')) {
    const { bron = '', passage = '' } = velden;
    const sleutel = `${bron} ${passage}`;
    const geciteerd = naam === 'Citaat' || (punten.get(sleutel)?.geciteerd ?? false);
    punten.set(sleutel, { bron, passage, geciteerd });
  }
  return [...punten.values()];
}
