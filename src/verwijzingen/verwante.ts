import type { Bron } from '../bronnen/bron.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import type { Rechtpagina } from '../rechten/opvragen.ts';

/** A question that a rights page draws on, and whether it quotes its words. */
export interface Verwantschap {
  dossier: string;
  nummer: number;
  geciteerd: boolean;
}

/** The questions that a rights page quotes or refers to, in order of appearance, each once. */
export function vragenBij(recht: Rechtpagina, bronnen: readonly Bron[]): Verwantschap[] {
  const vragen = new Map<string, Verwantschap>();
  for (const { bron: bronId, passage: passageId, geciteerd } of recht.steunpunten) {
    const bron = bronnen.find(({ beschrijving }) => beschrijving.id === bronId);
    const passage = bron && zoekPassage(bron, passageId)?.passages[0];
    if (!passage || !('vraag' in passage)) continue;
    const sleutel = `${bronId}/${passage.vraag}`;
    vragen.set(sleutel, {
      dossier: bronId,
      nummer: passage.vraag,
      geciteerd: geciteerd || (vragen.get(sleutel)?.geciteerd ?? false),
    });
  }
  return [...vragen.values()];
}

/** The rights pages that draw on a question, those that quote it first. */
export function rechtenBij(
  dossier: string,
  nummer: number,
  rechten: readonly Rechtpagina[],
  bronnen: readonly Bron[],
): { recht: Rechtpagina; geciteerd: boolean }[] {
  return rechten
    .flatMap((recht) =>
      vragenBij(recht, bronnen)
        .filter((vraag) => vraag.dossier === dossier && vraag.nummer === nummer)
        .map(({ geciteerd }) => ({ recht, geciteerd })),
    )
    .sort((a, b) => Number(b.geciteerd) - Number(a.geciteerd));
}
