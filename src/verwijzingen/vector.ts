/** How much each feature of a text weighs. */
export type Vector = ReadonlyMap<string, number>;

/** Beside a very short text every other would look alike: no text counts as shorter than this. */
const KORTSTE_LENGTE = 2;

/** Every vector is compared with many others, and none changes once it is made. */
const lengten = new WeakMap<Vector, number>();

/** The Euclidean length of a vector. */
export function lengteVan(vector: Vector): number {
  const bekend = lengten.get(vector);
  if (bekend !== undefined) return bekend;
  let som = 0;
  for (const waarde of vector.values()) som += waarde * waarde;
  const lengte = Math.sqrt(som);
  lengten.set(vector, lengte);
  return lengte;
}

/** The inner product of two vectors. */
export function product(een: Vector, ander: Vector): number {
  const [klein, groot] = een.size <= ander.size ? [een, ander] : [ander, een];
  let som = 0;
  for (const [kenmerk, waarde] of klein) {
    const tegenover = groot.get(kenmerk);
    if (tegenover !== undefined) som += waarde * tegenover;
  }
  return som;
}

/** How alike two texts are, from 0 to 1: the cosine, dampened for texts that hardly say anything. */
export function gelijkenis(een: Vector, ander: Vector): number {
  const deler =
    Math.max(lengteVan(een), KORTSTE_LENGTE) * Math.max(lengteVan(ander), KORTSTE_LENGTE);
  return product(een, ander) / deler;
}

/** Adds up how often each feature occurs in some texts. */
export function samen(tellingen: Iterable<Vector>): Map<string, number> {
  const som = new Map<string, number>();
  for (const telling of tellingen) {
    for (const [kenmerk, aantal] of telling) som.set(kenmerk, (som.get(kenmerk) ?? 0) + aantal);
  }
  return som;
}
