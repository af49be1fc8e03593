import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Thesaurusinhoud } from '../begrippen/schema.ts';
import { leesWoordenboek, schrijfWoordenboek } from './woordenboek.ts';

const term = (id: string, naam: string, precies: string[] = []) => ({
  id,
  term: naam,
  vormen: [],
  alledaags: [],
  engels: [],
  precies,
  uitleg: 'Uitleg.',
});

const LOKET = { naam: 'Het Juridisch Loket', adres: 'https://www.juridischloket.nl/' };

function inhoudMet(deel: Partial<Thesaurusinhoud>): Thesaurusinhoud {
  const leeg = { begrippen: [], buitenBereik: [], bouwstenen: [], genegeerd: [] };
  return { ...leeg, dubbelzinnig: [], anderstalig: [], ...deel };
}

const heenEnWeer = (inhoud: Thesaurusinhoud) => leesWoordenboek(schrijfWoordenboek(inhoud, []));

describe('het woordenboek', () => {
  const SCHEIDINGSTEKEN = /[|,#\n]/;
  const deel = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=DENK', '*', '{', '"', 'a\\', 'half-om-half', "foto's"),
    )
    .filter((tekst) => !SCHEIDINGSTEKEN.test(tekst));
  const metTeken = fc
    .tuple(fc.string(), fc.constantFrom('|', ',', '#', '\n'), fc.string())
    .map((delen) => delen.join(''));
  // The name of an institution may hold anything.
  const instelling = fc.record({ naam: fc.oneof(deel, metTeken), adres: deel });

  test('leest van elke term terug wat er geschreven is', () => {
    const termen = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
        naam: deel,
        precies: fc.uniqueArray(deel, { maxLength: 3 }),
        naar: instelling,
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(termen, (alle) => {
        const buitenBereik = alle.map(({ id, naam, precies, naar }) => ({
          ...term(id, naam, precies),
          naar,
        }));
        const terug = heenEnWeer(inhoudMet({ buitenBereik }));
        for (const { id, term: naam, naar, precies } of buitenBereik) {
          expect(terug.namen.get(id)).toBe(naam);
          expect(terug.buitenBereik.get(id)).toEqual(naar);
          for (const vorm of precies) expect(terug.thesaurus.precies.has(vorm)).toBe(true);
        }
      }),
    );
  });

  test('weigert een term of vorm met een scheidingsteken erin', () => {
    fc.assert(
      fc.property(metTeken, fc.boolean(), (tekst, isNaam) => {
        const fout = isNaam ? term('x', tekst) : term('x', 'x', ['goed', tekst]);
        const buitenBereik = [{ ...fout, naar: LOKET }];
        expect(() => heenEnWeer(inhoudMet({ buitenBereik }))).toThrow('scheidingsteken');
      }),
    );
  });

  test('kent van een term de naam als vorm, alleen andere vormen, of geen', () => {
    const { thesaurus, namen } = heenEnWeer(
      inhoudMet({
        buitenBereik: [
          { ...term('baas', 'baas'), vormen: ['baas', 'chef'], naar: LOKET },
          { ...term('stoel', 'stoel'), vormen: ['stoel'], naar: LOKET },
          { ...term('loon', 'loon'), vormen: ['salaris'], naar: LOKET },
          { ...term('muis', 'muis'), naar: LOKET },
        ],
      }),
    );
    expect(Object.fromEntries(thesaurus.exact)).toEqual({
      baas: 'baas',
      chef: 'baas',
      stoel: 'stoel',
      salaris: 'loon',
    });
    expect(namen.size).toBe(4);
  });

  test('geeft elke term zijn eigen instelling, ook na een naam met een komma', () => {
    const arbo = {
      naam: 'Arbeidsinspectie, team privacy',
      adres: 'https://www.nlarbeidsinspectie.nl/',
    };
    const { buitenBereik } = heenEnWeer(
      inhoudMet({
        buitenBereik: [
          { ...term('stoel', 'stoel'), naar: arbo },
          { ...term('ontslag', 'ontslag'), naar: LOKET },
        ],
      }),
    );
    expect(buitenBereik.get('stoel')).toEqual(arbo);
    expect(buitenBereik.get('ontslag')).toEqual(LOKET);
  });

  test('mag van een thesaurus zijn zonder onderwerpen buiten bereik en zonder bouwstenen', () => {
    const begrip = {
      officieel: true,
      vakwoord: false,
      gemeenplaats: false,
      verwant: [],
      bron: LOKET,
    };
    const { namen, thesaurus } = heenEnWeer(
      inhoudMet({ begrippen: [{ ...term('baas', 'baas'), ...begrip }] }),
    );
    expect([...namen]).toEqual([['baas', 'baas']]);
    expect([...thesaurus.bouwstenen]).toEqual([]);
  });

  test('bewaart van bouwstenen met één stam er één', () => {
    const geschreven = schrijfWoordenboek(
      inhoudMet({ bouwstenen: ['team', 'plan', 'plannen'] }),
      [],
    );
    expect(JSON.parse(geschreven).bouwstenen).toEqual(['plan', 'team']);
  });

  test('noemt bij een scheidingsteken de vorm, het bestand en wat te doen', () => {
    expect(() =>
      heenEnWeer(inhoudMet({ buitenBereik: [{ ...term('x', 'a|b'), naar: LOKET }] })),
    ).toThrow(
      '"a|b" in content/begrippen.yaml: "|" is in het woordenboek van het zoeken een scheidingsteken. Schrijf de naam of vorm zonder.',
    );
  });

  test.each(['', '<!doctype html>', 'a\nb\nc'])('is iets anders dan %j', (tekst) => {
    expect(() => leesWoordenboek(tekst)).toThrow('geen woordenboek');
  });
});
