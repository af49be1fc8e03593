import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RedactieFout } from '../redactiefout.ts';
import { tekstVan } from './document.ts';
import { VORMEN } from './vormen.ts';

/** Ample for thousands of documents on a busy machine, in milliseconds. */
const RUIM = 60_000;

const SEEDS = [
  { naam: '000_26263d12318e8985', vorm: 'kamerbrief' },
  { naam: '001_d518994d5278815a', vorm: 'kamervraag' },
  { naam: '002_b47eafd5b6afbf0e', vorm: 'artikel' },
].map(({ naam, vorm }) => ({ naam, vorm, tekst: readFileSync(`seeds/${naam}.txt`, 'utf8') }));

const kaal = (tekst: string) => tekst.replace(/\s/g, '');

/** Parses and accounts for every character; gives the kind of fault when the text does not parse. */
function ontleedEnTel(vorm: string, tekst: string): string {
  try {
    const document = VORMEN[vorm]?.ontleed({ bestand: 'proef.txt', tekst });
    if (!document) throw new Error(`onbekende vorm ${vorm}`);
    expect(kaal(document.delen.map(tekstVan).join(''))).toBe(kaal(tekst));
    let regel = 0;
    for (const deel of document.delen) {
      expect(deel.regels.van).toBeGreaterThanOrEqual(regel);
      expect(deel.regels.tot).toBeGreaterThanOrEqual(deel.regels.van);
      regel = deel.regels.van;
    }
    const ids = document.delen.flatMap((deel) => ('id' in deel ? [deel.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    return 'ontleed';
  } catch (fout) {
    if (!(fout instanceof RedactieFout)) throw fout;
    expect(fout.plek.regel).toBeGreaterThan(0);
    expect(fout.plek.regel).toBeLessThanOrEqual(tekst.split(/\r\n|\n|\r/).length);
    return fout.soort;
  }
}

/** The ways in which a document is damaged on its way to us. */
type Schade =
  | { soort: 'weg' | 'dubbel' | 'wissel' | 'knip' | 'plak'; plek: number; ander: number }
  | {
      soort: 'erin';
      plek: number;
      tekst: string;
    };

const schade: fc.Arbitrary<Schade> = fc.oneof(
  fc.record({
    soort: fc.constantFrom('weg', 'dubbel', 'wissel', 'knip', 'plak'),
    plek: fc.nat(70),
    ander: fc.nat(200),
  }),
  fc.record({
    soort: fc.constant('erin' as const),
    plek: fc.nat(70),
    tekst: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        '3. Wat?',
        ' • Vraag 2',
        'Toelichting:',
        'Antwoord',
        'Kop',
        'Update (x)',
        'Volledige titel: y',
        'Plaats een reactie',
      ),
    ),
  }),
);

function beschadig(tekst: string, gevallen: readonly Schade[]): string {
  const regels = tekst.split('\n');
  for (const geval of gevallen) {
    const plek = geval.plek % regels.length;
    const regel = regels[plek] ?? '';
    if (geval.soort === 'erin') regels.splice(plek, 0, geval.tekst);
    else if (geval.soort === 'weg') regels.splice(plek, 1);
    else if (geval.soort === 'dubbel') regels.splice(plek, 0, regel);
    else if (geval.soort === 'plak') regels.splice(plek, 2, regel + (regels[plek + 1] ?? ''));
    else if (geval.soort === 'knip') {
      const knip = geval.ander % (regel.length + 1);
      regels.splice(plek, 1, regel.slice(0, knip), regel.slice(knip));
    } else {
      const ander = geval.ander % regels.length;
      regels[plek] = regels[ander] ?? '';
      regels[ander] = regel;
    }
  }
  return regels.join('\n');
}

describe.each(SEEDS)('$vorm', ({ vorm, tekst }) => {
  test('verdeelt elk teken van de bron over precies één deel, op volgorde', () => {
    expect(ontleedEnTel(vorm, tekst)).toBe('ontleed');
  });

  test('leest hetzelfde met een BOM ervoor en met CRLF of CR als regeleinde', () => {
    const gewoon = VORMEN[vorm]?.ontleed({ bestand: 'proef.txt', tekst });
    for (const einde of ['\r\n', '\r']) {
      const anders = `\uFEFF${tekst.replaceAll('\n', einde)}`;
      expect(VORMEN[vorm]?.ontleed({ bestand: 'proef.txt', tekst: anders })).toEqual(gewoon);
    }
  });

  test('verliest bij een beschadigd stuk niets zonder het te zeggen', { timeout: RUIM }, () => {
    const gezien = new Set<string>();
    fc.assert(
      fc.property(fc.array(schade, { minLength: 1, maxLength: 4 }), (gevallen) => {
        gezien.add(ontleedEnTel(vorm, beschadig(tekst, gevallen)));
      }),
      { numRuns: 3000 },
    );
    // The test tells something only if some documents pass and others are refused.
    expect(gezien.has('ontleed')).toBe(true);
    expect(gezien.size).toBeGreaterThan(2);
  });

  test('verliest van een willekeurige tekst niets zonder het te zeggen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (willekeurig) => {
        ontleedEnTel(vorm, willekeurig);
      }),
      { numRuns: 1000 },
    );
  });
});

const zin = fc
  .array(
    fc.constantFrom(
      'de',
      'werkgever',
      'meet',
      '1.200',
      'D66',
      '11',
      'klachten',
      'in',
      '2020',
      'AP',
      '(OR)',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((woorden) => woorden.join(' '));

describe('een nieuw gemaakt stuk', () => {
  test('als brief komt heel door de lezer, met elke vraag op zijn plaats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(zin, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        (vragen) => {
          const brief = ['Vragen van het lid Van Dam (X) aan de minister van Y over z', '']
            .concat(vragen.flatMap((regels, index) => [`${index + 1}. ${regels.join('\n')}?`, '']))
            .join('\n');
          expect(ontleedEnTel('kamerbrief', brief)).toBe('ontleed');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('als afdruk komt heel door de lezer, met elk antwoord onder zijn vraag', () => {
    const paar = fc.tuple(zin, fc.array(zin, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(paar, { minLength: 1, maxLength: 12 }), (paren) => {
        const afdruk = [
          'Kamervraag 2022Z00001',
          '',
          'Een titel',
          '',
          'Ingediend 1 mei 2022',
          'Beantwoord 2 mei 2022',
        ]
          .concat(
            paren.flatMap(([vraag, antwoord], index) => [
              ` • Vraag ${index + 1}`,
              `  ${vraag}?`,
              '',
              ...antwoord.map((alinea) => `  ${alinea}.`),
              '',
            ]),
          )
          .join('\n');
        expect(ontleedEnTel('kamervraag', afdruk)).toBe('ontleed');
      }),
      { numRuns: 1000 },
    );
  });
});
