import { type Afkomst, afkomstVan } from './afkomst.ts';
import { alleBronnen } from './opvragen.ts';
import { zoekPassage } from './passagepad.ts';

/** A passage that a page refers to: its address here, and who says it. */
export interface VerwezenPassage {
  adres: string;
  afkomst: Afkomst;
}

/** Finds the passage that a page refers to; throws an Error that names it when the sources have none. */
export async function verwezenPassage(bronId: string, passageId: string): Promise<VerwezenPassage> {
  const bron = (await alleBronnen()).find(({ beschrijving }) => beschrijving.id === bronId);
  const plek = bron && zoekPassage(bron, passageId);
  const eerste = plek?.passages[0];
  if (!bron || !plek || !eerste) {
    throw new Error(`Er is geen passage "${passageId}" in bron "${bronId}".`);
  }
  return { adres: plek.adres, afkomst: afkomstVan(bron, eerste) };
}
