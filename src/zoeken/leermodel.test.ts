import { describe, expect, test } from 'vitest';
import { type Leervoorbeeld, leer } from './leermodel.ts';

const voorbeeld = (pagina: string, namen: string[], ook: string[] = []): Leervoorbeeld => ({
  pagina,
  ook,
  gewicht: 1,
  kenmerken: new Map(namen.map((naam) => [naam, 1 / Math.sqrt(namen.length)])),
});

const VOORBEELDEN = [
  voorbeeld('toetsen', ['typen', 'baas']),
  voorbeeld('toetsen', ['typen', 'meten']),
  voorbeeld('toetsen', ['klikken', 'meten', 'baas']),
  voorbeeld('klacht', ['melden', 'baas']),
  voorbeeld('klacht', ['melden', 'ap'], ['toezicht']),
  voorbeeld('klacht', ['ap', 'klikken', 'melden']),
  voorbeeld('toezicht', ['ap', 'controle'], ['klacht']),
  voorbeeld('toezicht', ['controle', 'baas']),
];

describe('leer', () => {
  const model = leer(VOORBEELDEN);
  const gewicht = (pagina: string, naam: string) => model.get(pagina)?.get(naam) ?? 0;

  test('een woord spreekt het sterkst voor de pagina waar het bij hoort', () => {
    expect(gewicht('toetsen', 'typen')).toBeGreaterThan(gewicht('klacht', 'typen'));
    expect(gewicht('klacht', 'melden')).toBeGreaterThan(gewicht('toezicht', 'melden'));
  });

  test('een woord dat overal bij hoort zegt minder dan een dat bij één pagina hoort', () => {
    expect(gewicht('toetsen', 'baas')).toBeLessThan(gewicht('toetsen', 'typen'));
  });

  test('een woord spreekt ook voor een pagina die bij zijn vragen helpt, maar minder', () => {
    expect(gewicht('toezicht', 'melden')).toBeGreaterThan(0);
    expect(gewicht('toezicht', 'melden')).toBeLessThan(gewicht('klacht', 'melden'));
    expect(gewicht('toetsen', 'melden')).toBe(0);
  });

  test('geen woord spreekt tegen een pagina', () => {
    const alle = [...model.values()].flatMap((gewichten) => [...gewichten.values()]);
    expect(alle.every((waarde) => waarde > 0)).toBe(true);
  });

  test('dezelfde voorbeelden geven hetzelfde model', () => {
    expect(leer(VOORBEELDEN)).toEqual(model);
  });
});
