import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breekRegels } from './regelval.ts';

/** Every character is ten wide. */
const meet = (tekst: string) => tekst.length * 10;

test.each([
  ['past op één regel', 'Mag dat?', 200, ['Mag dat?']],
  ['wordt zo gelijk mogelijk', 'aa aa aa aa', 80, ['aa aa', 'aa aa']],
  ['houdt het kleinste aantal regels', 'aaaa aaaa aaaa', 100, ['aaaa aaaa', 'aaaa']],
  ['telt elke witruimte als één spatie', ' a \n b ', 100, ['a b']],
  ['breekt niet na een koppelteken', 'aa-bb cc', 60, ['aa-bb', 'cc']],
  ['laat een vaste spatie heel', 'a\u00a0b c', 40, ['a\u00a0b', 'c']],
  ['is leeg voor een lege tekst', '', 100, []],
])('een tekst %s', (_, tekst, breedte, regels) => {
  expect(breekRegels(tekst, breedte, meet)).toEqual(regels);
});

test('een woord dat te breed is, wordt niet afgebroken: dan past de tekst niet', () => {
  expect(breekRegels('een ondernemingsraad', 100, meet)).toBeUndefined();
});

describe('voor elke tekst', () => {
  const woorden = fc.array(fc.stringMatching(/^[a-zé?,.]{1,12}$/), { minLength: 1, maxLength: 40 });

  test('staat elk woord er één keer, in volgorde, en is geen regel te breed', () => {
    fc.assert(
      fc.property(woorden, fc.integer({ min: 120, max: 900 }), (delen, breedte) => {
        const regels = breekRegels(delen.join(' '), breedte, meet) ?? [];
        expect(regels.join(' ')).toBe(delen.join(' '));
        expect(Math.max(...regels.map(meet))).toBeLessThanOrEqual(breedte);
      }),
    );
  });

  test('zijn er niet meer regels dan wanneer elke regel zo vol mogelijk is', () => {
    fc.assert(
      fc.property(woorden, fc.integer({ min: 120, max: 900 }), (delen, breedte) => {
        let aantal = 1;
        let vol = 0;
        for (const deel of delen) {
          const erbij = vol === 0 ? meet(deel) : vol + 10 + meet(deel);
          if (erbij > breedte) aantal += 1;
          vol = erbij > breedte ? meet(deel) : erbij;
        }
        expect(breekRegels(delen.join(' '), breedte, meet)).toHaveLength(aantal);
      }),
    );
  });
});
