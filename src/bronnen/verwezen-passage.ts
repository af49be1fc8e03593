import type { Bron } from './bron.ts';
import { alleBronnen } from './opvragen.ts';
import { type Passageplek, zoekPassage } from './passagepad.ts';

/** The passage that a page refers to; throws an Error that names it when the sources have none. */
export async function verwezenPassage(
  bronId: string,
  passageId: string,
): Promise<Passageplek & { bron: Bron }> {
  const bron = (await alleBronnen()).find(({ beschrijving }) => beschrijving.id === bronId);
  const plek = bron && zoekPassage(bron, passageId);
  if (!plek) throw new Error(`Er is geen passage "${passageId}" in bron "${bronId}".`);
  return { ...plek, bron };
}
