import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RedactieFouten } from '../redactiefout.ts';
import { leesBronnen } from './lees.ts';

let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'meekijkwijzer-'));
  mkdirSync(join(map, 'content'));
  cpSync('content/bronnen', join(map, 'content/bronnen'), { recursive: true });
  cpSync('seeds', join(map, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true }));

const AFDRUK = '001_d518994d5278815a.txt';
const yaml = (id: string) => join(map, `content/bronnen/${id}.yaml`);

function wijzig(id: string, van: string | RegExp, naar: string): void {
  const tekst = readFileSync(yaml(id), 'utf8');
  expect(tekst).toMatch(van);
  writeFileSync(yaml(id), tekst.replace(van, naar));
}

/** Replaces a source and puts its new checksum in the description, so that only its text is at fault. */
function vervangBron(id: string, bestand: string, bytes: Uint8Array | string): void {
  writeFileSync(join(map, 'seeds', bestand), bytes);
  wijzig(id, /sha256: \w+/, `sha256: ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** The messages of all faults, without what to do. */
function fouten(): string[] {
  try {
    leesBronnen(map);
  } catch (fout) {
    if (fout instanceof RedactieFouten)
      return fout.fouten.map((een) => `${een.soort} ${een.message}`);
    throw fout;
  }
  return [];
}

test('de drie bronnen worden gelezen zonder fout', () => {
  expect(leesBronnen(map).map((bron) => `${bron.beschrijving.id} ${bron.regels.length}`)).toEqual([
    '2021z06098 66',
    '2021z06099 44',
    'vpngids-2021 48',
  ]);
});

test('een BOM en CRLF zijn geen fout', () => {
  const tekst = readFileSync(`seeds/${AFDRUK}`, 'utf8');
  vervangBron('2021z06098', AFDRUK, `\uFEFF${tekst.replaceAll('\n', '\r\n')}`);
  expect(fouten()).toEqual([]);
});

describe('een fout in een bestand noemt bestand en regel', () => {
  test('als het leeg is', () => {
    vervangBron('2021z06098', AFDRUK, ' \n');
    expect(fouten()).toEqual([
      expect.stringMatching(/^leeg seeds\/001_\w+\.txt:1: het bestand bevat geen/),
    ]);
  });

  test('als het geen UTF-8 is: de regel van de eerste foute byte', () => {
    vervangBron('2021z06098', AFDRUK, Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0x63, 0xe9, 0x0a]));
    expect(fouten()).toEqual([expect.stringMatching(/^geen-utf8 .*\.txt:3: hier staan bytes/)]);
  });

  test.each([
    ['een teken dat niemand ziet', '  Ja\u200b.', /^tekens .*\.txt:15: .*U\+200B/],
    ['een teken dat verloren ging', '  J\uFFFD.', /^tekens .*\.txt:15: .*U\+FFFD/],
    ['een tweede BOM', '\uFEFF  Ja.', /^tekens .*\.txt:15: .*U\+FEFF/],
    ['een letter in een verkeerde codering', '  JÃ©.', /^tekens .*\.txt:15: "Ã©"/],
    ['een aanhalingsteken in een verkeerde codering', '  Jaâ€™.', /^tekens .*\.txt:15: "â€"/],
  ])('als er %s in staat', (_, antwoord, melding) => {
    const tekst = readFileSync(`seeds/${AFDRUK}`, 'utf8');
    vervangBron('2021z06098', AFDRUK, tekst.replace('  Ja.', antwoord));
    expect(fouten()).toEqual([expect.stringMatching(melding)]);
  });

  test('als het een ander bestand is dan beschreven', () => {
    writeFileSync(join(map, 'seeds', AFDRUK), `${readFileSync(`seeds/${AFDRUK}`, 'utf8')} `);
    expect(fouten()).toEqual([expect.stringMatching(/^ander-bestand .*SHA-256/)]);
  });

  test('als het er niet is', () => {
    rmSync(join(map, 'seeds', AFDRUK));
    expect(fouten()).toEqual([
      expect.stringMatching(/^ontbreekt content\/bronnen\/2021z06098\.yaml:1: /),
    ]);
  });
});

describe('een fout in een beschrijving noemt bestand en regel', () => {
  test('als de vorm onbekend is', () => {
    wijzig('2021z06098', 'vorm: kamervraag', 'vorm: gedicht');
    expect(fouten()).toEqual([
      expect.stringMatching(/^onbekende-vorm .*"gedicht".*artikel, kamerbrief/),
    ]);
  });

  test('als een sleutel onbekend is', () => {
    wijzig('2021z06098', 'uitgever:', 'uitgeverij: x\nuitgever:');
    expect(fouten()).toEqual([
      expect.stringMatching(
        /^onbekende-sleutel content\/bronnen\/2021z06098\.yaml:17: .*uitgeverij/,
      ),
    ]);
  });

  test('als een sleutel ontbreekt of een waarde niet kan, alles in één keer', () => {
    wijzig('2021z06098', 'ingediend: 2021-04-15', 'ingediend: 2021-04-31');
    wijzig('2021z06099', /uitgever: .*\n/, '');
    expect(fouten()).toEqual([
      expect.stringMatching(/2021z06098\.yaml:15: ingediend: geen bestaande dag/),
      expect.stringMatching(/2021z06099\.yaml:1: uitgever: /),
    ]);
  });

  test('als het geen YAML is', () => {
    wijzig('2021z06098', 'vorm: kamervraag', 'vorm: [kamervraag');
    expect(fouten()[0]).toMatch(
      /^yaml content\/bronnen\/2021z06098\.yaml:\d+: dit is geen geldige YAML/,
    );
  });

  test('als een id twee keer voorkomt', () => {
    cpSync(yaml('2021z06098'), yaml('kopie'));
    expect(fouten()).toEqual([
      expect.stringMatching(/^dubbel-id content\/bronnen\/kopie\.yaml:1: .*"2021z06098"/),
    ]);
  });

  test('als een voetnoot in het document niet voorkomt', () => {
    wijzig('2021z06099', '- nummer: 2', '- nummer: 7');
    expect(fouten()).toEqual([expect.stringMatching(/^voetnoot-zonder-merk .*voetnoot 7 komt/)]);
  });
});

describe('wat het document over zichzelf zegt, mag de beschrijving niet tegenspreken', () => {
  test.each([
    [
      '2021z06098',
      'zaaknummer: 2021Z06098',
      'zaaknummer: 2021Z06097',
      /:1: id: de id is het zaaknummer/,
    ],
    ['2021z06098', 'ingediend: 2021-04-15', 'ingediend: 2021-04-14', /:5: ingediend/],
    ['2021z06098', 'beantwoord: 2021-05-31', 'beantwoord: 2021-05-30', /:6: beantwoord/],
    ['2021z06098', 'Stephan van Baarle', 'Stefan van Baarle', /:7: indieners/],
    ['2021z06098', 'partij: DENK', 'partij: SP', /:7: indieners/],
    ['2021z06098', 'naam: Wouter Koolmees', 'naam: Wouter Koolmeesch', /:8: minister/],
    ['2021z06098', 'kv-tk-2021Z06098.html', 'kv-tk-2021Z06099.html', /:10: vragenstuk\.adres/],
    [
      '2021z06098',
      'nummer: ah-tk-20202021-2965',
      'nummer: ah-tk-20202021-2966',
      /:65: antwoordstuk\.nummer/,
    ],
    ['2021z06098', 'titel: Het', 'titel: Een', /:3: titel/],
    ['2021z06099', 'Bart van Kent', 'Bart Kentman', /:1: indieners/],
    ['2021z06099', 'partij: SP', 'partij: PvdA', /:1: indieners/],
    ['2021z06099', 'Zaken en Werkgelegenheid', 'Zekerheid', /:1: minister\.functie/],
    ['2021z06099', 'titel: de opkomst', 'titel: de neergang', /:1: titel/],
    ['vpngids-2021', 'titel: Kamer wil', 'titel: Kamer eist', /:1: titel/],
    ['vpngids-2021', 'bijgewerkt: 2021-06-01', 'bijgewerkt: 2021-06-02', /:41: bijgewerkt/],
    ['2021z06098', 'aantalVragen: 9', 'aantalVragen: 10', /:58: aantalVragen/],
    ['2021z06099', 'aantalVragen: 9', 'aantalVragen: 8', /:36: aantalVragen/],
    [
      'vpngids-2021',
      'aantalSecties: 7',
      'aantalSecties: 8',
      /:41: aantalSecties.*"7 \(inleiding, /,
    ],
    ['vpngids-2021', 'auteur: Anton', 'auteur: Berend', /:45: auteur/],
  ])('%s: "%s" wordt niet "%s"', (id, van, naar, melding) => {
    wijzig(id, van, naar);
    expect(fouten().join('\n')).toMatch(melding);
  });

  const BRIEF = '000_26263d12318e8985.txt';
  const KENT = '  - naam: Bart van Kent\n    partij: SP\n';
  const BAARLE = '  - naam: Stephan van Baarle\n    partij: DENK\n';
  const DIJK = '  - naam: Jasper van Dijk\n    partij: SP\n';
  const zegDeBrief = (leden: string, beschreven: string) => {
    const tekst = readFileSync(`seeds/${BRIEF}`, 'utf8');
    vervangBron('2021z06099', BRIEF, tekst.replace('het lid Van Kent (SP)', `de leden ${leden}`));
    wijzig('2021z06099', KENT, beschreven);
  };

  test.each([
    ['Van Kent (SP) en Van Baarle (DENK)', KENT],
    ['Van Kent (SP) en Van Baarle (DENK)', BAARLE],
    ['Van Kent (SP) en Van Baarle (DENK)', KENT + BAARLE + DIJK],
    ['Van Kent, Van Dijk (beiden SP) en Van Baarle (DENK)', KENT + BAARLE],
    ['Kent (DENK) en Van Baarle (DENK)', KENT + BAARLE],
    ['Ent (SP) en Van Baarle (DENK)', KENT + BAARLE],
  ])(
    'indieners %#: een brief van %s heeft andere dan de beschrijving noemt',
    (leden, beschreven) => {
      zegDeBrief(leden, beschreven);
      expect(fouten()).toEqual([
        expect.stringContaining(`:1: indieners: het document zegt "${leden}"`),
      ]);
    },
  );

  test.each([
    ['Van Kent (SP) en Van Baarle (DENK)', KENT + BAARLE],
    ['Van Baarle (DENK) en Van Kent (SP)', KENT + BAARLE],
    ['Van Kent en Van Dijk (SP)', KENT + DIJK],
    ['Van Kent, Van Dijk (beiden SP) en Van Baarle (DENK)', KENT + DIJK + BAARLE],
  ])(
    'indieners %#: een brief van %s heeft dezelfde als de beschrijving noemt',
    (leden, beschreven) => {
      zegDeBrief(leden, beschreven);
      expect(fouten()).toEqual([]);
    },
  );

  test('een dag van antwoord die niet te lezen is, telt ook als de beschrijving er geen heeft', () => {
    const tekst = readFileSync(`seeds/${AFDRUK}`, 'utf8');
    vervangBron('2021z06098', AFDRUK, tekst.replace('Beantwoord 31 mei 2021', 'Beantwoord in mei'));
    wijzig('2021z06098', /beantwoord: .*\n/, '');
    expect(fouten().join('\n')).toMatch(/:6: beantwoord: het document zegt "in mei/);
  });
});
