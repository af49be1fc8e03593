import { type CollectionEntry, getCollection } from 'astro:content';
import { leesMdx } from '../lees-mdx.ts';
import { leesRechttekst, type Rechttekst } from './rechttekst.ts';
import { GROEPEN } from './schema.ts';

/** A rights page: its entry, what it says and what it stands on. */
export interface Rechtpagina extends Rechttekst {
  slug: string;
  tekst: CollectionEntry<'rechten'>;
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
    ...leesRechttekst(leesMdx(tekst.body ?? '')),
  }));
}
