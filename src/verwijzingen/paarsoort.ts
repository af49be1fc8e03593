import type { Stuk } from './stuk.ts';

/** Of what kinds the two pieces of a pair are, whichever comes first. */
export type Paarsoort =
  | 'vraag-vraag'
  | 'sectie-vraag'
  | 'sectie-sectie'
  | 'recht-vraag'
  | 'recht-sectie'
  | 'recht-recht';

type Soort = Stuk['soort'];

const PAARSOORTEN: Readonly<Record<Soort, Readonly<Record<Soort, Paarsoort>>>> = {
  vraag: { vraag: 'vraag-vraag', sectie: 'sectie-vraag', recht: 'recht-vraag' },
  sectie: { vraag: 'sectie-vraag', sectie: 'sectie-sectie', recht: 'recht-sectie' },
  recht: { vraag: 'recht-vraag', sectie: 'recht-sectie', recht: 'recht-recht' },
};

/** The kind of pair that two pieces make. */
export function paarsoortVan(een: Stuk, ander: Stuk): Paarsoort {
  return PAARSOORTEN[een.soort][ander.soort];
}
