import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OORDELEN } from '../../rechten/schema.ts';
import {
  BEELDMAAT,
  type Deelbeeldtekst,
  maakOpmaak,
  type Opmaak,
  type Tekstregel,
  VOET,
  ZETSPIEGEL,
} from './deelbeeld.ts';
import { leesLetters } from './letters.ts';

const { meet } = leesLetters();
const herkomst = 'Kamervraag van DENK, 15 april 2021';

const eindVan = ({ tekst, gewicht, grootte, x }: Tekstregel) => x + meet(tekst, gewicht, grootte);
const samen = (regels: readonly Tekstregel[]) => regels.map(({ tekst }) => tekst).join(' ');

function delen({ regels, oordeel }: Opmaak) {
  const [eerste] = regels;
  const blok = regels.filter(({ y }) => y < VOET.y);
  const titel = blok.filter(({ gewicht, kleur }) => gewicht === 'vet' && kleur === 'inkt');
  const kort = blok.filter(({ gewicht }) => gewicht === 'gewoon');
  return { blok, titel, kort, oordeel, maat: eerste?.grootte ?? 0 };
}

const KORT = 'Soms wel, maar niet zomaar.';
const LANG =
  'Praat eerst met je werkgever. Helpt dat niet, dan zijn er de ondernemingsraad of de vertrouwenspersoon, de toezichthouder en als laatste de rechter.';
const LANGE_TITEL =
  'Mag mijn werkgever in de toekomst zomaar al mijn toetsaanslagen en muisklikken meten?';

describe('een deelbeeld', () => {
  test('heeft titel, oordeel, kort antwoord, naam en herkomst', () => {
    const opmaak = maakOpmaak(
      { titel: 'Mag dat?', oordeel: 'mag niet zomaar', kort: KORT, herkomst },
      meet,
    );
    expect(opmaak.regels.map(({ tekst }) => tekst)).toEqual([
      'Mag dat?',
      'mag niet zomaar',
      KORT,
      'Meekijkwijzer',
      herkomst,
    ]);
    expect(opmaak.oordeel?.oordeel).toBe('mag niet zomaar');
  });

  test('zet een korte titel groter dan een lange', () => {
    const maat = (titel: string, kort: string) =>
      delen(maakOpmaak({ titel, kort, herkomst }, meet)).maat;
    expect(maat('Mag dat?', KORT)).toBeGreaterThan(maat(LANGE_TITEL, LANG));
  });

  test('laat bij een te lang kort antwoord hele zinnen weg, en zegt dat', () => {
    const kort = `${LANG} ${LANG} ${LANG}`;
    const opmaak = delen(
      maakOpmaak({ titel: LANGE_TITEL, oordeel: 'uitleg', kort, herkomst }, meet),
    );
    expect(samen(opmaak.kort)).toBe(`${LANG} Praat eerst met je werkgever. […]`);
  });

  test('laat een kort antwoord van één te lange zin weg, en breekt het niet af', () => {
    const kort = `Of ${'de werkgever en de ondernemingsraad en '.repeat(12)}de rechter.`;
    const opmaak = delen(maakOpmaak({ titel: LANGE_TITEL, kort, herkomst }, meet));
    expect(opmaak.kort).toEqual([]);
    expect(samen(opmaak.titel)).toBe(LANGE_TITEL);
  });

  test('laat een herkomst weg waarvoor geen plaats is', () => {
    const lang = `Kamervraag van ${'een partij, '.repeat(8)}en nog een`;
    const opmaak = maakOpmaak({ titel: 'Mag dat?', kort: KORT, herkomst: lang }, meet);
    expect(opmaak.regels.at(-1)?.tekst).toBe('Meekijkwijzer');
  });

  test('weigert een titel die zelfs in de kleinste letter niet past', () => {
    expect(() => maakOpmaak({ titel: 'a'.repeat(300), kort: KORT, herkomst }, meet)).toThrow(
      /past niet/,
    );
  });
});

describe('bij elke titel en elk kort antwoord', { timeout: 30_000 }, () => {
  const woord = fc.stringMatching(/^[A-Za-zëéïö’€0-9-]{1,26}$/);
  const zin = fc
    .array(woord, { minLength: 1, maxLength: 30 })
    .map((woorden) => `Zo ${woorden.join(' ')}.`);
  const tekst: fc.Arbitrary<Deelbeeldtekst> = fc.record(
    {
      // The schemas allow titles of 90 characters.
      titel: fc
        .array(woord, { minLength: 1, maxLength: 14 })
        .map((woorden) => woorden.join(' ').slice(0, 90).trim()),
      kort: fc.array(zin, { minLength: 1, maxLength: 5 }).map((zinnen) => zinnen.join(' ')),
      herkomst: fc.constant(herkomst),
      oordeel: fc.constantFrom(...OORDELEN),
    },
    { requiredKeys: ['titel', 'kort', 'herkomst'] },
  );
  const bij = (eis: (opmaak: Opmaak, invoer: Deelbeeldtekst) => void) =>
    fc.assert(
      fc.property(tekst, (invoer) => eis(maakOpmaak(invoer, meet), invoer)),
      { numRuns: 40 },
    );

  test('valt niets buiten het beeld, onder het gordijn of over de voet', () => {
    bij((opmaak) => {
      const { blok } = delen(opmaak);
      for (const regel of blok) {
        expect(regel.x).toBeGreaterThanOrEqual(ZETSPIEGEL.links);
        expect(eindVan(regel)).toBeLessThanOrEqual(ZETSPIEGEL.rechts + 0.01);
        expect(regel.y - regel.grootte * 0.75).toBeGreaterThan(20);
        expect(regel.y).toBeLessThanOrEqual(ZETSPIEGEL.onder);
      }
      for (const regel of opmaak.regels) expect(eindVan(regel)).toBeLessThan(BEELDMAAT.breedte);
    });
  });

  test('overlapt geen regel of oordeel een andere', () => {
    bij(({ regels, oordeel }) => {
      const vlakken = regels
        .filter(({ kleur, y }) => kleur !== 'warm' && y < VOET.y)
        .map(({ y, grootte }) => ({ boven: y - grootte * 0.75, onder: y + grootte * 0.22 }));
      if (oordeel) {
        const { y, hoogte } = oordeel.kader;
        vlakken.push({ boven: y, onder: y + hoogte });
      }
      vlakken.sort((a, b) => a.boven - b.boven);
      vlakken.forEach(({ boven }, index) => {
        if (index > 0) expect(boven).toBeGreaterThan((vlakken[index - 1]?.onder ?? 0) - 1);
      });
    });
  });

  test('staat de titel er heel, en het kort antwoord in hele zinnen, met […] als er iets weg is', () => {
    bij((opmaak, { titel, kort }) => {
      const gezet = delen(opmaak);
      expect(samen(gezet.titel)).toBe(titel);
      const antwoord = samen(gezet.kort);
      if (antwoord === kort) return;
      expect(antwoord).toMatch(/^$|\. \[…\]$/);
      expect(kort.startsWith(antwoord.replace(/ \[…\]$/, ''))).toBe(true);
    });
  });

  test('is de titel op een beeld van 300 pixels breed minstens 14 pixels, als er een kort antwoord bij staat', () => {
    bij((opmaak) => {
      const { kort, maat } = delen(opmaak);
      if (kort.length > 0) expect(maat * (300 / BEELDMAAT.breedte)).toBeGreaterThanOrEqual(14);
    });
  });
});
