import { expect, test } from 'vitest';
import { wieVroegWat } from './wie-vroeg-wat.ts';

test('de tabel zet elke vraag in de kolom van wie haar stelde, op nummer', () => {
  const doel = (naam: string) => ({ adres: '', naam, titel: '' });
  const kolom = (naam: string, ...stukken: string[]) => ({
    naam,
    adres: '',
    opmerking: '',
    stukken: new Set(stukken),
  });
  const rijen = wieVroegWat(
    [
      {
        titel: 'klachten',
        adres: '',
        links: [
          { naar: 'k10', score: 1, doel: doel('vraag 10') },
          { naar: 'k5', score: 0.5, doel: doel('vraag 5') },
          { naar: 'onbekend', score: 1, doel: doel('vraag 1') },
        ],
      },
      { titel: 'leeg', adres: '', links: [] },
    ],
    [kolom('SP', 'k5', 'k10'), kolom('DENK', 'b9')],
  );
  expect(
    rijen.map(({ titel, cellen }) => [titel, cellen.map((cel) => cel.map(({ naam }) => naam))]),
  ).toEqual([['klachten', [['vraag 5', 'vraag 10'], []]]]);
});
