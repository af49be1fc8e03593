import type { Graph, Thing } from 'schema-dts';

/**
 * Writes structured data for a script element. No text can close that element or open a comment in
 * it, since every "<" is written as its JSON escape.
 */
export function schrijfJsonLd(dingen: readonly Thing[]): string {
  const graaf: Graph = { '@context': 'https://schema.org', '@graph': dingen };
  return JSON.stringify(graaf).replaceAll('<', '\\u003c');
}
