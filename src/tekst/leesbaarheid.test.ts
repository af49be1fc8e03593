import { describe, expect, it } from 'vitest';
import { leesbaarheid } from './leesbaarheid.ts';

describe('leesbaarheid', () => {
  it('telt zinnen, woorden en lettergrepen van de hele tekst', () => {
    expect(leesbaarheid('Mag mijn baas meekijken? Niet zomaar.')).toMatchObject({
      woorden: 6,
      zinnen: 2,
      lettergrepen: 9,
    });
  });

  it('noemt de langste zin, en bij gelijke stand de eerste', () => {
    expect(leesbaarheid('Ja. Dat mag niet. Zeg het hem.').langsteZin).toEqual({
      tekst: 'Dat mag niet.',
      woorden: 3,
    });
  });

  it('rekent de score van Flesch-Douma uit', () => {
    // 6 words, 2 sentences, 9 syllables.
    const score = leesbaarheid('Mag mijn baas meekijken? Niet zomaar.').fleschDouma;
    expect(score).toBeCloseTo(206.835 - 0.93 * 3 - 77 * (9 / 6), 6);
  });

  it('geeft gewone taal een hogere score dan ambtelijke taal', () => {
    const gewoon = leesbaarheid('Je baas moet het eerst zeggen. Pas dan mag hij kijken.');
    const ambtelijk = leesbaarheid(
      'De werkgever dient de werknemer voorafgaand te informeren omtrent voorgenomen controlemaatregelen.',
    );
    expect(gewoon.fleschDouma).toBeGreaterThan(60);
    expect(ambtelijk.fleschDouma).toBeLessThan(52);
  });

  it('keurt een tekst zonder woorden niet goed', () => {
    expect(leesbaarheid('…')).toEqual({
      woorden: 0,
      zinnen: 0,
      lettergrepen: 0,
      langsteZin: { tekst: '', woorden: 0 },
      fleschDouma: 0,
    });
  });
});
