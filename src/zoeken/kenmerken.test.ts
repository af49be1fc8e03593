import { describe, expect, test } from 'vitest';
import { maakThesaurus } from '../begrippen/thesaurus.ts';
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
      ['b:toetsaanslagen', 'b:werkgever', 's:zien', 'v:ik', 'v:mag', 'v:wat'],
    ],
    ['geregistreerd', ['b:toetsaanslagen']],
    ['hoeveel werkgevers doen dit', ['b:werkgever', 's:doen', 'v:hoeveel']],
    ['2021Z06099', ['b:zaaknummer', 's:2021z06099']],
    ['de het een', []],
    ['', []],
  ])('leest "%s" als %j', (vraag, namen) => {
    expect([...zoekkenmerkenVan(vraag, thesaurus).keys()].sort()).toEqual(namen);
  });

  test('geeft een lange vraag niet meer gewicht dan een korte', () => {
    const lengte = (vraag: string) => Math.hypot(...zoekkenmerkenVan(vraag, thesaurus).values());
    expect(lengte('baas')).toBeCloseTo(1);
    expect(lengte('mag mijn baas zien wat ik vandaag allemaal typ')).toBeCloseTo(1);
  });
});

test('een code is een woord dat in geen Nederlandse tekst staat, en altijd hetzelfde', () => {
  for (const naam of ['b:werkgever', 's:typ', '/rechten/meekijken/', '']) {
    expect(codeVan(naam)).toMatch(/^z[bcdfghjklmnpqrtvwxz]{4}\d\d$/);
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
