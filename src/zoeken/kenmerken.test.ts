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
      'mag mijn baas zien wat hij registreert',
      [
        'b:toetsaanslagen',
        'b:werkgever',
        `s:${stam('baas')}`,
        `s:${stam('registreert')}`,
        's:zien',
        'v:ik',
        'v:mag',
        'v:wat',
      ],
    ],
    ['geregistreerd', ['b:toetsaanslagen', `s:${stam('geregistreerd')}`]],
    [
      'hoeveel werkgevers doen dit',
      ['b:werkgever', 's:doen', `s:${stam('werkgevers')}`, 'v:hoeveel'],
    ],
    ['2021Z06099', ['b:zaaknummer', 's:2021z06099']],
    ['de het een', []],
    ['', []],
  ])('leest "%s" als %j', (vraag, namen) => {
    expect([...zoekkenmerkenVan(vraag, thesaurus).keys()].sort()).toEqual(namen);
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
  for (const naam of ['b:werkgever', 's:typ', '/rechten/meekijken/', '']) {
    expect(codeVan(naam)).toMatch(/^0[bpsv][bcdfghjklmnpqrtvwxz\d]{6}$/);
    expect(codeVan(naam)).toBe(codeVan(naam));
  }
  expect(codeVan('b:werkgever')).not.toBe(codeVan('b:werknemer'));
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
