import { describe, expect, test } from 'vitest';
import { maakThesaurus } from '../begrippen/thesaurus.ts';
import { codeVan } from './code.ts';
import { maakCodeboek, metEigenCode } from './codeboek.ts';
import { maakIndexinhoud } from './indexvelden.ts';

/** The first two of these names that share a code. */
function tweelingOnder(naamVan: (nummer: number) => string): [string, string] {
  const namen = new Map<string, string>();
  for (let nummer = 0; ; nummer += 1) {
    const naam = naamVan(nummer);
    const ander = namen.get(codeVan(naam));
    if (ander !== undefined) return [ander, naam];
    namen.set(codeVan(naam), naam);
  }
}

const tweeling = tweelingOnder((nummer) => `s:q${nummer}`);

describe('het codeboek', () => {
  test('geeft een naam altijd dezelfde code, die van codeVan', () => {
    const code = maakCodeboek();
    expect([code('b:baas'), code('s:baas'), code('b:baas')]).toEqual(
      ['b:baas', 's:baas', 'b:baas'].map(codeVan),
    );
  });

  test('weigert twee namen met één code, en zegt in welk bestand daar wat aan te doen is', () => {
    const [een, ander] = tweeling;
    const code = maakCodeboek();
    code(een);
    expect(() => code(ander)).toThrow(
      new RegExp(`"${ander}" en "${een}" .* LENGTE in src/zoeken/code.ts één groter`),
    );
  });
});

test('namen die samen één code hebben, vallen allebei af', () => {
  expect([...metEigenCode(['s:baas', ...tweeling, 's:baas'])]).toEqual(['s:baas']);
});

describe('in de index', () => {
  const thesaurus = maakThesaurus([]);
  const pagina = (pad: string, blok: string) => ({
    pad,
    titel: 'Vraag',
    kort: '',
    blokken: [blok],
    verwant: [],
  });

  test('komen twee paren met toevallig één code niet, hun woorden wel, en de bouw gaat door', () => {
    const paren = tweelingOnder((nummer) => `s:wie q${nummer.toString(36)}1`);
    const woorden = paren.map((paar) => paar.replace('s:wie ', ''));
    const voorbeelden = [...woorden, 'q'].flatMap((woord) =>
      Array.from({ length: 5 }, () => ({ vraag: `wie ${woord}`, pagina: '/a/', ook: [] })),
    );
    const buiten = { vraag: 'iets anders', pagina: undefined, ook: [] };
    const { perPagina } = maakIndexinhoud(
      [pagina('/a/', 'Wie dan ook.')],
      [...voorbeelden, buiten],
      thesaurus,
    );
    const codes = [...(perPagina.get('/a/')?.values() ?? [])].flat();
    expect(codes).toContain(codeVan('s:wie q'));
    expect(codes).not.toContain(codeVan(paren[0]));
    for (const woord of woorden) expect(codes).toContain(codeVan(`s:${woord}`));
  });

  test('houden twee nummers van stukken met één code de bouw tegen', () => {
    const paginas = tweelingOnder((nummer) => `s:2026z${nummer + 10_000}`).map((naam, plek) =>
      pagina(`/${plek}/`, `Zaak ${naam.slice(2)}`),
    );
    expect(() => maakIndexinhoud(paginas, [], thesaurus)).toThrow('dezelfde code');
  });
});
