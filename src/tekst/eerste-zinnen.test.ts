import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eersteZinnen } from './eerste-zinnen.ts';

describe('eersteZinnen', () => {
  test.each([
    ['Ja. Dat mag niet. En dit ook niet.', 4, 'Ja. Dat mag niet.', false],
    ['Ja. Dat mag niet.', 40, 'Ja. Dat mag niet.', true],
    [
      'Een zin van meer dan vijf woorden blijft heel. Kort.',
      5,
      'Een zin van meer dan vijf woorden blijft heel.',
      false,
    ],
    ['', 10, '', true],
  ])('neemt van "%s" met hoogstens %i woorden "%s"', (tekst, meeste, verwacht, volledig) => {
    expect(eersteZinnen(tekst, meeste)).toEqual({ tekst: verwacht, volledig });
  });

  test('knipt nooit in een zin: het begin van de tekst staat er woord voor woord', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Ja.',
            'Dat mag niet.',
            'Hij vroeg het, in 2021, aan de AP.',
            'Is dat zo?',
          ),
        ),
        fc.nat(30),
        (zinnen, meeste) => {
          const heel = zinnen.join(' ');
          const { tekst, volledig } = eersteZinnen(heel, meeste);
          expect(heel.startsWith(tekst)).toBe(true);
          expect(/^$|[.?]$/.test(tekst)).toBe(true);
          expect(volledig).toBe(tekst === heel);
        },
      ),
    );
  });
});
