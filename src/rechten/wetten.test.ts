import { expect, test } from 'vitest';
import { WETNAMEN, wetlink } from './wetten.ts';

test.each(WETNAMEN)('een link naar de %s leidt naar de officiële tekst', (wet) => {
  expect(wetlink(wet, undefined)?.adres).toMatch(
    /^https:\/\/(?:wetten\.overheid|eur-lex\.europa)\./,
  );
});

test.each([
  ['WOR', '27', 'artikel 27 WOR', 'https://wetten.overheid.nl/jci1.3:c:BWBR0002747&artikel=27'],
  ['WOR', '31a', 'artikel 31a WOR', 'https://wetten.overheid.nl/jci1.3:c:BWBR0002747&artikel=31a'],
  ['AVG', '15', 'artikel 15 AVG', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_15'],
  [
    'Arboregeling',
    '5.3',
    'artikel 5.3 Arboregeling',
    'https://wetten.overheid.nl/jci1.3:c:BWBR0008587&artikel=5.3',
  ],
  [
    'BW',
    '7:611',
    'artikel 7:611 Burgerlijk Wetboek',
    'https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=611',
  ],
])('%s artikel %s heet "%s" en staat op %s', (wet, artikel, tekst, adres) => {
  expect(wetlink(wet, artikel)).toEqual({ tekst, adres });
});

test.each([
  ['WOP', undefined],
  ['toString', undefined],
  ['BW', '6:162'],
  ['BW', '611'],
  ['WOR', '27, lid 1'],
  ['WOR', ''],
  ['AVG', 'vijftien'],
])('%s artikel %s bestaat niet', (wet, artikel) => {
  expect(wetlink(wet, artikel)).toBeUndefined();
});
