import { describe, expect, test } from 'vitest';
import { geefDoor, opKans, weegTreffers } from './rangschik.ts';

const kenmerk = (waarde: number, paginas: Record<string, number>, buiten = 0) => ({
  waarde,
  buiten,
  paginas: Object.entries(paginas).map(([id, gewicht]) => ({ id, gewicht })),
});

describe('weegTreffers', () => {
  test('een kenmerk dat één pagina aanwijst weegt zwaarder dan een dat ze allemaal een beetje aanwijst', () => {
    const { kansen } = weegTreffers([
      kenmerk(0.7, { algemeen: 2, bijzonder: 1 }),
      kenmerk(0.7, { bijzonder: 6 }),
    ]);
    expect(opKans(kansen)[0]).toBe('bijzonder');
  });

  test('de kansen tellen samen met die van buiten bereik op tot 1', () => {
    const { kansen, buiten } = weegTreffers([kenmerk(1, { a: 2, b: 1 }, 3)]);
    expect([...kansen.values()].reduce((a, b) => a + b, buiten)).toBeCloseTo(1);
    expect(buiten).toBeGreaterThan(0.5);
  });

  test('zonder treffers is er geen pagina', () => {
    expect(opKans(weegTreffers([]).kansen)).toEqual([]);
  });
});

describe('geefDoor', () => {
  test('naast het antwoord komen de pagina’s die ermee verbonden zijn, en het antwoord blijft eerst', () => {
    const kansen = new Map([
      ['antwoord', 0.9],
      ['ver', 0.02],
      ['buur', 0.01],
    ]);
    const nabij = new Map([
      [
        'antwoord',
        [
          { id: 'buur', nabijheid: 1 },
          { id: 'nieuw', nabijheid: 0.3 },
        ],
      ],
    ]);
    expect(opKans(geefDoor(kansen, nabij))).toEqual(['antwoord', 'buur', 'nieuw', 'ver']);
  });
});

test('wat nauwelijks kans maakt, is geen resultaat', () => {
  expect(
    opKans(
      new Map([
        ['a', 0.9],
        ['b', 0.0001],
      ]),
    ),
  ).toEqual(['a']);
});
