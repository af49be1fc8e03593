import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { herken } from './herken.ts';
import { maakThesaurus } from './thesaurus.ts';

const thesaurus = maakThesaurus(
  [
    { id: 'werkgever', vormen: ['werkgever', 'baas', 'bazen', 'leidinggevende'] },
    { id: 'controle', vormen: ['controle', 'controleren', 'in de gaten', 'gluren', 'volgen'] },
    {
      id: 'toetsaanslagen',
      vormen: ['toetsaanslag', 'aanslagen op een toetsenbord', 'toetsenbord'],
    },
    { id: 'ap', vormen: ['AP', 'Autoriteit Persoonsgegevens'] },
    { id: 'or', vormen: ['OR', 'ondernemingsraad'] },
    { id: 'denk', vormen: [], precies: ['DENK'] },
    { id: 'thuiswerken', vormen: ['thuiswerken', 'thuis werken'] },
    { id: 'bus', vormen: ['bus', 'lijn'] },
    { id: 'telefoon', vormen: ['telefoon'] },
  ],
  ['systeem', 'beleid'],
  [
    { vorm: 'lijn', anders: 'bus', naast: { telefoon: ['telefoon'] } },
    { vorm: 'bazen', anders: null, naast: { werkgever: ['controle'] } },
  ],
);

/** What is found, as "words=term". */
const vind = (tekst: string) =>
  herken(tekst, thesaurus).map(({ van, tot, begrip }) => `${tekst.slice(van, tot)}=${begrip}`);

describe('een term wordt herkend', () => {
  test.each([
    ['in hoofdletters', 'WERKGEVER', ['WERKGEVER=werkgever']],
    ['met accenten', 'contrôle', ['contrôle=controle']],
    ['in het meervoud', 'werkgevers', ['werkgevers=werkgever']],
    ['verbogen', 'hij controleert', ['controleert=controle']],
    [
      'als deelwoord',
      'ik word gecontroleerd en gevolgd',
      ['gecontroleerd=controle', 'gevolgd=controle'],
    ],
    ['met leestekens eromheen', '«baas»?', ['baas=werkgever']],
    ['in meer woorden', 'hij houdt me in de gaten', ['in de gaten=controle']],
    [
      'als langste vorm',
      'aanslagen op een toetsenbord',
      ['aanslagen op een toetsenbord=toetsaanslagen'],
    ],
    ['los geschreven', 'mijn toetsen bord', ['toetsen bord=toetsaanslagen']],
    ['zonder het woordje erna', 'de ondernemingsraad den Haag', ['ondernemingsraad=or']],
    ['met een streepje', 'thuis-werken', ['thuis-werken=thuiswerken']],
    ['aan elkaar geschreven', 'werkgeverscontrole', ['werkgevers=werkgever', 'controle=controle']],
    ['met een bouwsteen', 'controlesysteem', ['controle=controle']],
    ['als afkorting', 'de ap en de or-leden', ['ap=ap', 'or=or']],
    ['met precies die hoofdletters', 'DENK vraagt, ik denk', ['DENK=denk']],
  ])('%s', (_, tekst, verwacht) => {
    expect(vind(tekst)).toEqual(verwacht);
  });
});

test.each(['apparaat', 'door', 'oordeel', 'ik denk', 'basis', 'bas', 'blusbus', 'in de', ''])(
  'in "%s" staat geen term',
  (tekst) => {
    expect(vind(tekst)).toEqual([]);
  },
);

test('een dubbelzinnige vorm betekent de term waar hij naast staat', () => {
  expect(vind('de lijn')).toEqual(['lijn=bus']);
  expect(vind('de lijn van mijn telefoon')).toEqual(['lijn=telefoon', 'telefoon=telefoon']);
});

test('een dubbelzinnige vorm kan ook niets betekenen', () => {
  expect(vind('hij zit te bazen')).toEqual([]);
  expect(vind('controle door bazen')).toEqual(['controle=controle', 'bazen=werkgever']);
});

test('plekken snijden altijd de tekst zelf, op volgorde en zonder overlap, wat er ook staat', () => {
  const woord = fc.constantFrom(
    'baas',
    'toetsen',
    'bord',
    'contrôle',
    'in',
    'de',
    'gaten',
    'ﬁ',
    'werkgeverscontrole',
    'İ',
    '😀',
  );
  const tekst = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(woord).map((woorden) => woorden.join(' ')),
  );
  fc.assert(
    fc.property(tekst, (invoer) => {
      let vorige = 0;
      for (const { van, tot } of herken(invoer, thesaurus)) {
        expect(van).toBeGreaterThanOrEqual(vorige);
        expect(tot).toBeGreaterThan(van);
        expect(tot).toBeLessThanOrEqual(invoer.length);
        vorige = tot;
      }
    }),
    { numRuns: 3000 },
  );
});
