import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { leesYaml } from './lees-yaml.ts';

const schema = z.strictObject({
  stukken: z.array(
    z.strictObject({
      id: z.string().optional(),
      titel: z.string(),
      ook: z.array(z.string()).default([]),
    }),
  ),
});
const lees = (tekst: string) => leesYaml(tekst, 'content/x.yaml', schema);

describe('van wat er te lezen is, is de regel bekend', () => {
  // Indented otherwise than by two spaces, with text that looks like an item, and a list on one line.
  const { inhoud, regelVan } = lees(`# kop
stukken:
-   titel: >-
      Een titel
      - id: van twee regels
    ook: [a,
      b]
-
    id: twee
    titel: Twee
`);

  test('en de inhoud klopt met het schema', () => {
    expect(inhoud.stukken.map(({ ook }) => ook)).toEqual([['a', 'b'], []]);
  });

  test.each<[pad: (string | number)[], regel: number]>([
    [['stukken'], 2],
    [['stukken', 0], 3],
    [['stukken', 0, 'ook'], 6],
    [['stukken', 0, 'ook', 1], 7],
    [['stukken', 1], 9],
    [['stukken', 1, 'titel'], 10],
  ])('%j staat op regel %i', (pad, regel) => {
    expect(regelVan(...pad)).toBe(regel);
  });

  test('wat er niet staat, hoort bij wat er het dichtst boven staat', () => {
    expect(regelVan('stukken', 1, 'ook', 3)).toBe(9);
    expect(regelVan('weg')).toBe(1);
  });
});

describe('een fout noemt de regel, en het onderdeel zoals een redacteur het kent', () => {
  test.each([
    ['- {id: een, titel: 1}', /^- content\/x\.yaml:2: stukken, "een", titel: .*string/m],
    ['- {titel: Een}\n- ook: [a]', /^- content\/x\.yaml:3: stukken, nummer 2, titel: ontbreekt\./m],
    ['- {titel: Een, ook: [a, 2]}', /:2: stukken, nummer 1, ook, nummer 2: /],
    ['- titel: Een\n  kleur: rood', /:3: onbekende sleutel: kleur\./],
    ['- titel: Een: twee', /:2: dit is geen geldige YAML: [^:]*\. Let op/],
  ])('%j', (tekst, melding) => {
    expect(() => lees(`stukken:\n${tekst}\n`)).toThrow(melding);
  });

  test('een leeg bestand wordt in zijn geheel genoemd', () => {
    expect(() => lees('')).toThrow('content/x.yaml:1: het bestand: ');
  });
});
