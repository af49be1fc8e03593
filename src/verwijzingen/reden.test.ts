import { describe, expect, test } from 'vitest';
import { redenVan } from './reden.ts';
import type { Stuk } from './stuk.ts';

const vraag = (dossier: string, nummer: number): Stuk => ({
  id: `vragen/${dossier}/${nummer}`,
  soort: 'vraag',
  document: dossier,
  dossier,
  nummer,
  vragers: ['van Baarle'],
  kern: '',
  zinnen: [],
  steunt: [],
});
const sectie: Stuk = {
  id: 'nieuws/x#y',
  soort: 'sectie',
  document: 'x',
  slug: 'x',
  sectie: 'y',
  kern: '',
  zinnen: [],
  steunt: [],
};
const recht: Stuk = {
  id: 'rechten/z',
  soort: 'recht',
  slug: 'z',
  document: 'rechten',
  kern: '',
  zinnen: [],
  steunt: [],
};
const basis = { score: 1, gedeeld: ['klacht', 'ap'], vormen: [] };
const reden = (bevinding: Partial<Parameters<typeof redenVan>[0]>) =>
  redenVan(
    { ...basis, van: vraag('a', 1), naar: vraag('b', 2), soort: 'zelfde-vraag', ...bevinding },
    (begrip) => begrip,
  );

describe('redenVan', () => {
  test.each([
    [
      'wat twee vragen willen weten',
      { vormen: ['aantal'] as const },
      'Beide vragen naar aantallen: klacht, ap.',
    ],
    ['dat twee vragen over hetzelfde gaan', {}, 'Beide vragen gaan over: klacht, ap.'],
    [
      'naar welk antwoord een antwoord verwijst',
      { soort: 'bouwt-voort-op' as const, gedeeld: [] },
      'Het antwoord verwijst naar antwoord 2.',
    ],
    [
      'welk antwoord hierop voortbouwt',
      { soort: 'uitgewerkt-in' as const, gedeeld: [] },
      'Antwoord 2 verwijst hiernaar.',
    ],
    [
      'dat het artikel citeert',
      { soort: 'in-het-nieuws' as const, naar: sectie, letterlijk: 'antwoord' as const },
      'Het artikel citeert dit antwoord: klacht, ap.',
    ],
    [
      'over wiens vragen het artikel gaat',
      { soort: 'in-het-nieuws' as const, naar: sectie, genoemd: true as const },
      'Het artikel vertelt over de vragen van Van Baarle: klacht, ap.',
    ],
    [
      'dat de uitleg citeert',
      {
        soort: 'uitleg' as const,
        naar: recht,
        steun: { naar: '', deel: 'antwoord' as const, geciteerd: true },
      },
      'De uitleg citeert het antwoord: klacht, ap.',
    ],
    [
      'en anders wat beide delen',
      { soort: 'uitleg' as const, naar: recht },
      'Gaat ook over: klacht, ap.',
    ],
  ])('zegt %s', (_, bevinding, verwacht) => {
    expect(reden(bevinding)).toBe(verwacht);
  });

  test('noemt hoogstens drie begrippen, en geen dat in een ander al zit', () => {
    expect(
      reden({ gedeeld: ['digitale monitoring', 'monitoring', 'klacht', 'ap', 'stress'] }),
    ).toBe('Beide vragen gaan over: digitale monitoring, klacht, ap.');
  });
});
