import { describe, expect, test } from 'vitest';
import { OPERATOREN } from '../mutaties/operatoren.ts';
import { beproef, mutant, telOp } from '../mutaties/proef.ts';
import { leesStukken } from '../mutaties/stukken.ts';

/** Mutants of each document by each operator: some 200 by every operator. `npm run mutaties` makes thousands. */
const AANTAL = 35;

const stukken = leesStukken();
const isKamervraag = ({ beschrijving }: (typeof stukken)[number]) =>
  beschrijving.soort === 'kamervragen';

describe.each(Object.keys(OPERATOREN))('een stuk waarin dit gebeurde: %s', (operator) => {
  const tellingen = stukken.map((stuk) => ({ stuk, telling: beproef(stuk, operator, AANTAL) }));
  const samen = tellingen
    .map(({ telling }) => telling)
    .reduce((som, telling) => telOp(som, telling));

  test('wordt heel gelezen of met reden geweigerd', () => {
    expect(samen.missers).toEqual([]);
    expect(samen.gelijk).toBeLessThan(stukken.length * AANTAL);
  });

  test('krijgt nooit ongemerkt een vraag of antwoord meer of minder', () => {
    const anders = tellingen.filter(
      ({ stuk, telling }) => isKamervraag(stuk) && telling['anders gebouwd'] > 0,
    );
    expect(anders.map(({ stuk }) => stuk.beschrijving.id)).toEqual([]);
  });
});

test('elke mutant is opnieuw te maken', () => {
  for (const operator of Object.keys(OPERATOREN)) {
    for (const stuk of stukken) {
      expect(mutant(stuk, operator, 3)).toEqual(mutant(stuk, operator, 3));
    }
  }
});
