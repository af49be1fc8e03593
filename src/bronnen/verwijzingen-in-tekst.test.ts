import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verwijzingenInTekst } from './verwijzingen-in-tekst.ts';

/** What a text points to, as "words → target". */
function wijst(tekst: string): string[] {
  return verwijzingenInTekst(tekst).map((verwijzing) => {
    const woorden = tekst.slice(verwijzing.van, verwijzing.tot);
    return `${woorden} → ${verwijzing.soort === 'vraag' ? verwijzing.nummer : verwijzing.zaaknummer}`;
  });
}

describe('een tekst wijst naar een andere vraag', () => {
  test.each([
    ['Zie het antwoord op vraag twee.', ['antwoord op vraag twee → 2']],
    ['(zie het antwoord op vraag twee)', ['antwoord op vraag twee → 2']],
    ['Zoals aangegeven in het antwoord op vraag 12 gelden', ['antwoord op vraag 12 → 12']],
    ['Zie vraag 4.', ['vraag 4 → 4']],
    ['Zie ook de vragen 2, 3 en 5.', ['2 → 2', '3 → 3', '5 → 5']],
    ['de antwoorden op de vragen twee en drie', ['twee → 2', 'drie → 3']],
    ['Zie de beantwoording van vraag 1 hierboven', ['beantwoording van vraag 1 → 1']],
  ])('in "%s"', (tekst, verwacht) => {
    expect(wijst(tekst)).toEqual(verwacht);
  });

  test.each([
    'Zoals hiervoor aangegeven is het toegestaan.',
    'Heeft u een antwoord op deze vraag?',
    'Het antwoord op vraag twee van het lid Van Kent luidt anders.',
    'De vraag naar software steeg met 58 procent.',
    'met de vraag of ze wel aan het werk zijn',
    'Meer vraag naar monitoringssoftware',
  ])('niet in "%s"', (tekst) => {
    expect(wijst(tekst)).toEqual([]);
  });
});

test('een zaaknummer wijst naar dat dossier, hoe het ook geschreven is', () => {
  expect(wijst('(vraagnummer\u00a02021Z06098).')).toEqual(['2021Z06098 → 2021Z06098']);
  expect(wijst('zie 2021z06117')).toEqual(['2021z06117 → 2021Z06117']);
  expect(wijst('12021Z060981')).toEqual([]);
});

test('verwijzingen staan op volgorde, overlappen niet en vallen binnen de tekst', () => {
  const woord = fc.constantFrom(
    'antwoord op ',
    'vraag ',
    'vragen ',
    'twee',
    '3',
    ' en ',
    ', ',
    'zie ',
    '2021Z06098',
    '.',
  );
  fc.assert(
    fc.property(fc.array(woord, { maxLength: 30 }), (woorden) => {
      const tekst = woorden.join('');
      let vorige = 0;
      for (const { van, tot } of verwijzingenInTekst(tekst)) {
        expect(van).toBeGreaterThanOrEqual(vorige);
        expect(tot).toBeGreaterThan(van);
        vorige = tot;
      }
      expect(vorige).toBeLessThanOrEqual(tekst.length);
    }),
    { numRuns: 2000 },
  );
});
