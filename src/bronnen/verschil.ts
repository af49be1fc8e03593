/** One thing that a document says and its description says otherwise. */
export interface Verschil {
  regel: number;
  wat: string;
  document: string;
  beschrijving: string;
}

/** Compares what a document says on a line with what its description says; an empty list when they agree. */
export function vergelijkOp(
  regel: number,
  wat: string,
  document: string,
  beschrijving: string | undefined,
): Verschil[] {
  return document === beschrijving
    ? []
    : [{ regel, wat, document, beschrijving: beschrijving ?? 'niets' }];
}
