import type { Bron } from './bron.ts';
import { leestekst, type Passage } from './document.ts';

/** The texts of all passages of the sources in order, without footnote marks. */
export function bronteksten(bronnen: readonly Bron[]): string[] {
  return bronnen.flatMap(({ document }) =>
    document.delen.filter((deel): deel is Passage => 'id' in deel).map(leestekst),
  );
}
