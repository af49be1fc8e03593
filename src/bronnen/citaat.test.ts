import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vergelijkCitaat } from './citaat.ts';
import { leestekst, type Passage } from './document.ts';
import { kamervraag } from './ontleed-kamervraag.ts';

const document = kamervraag.ontleed({
  bestand: 'proef.txt',
  tekst: readFileSync('seeds/001_d518994d5278815a.txt', 'utf8'),
});
const passages = document.delen.filter(
  (deel): deel is Passage => deel.soort === 'antwoord' && deel.vraag === 2,
);
const heel = passages.map(leestekst).join(' ');
const vergelijk = (citaat: string) => vergelijkCitaat(citaat, passages, document);

describe('een citaat klopt', () => {
  test.each([
    ['een hele zin', 'De regels voor controle van werknemers zijn in beide gevallen gelijk.'],
    [
      'over een regeleinde',
      'De regels voor controle\n  van werknemers zijn in beide gevallen gelijk.',
    ],
    [
      'twee delen met […]',
      'Zo moet de werkgever goed beargumenteren […] omdat het werk vanuit huis wordt uitgevoerd.',
    ],
    ['[…] vooraan', '[…] het bedrijfsbelang zwaarder weegt dan het belang van de werknemer'],
    [
      '[...] met drie punten',
      'Vertrouwen tussen werkgever en werknemer [...] goede arbeidsrelatie.',
    ],
    ['zonder het voetnootmerk', 'alle voorwaarden te vinden.'],
    ['over twee alinea’s', 'werken. Zo moet de werkgever'],
  ])('als het %s is', (_, citaat) => {
    expect(vergelijk(citaat)).toBeUndefined();
  });

  test('ook met andere aanhalingstekens', () => {
    const vraag1 = document.delen.filter(
      (deel): deel is Passage => deel.soort === 'vraag' && deel.vraag === 1,
    );
    expect(
      vergelijkCitaat('nieuwsbericht “Gluurapparatuur” in trek', vraag1, document),
    ).toBeUndefined();
  });
});

describe('een citaat klopt niet', () => {
  test.each([
    [
      'één letter anders is',
      'De regels voor contrôle van werknemers zijn in beide gevallen gelijk.',
      'antwoord-2-4',
      '[-controle-] {+contrôle+}',
    ],
    [
      'een woord mist',
      'De regels voor controle van werknemers zijn in gevallen gelijk.',
      'antwoord-2-4',
      '[-beide-]',
    ],
    [
      'een woord te veel heeft',
      'De strenge regels voor controle van werknemers zijn in beide gevallen gelijk.',
      'antwoord-2-4',
      '{+strenge+}',
    ],
    [
      'delen in de verkeerde volgorde heeft',
      'omdat het werk vanuit huis wordt uitgevoerd […] Zo moet de werkgever',
      'antwoord-2-4',
      '',
    ],
    ['een woord middendoor breekt', 'regels voor controle van werk', 'antwoord-2-4', ''],
    ['uit een andere passage komt', 'Daarin heb ik geen rol.', 'antwoord-8-1', ''],
    ['leeg is', '  ', '', ''],
    ['alleen […] is', '[…]', '', ''],
  ])('als het %s', (_, citaat, naaste, verschil) => {
    const fout = vergelijk(citaat);
    expect(fout).toBeDefined();
    if (naaste) expect(fout?.naaste).toBe(naaste);
    for (const stuk of verschil.split(/(?<=\]) /).filter(Boolean))
      expect(fout?.verschil).toContain(stuk);
  });

  test('zodra één letter of cijfer verandert, waar dan ook', () => {
    fc.assert(
      fc.property(fc.nat(heel.length - 1), fc.constantFrom('x', 'Q', '7'), (plek, teken) => {
        if (!/[\p{L}\p{N}]/u.test(heel[plek] ?? '') || heel[plek] === teken) return;
        expect(vergelijk(heel.slice(0, plek) + teken + heel.slice(plek + 1))).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

test('elk stuk van hele woorden uit een passage is een goed citaat', () => {
  const woorden = heel.split(' ');
  fc.assert(
    fc.property(fc.nat(woorden.length - 1), fc.integer({ min: 1, max: 40 }), (begin, aantal) => {
      expect(vergelijk(woorden.slice(begin, begin + aantal).join(' '))).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
