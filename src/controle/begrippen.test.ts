import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { leesThesaurusbestand, THESAURUSBESTAND } from '../begrippen/lees.ts';
import { type Thesaurusinhoud, thesaurusSchema } from '../begrippen/schema.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { leesYaml } from '../lees-yaml.ts';
import { begripAnderstalig } from './begrip-anderstalig.ts';
import { begripDubbelzinnig } from './begrip-dubbelzinnig.ts';
import { begripIds } from './begrip-ids.ts';
import { begripVerwijzingen } from './begrip-verwijzingen.ts';
import { begripVormen } from './begrip-vormen.ts';

const bronnen = leesBronnen();
const tekst = stringify(leesThesaurusbestand().inhoud);
const bron = { naam: 'Proef', adres: 'https://example.nl/' };
const term = (id: string, vormen: string[]) => ({ id, term: id, vormen, uitleg: 'Een proef.' });

const REGELS = [begripIds, begripVormen, begripVerwijzingen, begripDubbelzinnig, begripAnderstalig];

/**
 * The faults after one change to the thesaurus, and the text of the line that each names; throws when
 * it no longer fits its schema.
 */
function foutenMetRegel(
  wijzig: (inhoud: Thesaurusinhoud) => void,
): { message: string; regel: string }[] {
  const gewijzigd: Thesaurusinhoud = parse(tekst);
  wijzig(gewijzigd);
  const nieuw = stringify(gewijzigd);
  const thesaurus = leesYaml(nieuw, THESAURUSBESTAND, thesaurusSchema);
  const redactie = { stukken: [], paginas: [], bronnen, thesaurus, vandaag: '2026-12-01' } as const;
  return REGELS.flatMap((regel) => regel(redactie)).map(({ message, plek }) => ({
    message,
    regel: nieuw.split('\n')[(plek.regel ?? 0) - 1]?.trim() ?? '',
  }));
}

const fouten = (wijzig: (inhoud: Thesaurusinhoud) => void) =>
  foutenMetRegel(wijzig).map(({ message }) => message);

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

test('elke fout noemt de regel waarop hij te verbeteren is', () => {
  const regels = foutenMetRegel((inhoud) => {
    inhoud.begrippen.push(
      binnen('avg', ['xqzwoord']),
      binnen('proef', ['!?'], {
        verwant: ['avg', 'weg'],
        bron: { document: '2021z06098', passage: 'antwoord-99' },
      }),
    );
    inhoud.dubbelzinnig = [
      { vorm: 'xqzing', anders: 'weg-1', naast: { avg: ['weg-2'], 'weg-3': [] } },
    ];
    inhoud.anderstalig = [{ taal: 'en', woorden: ['xqzing'] }];
  })
    .filter(({ message }) => !message.includes('valt samen'))
    .map(({ regel }) => regel.replace(/^- /, ''));
  expect(regels).toEqual([
    'id: avg',
    'id: proef',
    'weg',
    'passage: antwoord-99',
    'anders: weg-1',
    'weg-2',
    'weg-3: []',
    'xqzing',
  ]);
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
