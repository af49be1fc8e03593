import { describe, expect, test } from 'vitest';
import { leesRegister } from '../adressen/register.ts';
import { leesBouwpagina } from '../bouw.ts';
import { BOUWCONTROLES, type Bouw } from './bouwcontroles.ts';

/** A site of two pages on which every rule is kept. */
const GOED: Bouw = {
  paginas: [
    leesBouwpagina('/a/', '<a data-verwijzing="uitleg" href="/b/">b</a>'),
    leesBouwpagina('/b/', '<a data-verwijzing="uitleg" href="/a/">a</a>'),
  ],
  bestanden: new Set(['/a/', '/b/']),
  site: 'https://voorbeeld.nl',
  register: leesRegister('# Het register\n/a/\n/b/\n'),
  gebouwd: ['/a/', '/b/'],
  doorverwijzingen: [],
};

/** Of every rule: the smallest change that breaks it and no other, and what it then says. */
const BEWIJZEN: Readonly<Record<string, [Partial<Bouw>, RegExp]>> = {
  'dode-links': [
    { paginas: [...GOED.paginas, leesBouwpagina('/c/', '<a href="/weg/">weg</a>')] },
    /^\/c\/: de link \/weg\/ leidt naar een pagina die er niet is\. Verbeter/,
  ],
  wederkerig: [
    { paginas: GOED.paginas.slice(0, 1) },
    /^\/a\/: de verwijzing \/b\/ \(uitleg\) krijgt op die pagina geen verwijzing terug\./,
  ],
  adressen: [
    { gebouwd: ['/a/'] },
    /^content\/adressen\.txt:3: \/b\/ is gepubliceerd en bestaat niet meer\. Zet/,
  ],
};

const gemeld = (bouw: Bouw) =>
  Object.entries(BOUWCONTROLES).flatMap(([naam, controle]) =>
    controle(bouw).map(({ message }) => ({ naam, fout: message })),
  );

describe('elke regel voor de gebouwde site kan falen', () => {
  test('een goede site geeft geen fout', () => {
    expect(gemeld(GOED)).toEqual([]);
  });

  test('voor elke regel staat er een bewijs', () => {
    expect(Object.keys(BEWIJZEN)).toEqual(Object.keys(BOUWCONTROLES));
  });

  test.each(Object.entries(BEWIJZEN))('%s', (naam, [anders, melding]) => {
    expect(gemeld({ ...GOED, ...anders })).toEqual([
      { naam, fout: expect.stringMatching(melding) },
    ]);
  });
});
