import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakVoetnootLezer } from './voetnoten.ts';

/** The marks that are found when the texts are read in this order. */
function merken(...teksten: string[]): string[] {
  const lees = maakVoetnootLezer();
  return teksten
    .flatMap(lees)
    .flatMap((stuk) => (stuk.soort === 'voetnoot' ? [`${stuk.tekst}=${stuk.nummer}`] : []));
}

describe('een voetnootmerk', () => {
  test.each([
    ["bezorgd'? 1)", ['1)=1']],
    ['Rathenau Instituut? 2) Hoe kijkt u', ['2)=2']],
    ['vakbonden bezorgd»?1', ['1=1']],
    ['voorwaarden te vinden.2', ['2=2']],
    ['hybride werken.4 Met hybride werken', ['4=4']],
    ['werkgever plaatsvindt.5', ['5=5']],
    ['volgens de AP,1 en anderen', ['1=1']],
    ['zo staat het er.’12', ['12=12']],
  ])('wordt herkend in "%s"', (tekst, verwacht) => {
    expect(merken(tekst)).toEqual(verwacht);
  });

  test('vast aan een gewoon woord wordt herkend als het het volgende nummer is', () => {
    expect(merken('bezorgd.1', 'te vinden.2', 'Verschillende onderzoeken3 lijken')).toEqual([
      '1=1',
      '2=2',
      '3=3',
    ]);
    expect(merken('Verschillende onderzoeken3 lijken')).toEqual([]);
  });

  test.each([
    '11 klachten worden nog bekeken',
    'in 2020 veertien klachten',
    '1 januari tot en met 1 december',
    'op 14 april',
    'onder 1.200 leden',
    'met 58 procent gestegen',
    'D66 en de D66’ers',
    'achterstand van 10.000 privacyklachten',
    'document 2021Z06098',
    'Kamerstuk 25883-414',
    'volgens art.27 WOR',
    'covid19 en Windows11',
    '(zie vraag 2)',
    'de opties: 1) thuis of 2) op kantoor',
    'tussen 9.00 en 17.30 uur',
    'in 2020.',
  ])('wordt niet gezien in "%s"', (tekst) => {
    expect(merken(tekst)).toEqual([]);
  });

  test('laat elke tekst heel: de stukken vormen samen de tekst', () => {
    const woord = fc.constantFrom(
      'werken',
      'vinden.',
      'D66',
      '1)',
      'bezorgd»?',
      '3',
      ' ',
      '\n',
      '(',
    );
    const tekst = fc.oneof(
      fc.string(),
      fc.array(woord).map((woorden) => woorden.join('')),
    );
    fc.assert(
      fc.property(fc.array(tekst), (teksten) => {
        const lees = maakVoetnootLezer();
        for (const invoer of teksten) {
          expect(
            lees(invoer)
              .map((stuk) => stuk.tekst)
              .join(''),
          ).toBe(invoer);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
