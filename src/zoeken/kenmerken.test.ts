import { describe, expect, test } from 'vitest';
import { maakThesaurus } from '../begrippen/thesaurus.ts';
import { stam } from '../tekst/stam.ts';
import { codeVan } from './code.ts';
import { zoekkenmerkenVan } from './kenmerken.ts';
import { gewichtveld, leesVeld, nabijheidveld } from './niveaus.ts';

const thesaurus = maakThesaurus([
  { id: 'toetsaanslagen', vormen: ['toetsaanslagen', 'registreren'] },
  { id: 'werkgever', vormen: ['werkgever', 'baas'] },
  { id: 'zaaknummer', vormen: ['2021Z06099'] },
]);

describe('zoekkenmerkenVan', () => {
  test.each([
    [
      'mag mijn baas het registreren',
      [
        'b:toetsaanslagen',
        'b:werkgever',
        's:baas',
        's:baas het',
        's:het',
        `s:het ${stam('registreren')}`,
        's:mag',
        's:mag mijn',
        's:mijn',
        's:mijn baas',
        `s:${stam('registreren')}`,
      ],
    ],
    ['geregistreerd', ['b:toetsaanslagen', `s:${stam('geregistreerd')}`]],
    ['2021Z06099', ['b:zaaknummer', 's:2021z06099']],
    ['Werkgevers?', ['b:werkgever', `s:${stam('werkgevers')}`]],
    ['', []],
  ])('leest "%s" als %j', (vraag, namen) => {
    expect([...zoekkenmerkenVan(vraag, thesaurus).keys()].sort()).toEqual([...namen].sort());
  });

  test('kleine woorden en woorden op een rij tellen mee, maar minder dan het onderwerp', () => {
    const kenmerken = zoekkenmerkenVan('hoe typen', thesaurus);
    const onderwerp = kenmerken.get(`s:${stam('typen')}`) ?? 0;
    for (const klein of ['s:hoe', `s:hoe ${stam('typen')}`]) {
      expect(kenmerken.get(klein)).toBeGreaterThan(0);
      expect(kenmerken.get(klein)).toBeLessThan(onderwerp);
    }
  });

  test('het woord waarmee een begrip genoemd is, telt mee maar minder dan het begrip', () => {
    const kenmerken = zoekkenmerkenVan('baas', thesaurus);
    const woord = kenmerken.get(`s:${stam('baas')}`) ?? 0;
    expect(woord).toBeGreaterThan(0);
    expect(woord).toBeLessThan(kenmerken.get('b:werkgever') ?? 0);
  });

  test('een lange vraag telt zwaarder dan een korte, maar niet naar evenredigheid', () => {
    const lengte = (vraag: string) => Math.hypot(...zoekkenmerkenVan(vraag, thesaurus).values());
    const kort = lengte('typen vandaag');
    const lang = lengte('typen vandaag gisteren morgen maandag dinsdag woensdag donderdag');
    expect(lang).toBeGreaterThan(kort);
    expect(lang).toBeLessThan(2 * kort);
  });
});

test('een code is een woord dat in geen Nederlandse tekst staat, en altijd hetzelfde', () => {
  for (const naam of ['b:werkgever', 's:typ', 's:typ thuis', '/rechten/meekijken/', '']) {
    expect(codeVan(naam)).toMatch(/^0[bps][bcdfghjklmnpqrtvwxz\d]{6,7}$/);
    expect(codeVan(naam)).toBe(codeVan(naam));
  }
  expect(codeVan('b:werkgever')).not.toBe(codeVan('b:werknemer'));
});

test('woorden op een rij staan in de index naast het eerste ervan', () => {
  const woord = codeVan('s:typ');
  for (const paar of ['s:typ thuis', 's:typ snel']) {
    expect(codeVan(paar).slice(0, 5)).toBe(woord.slice(0, 5));
    expect(codeVan(paar).startsWith(woord)).toBe(false);
  }
  expect(codeVan('s:typ thuis')).not.toBe(codeVan('s:typ snel'));
});

describe('de velden van de index', () => {
  test.each([
    [0.4, 0.4],
    [2.9, 3],
    [100, 13],
  ])('een gewicht van %d wordt bewaard als %d', (gewicht, bewaard) => {
    expect(leesVeld(gewichtveld(gewicht))).toEqual({ soort: 'gewicht', waarde: bewaard });
    expect(leesVeld(gewichtveld(gewicht, true))).toEqual({ soort: 'buiten', waarde: bewaard });
  });

  test('nabijheid heeft eigen velden, en andere velden zeggen niets', () => {
    expect(leesVeld(nabijheidveld(0.9))).toEqual({ soort: 'nabijheid', waarde: 1 });
    for (const veld of ['title', 'kort', 'ik', 'g', 'nq', ''])
      expect(leesVeld(veld)).toBeUndefined();
  });
});
