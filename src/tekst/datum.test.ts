import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dag, dagenTussen, dagVan, isDag, leesDag, schrijfDag } from './datum.ts';

describe('een dag', () => {
  test.each([
    ['15 april 2021', '2021-04-15'],
    ['1 juni 2021', '2021-06-01'],
    ['31 Mei 2021', '2021-05-31'],
    ['29 februari 2024', '2024-02-29'],
  ])('"%s" is %s', (tekst, dag) => {
    expect(leesDag(tekst)).toBe(dag);
  });

  test.each(['31 april 2021', '15 apr 2021', 'april 2021', '', '29 februari 2021'])(
    '"%s" bestaat niet als dag',
    (tekst) => {
      expect(leesDag(tekst)).toBeUndefined();
    },
  );

  test('wordt geschreven zoals hij gelezen wordt, wat de dag ook is', () => {
    const dagen = fc
      .date({ min: new Date('1815-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((datum) => datum.toISOString().slice(0, 10) as Dag);
    fc.assert(
      fc.property(dagen, (dag) => {
        expect(leesDag(schrijfDag(dag))).toBe(dag);
      }),
    );
  });

  test.each<Dag>(['2021-4-15', '2021-02-30', '15-04-2021'])(
    '%s is geen geldige schrijfwijze',
    (tekst) => {
      expect(isDag(tekst)).toBe(false);
      expect(() => schrijfDag(tekst)).toThrow(RangeError);
    },
  );
});

describe('dagVan', () => {
  test.each([
    ['2026-11-26T12:00:00Z', '2026-11-26'],
    ['2026-11-26T23:30:00Z', '2026-11-27'],
    ['2026-07-26T22:30:00Z', '2026-07-27'],
  ])('om %s is het in Nederland %s', (moment, dag) => {
    expect(dagVan(new Date(moment))).toBe(dag);
  });

  test('van iets dat geen moment is, is er geen dag', () => {
    expect(() => dagVan(new Date('nooit'))).toThrow(RangeError);
  });
});

describe('dagenTussen', () => {
  test('telt 46 dagen van 15 april tot 31 mei 2021', () => {
    expect(dagenTussen('2021-04-15', '2021-05-31')).toBe(46);
  });

  test('verschuift niet door zomertijd', () => {
    expect(dagenTussen('2021-03-27', '2021-03-29')).toBe(2);
  });
});
