import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { leesThesaurusbestand, THESAURUSBESTAND } from '../begrippen/lees.ts';
import { type Thesaurusinhoud, thesaurusSchema } from '../begrippen/schema.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { leesYaml } from '../lees-yaml.ts';
import { begrippen } from './begrippen.ts';

const bronnen = leesBronnen();
const tekst = stringify(leesThesaurusbestand().inhoud);
const bron = { naam: 'Proef', adres: 'https://example.nl/' };
const term = (id: string, vormen: string[]) => ({ id, term: id, vormen, uitleg: 'Een proef.' });

/** The faults after one change to the thesaurus; throws when it no longer fits its schema. */
function fouten(wijzig: (inhoud: Thesaurusinhoud) => void): string[] {
  const gewijzigd: Thesaurusinhoud = parse(tekst);
  wijzig(gewijzigd);
  const inhoud = leesYaml(stringify(gewijzigd), THESAURUSBESTAND, thesaurusSchema);
  const thesaurus = { inhoud, regelVan: () => 1 };
  return begrippen({
    stukken: [],
    bronnen,
    thesaurus,
    vandaag: '2026-12-01',
  }).map(({ message }) => message);
}

const binnen = (id: string, vormen: string[], meer = {}) =>
  ({
    ...term(id, vormen),
    officieel: false,
    bron,
    ...meer,
  }) as Thesaurusinhoud['begrippen'][number];

test('de thesaurus van de site heeft geen fout', () => {
  expect(fouten(() => undefined)).toEqual([]);
});

test.each<[string, (inhoud: Thesaurusinhoud) => void, RegExp]>([
  [
    'een id die er twee keer staat',
    (i) => i.begrippen.push(binnen('avg', ['xqzwoord'])),
    /avg: deze id staat er twee keer/,
  ],
  [
    'een vorm van twee termen',
    (i) => i.begrippen.push(binnen('proef', ['Ondernemingsraad'])),
    /"Ondernemingsraad" valt samen met "ondernemingsraad"|"ondernemingsraad" valt samen met "Ondernemingsraad"/i,
  ],
  [
    'twee vormen met één stam',
    (i) => i.begrippen.push(binnen('proef', ['xqzing']), binnen('proef2', ['xqzinge'])),
    /"xqzinge" valt samen met "xqzing"/,
  ],
  [
    'een verwante term die er niet is',
    (i) => i.begrippen.push(binnen('proef', ['xqzing'], { verwant: ['weg'] })),
    /proef: de verwante term "weg"/,
  ],
  [
    'een passage die er niet is',
    (i) =>
      i.begrippen.push(
        binnen('proef', ['xqzing'], { bron: { document: '2021z06098', passage: 'antwoord-99' } }),
      ),
    /proef: de passage "antwoord-99"/,
  ],
  [
    'een regel voor een term die er niet is',
    (i) => {
      i.dubbelzinnig = [{ vorm: 'xqzing', anders: 'weg', naast: {} }];
    },
    /weg: de regel voor "xqzing"/,
  ],
  [
    'een anderstalig woord dat bij geen term staat',
    (i) => {
      i.anderstalig = [{ taal: 'en', woorden: ['xqzing'] }];
    },
    /het woord "xqzing" staat bij geen term/,
  ],
  [
    'een vorm zonder letters',
    (i) => i.begrippen.push(binnen('proef', ['!?'])),
    /"!\?" heeft geen letter/,
  ],
])('de poort meldt %s', (_, wijzig, melding) => {
  expect(fouten(wijzig).join('\n')).toMatch(melding);
});

test('een dubbelzinnige vorm met een regel mag', () => {
  expect(
    fouten((inhoud) => {
      inhoud.begrippen.push(binnen('proef', ['xqzing']), binnen('proef2', ['xqzing']));
      inhoud.dubbelzinnig = [
        ...(inhoud.dubbelzinnig ?? []),
        { vorm: 'xqzing', anders: 'proef', naast: { proef2: ['avg'] } },
      ];
    }).filter((fout) => fout.includes('xqzing')),
  ).toEqual([]);
});

test('een onbekende sleutel wordt genoemd', () => {
  expect(() =>
    fouten((inhoud) => {
      inhoud.begrippen.push(binnen('proef', ['xqzing'], { kleur: 'rood' }));
    }),
  ).toThrow(/onbekende sleutel: kleur/);
});
