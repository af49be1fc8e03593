import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bewaakPoort, CONTROLES, controleer } from './poort.ts';

const VANDAAG = '2026-12-01';

let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'meekijkwijzer-'));
  cpSync('content', join(map, 'content'), { recursive: true });
  cpSync('seeds', join(map, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true }));

const MEEKIJKEN = 'content/rechten/meekijken.mdx';
const BEGRIPPEN = 'content/begrippen.yaml';
const VRAAG = 'content/vragen/2021z06098/2.mdx';

/** Changes one page, and gives the line on which the change begins. */
function wijzig(bestand: string, van: string | RegExp, naar: string): number {
  const tekst = readFileSync(join(map, bestand), 'utf8');
  const plek = typeof van === 'string' ? tekst.indexOf(van) : tekst.search(van);
  expect(plek, `${van} in ${bestand}`).toBeGreaterThanOrEqual(0);
  writeFileSync(join(map, bestand), tekst.replace(van, naar));
  return tekst.slice(0, plek).split('\n').length;
}

const fouten = () => controleer(map, VANDAAG).map(({ soort, message }) => `${soort} ${message}`);

test('alles wat er nu staat, mag door de poort', () => {
  expect(fouten()).toEqual([]);
  expect(() => bewaakPoort(map, VANDAAG)).not.toThrow();
});

describe('de bouw stopt en noemt bestand en regel', () => {
  test('bij één ander teken in één citaat', () => {
    const regel = wijzig(MEEKIJKEN, /(?<=<Citaat [^>]*>\s+[^<]*?)werknemer/, 'werknemert');
    const [fout, ...meer] = fouten();
    expect(meer).toEqual([]);
    expect(fout).toMatch(
      /^citaat content\/rechten\/meekijken\.mdx:\d+: dit citaat staat niet letterlijk/,
    );
    expect(fout).toContain('{+werknemert');
    expect(Math.abs(Number(/:(\d+):/.exec(fout ?? '')?.[1]) - regel)).toBeLessThan(4);
  });

  test.each([
    [
      'een onbekende bron',
      /bron="2021z06098"/,
      'bron="2021z99999"',
      /verwijzing .*onbekende bron: "2021z99999"/,
    ],
    [
      'een passage die er niet is',
      /passage="antwoord-2[^"]*"/,
      'passage="antwoord-12"',
      /verwijzing .*"antwoord-12"/,
    ],
    [
      'een pagina die er niet is',
      /<Pagina recht="[^"]+"/,
      '<Pagina recht="bestaat-niet"',
      /verwijzing .*"bestaat-niet"/,
    ],
    ['een onbekende wet', /<Bewering>/, '<Wet wet="WOP" />\n\n<Bewering>', /verwijzing .*"WOP"/],
    [
      'een artikel uit een ander boek dan waar de link naar leidt',
      /<Bewering>/,
      '<Wet wet="BW" artikel="6:162" />\n\n<Bewering>',
      /verwijzing .*"6:162" van de wet "BW"/,
    ],
    [
      'een bewering zonder bron',
      /## Wat kun je doen/,
      '<Bewering>\n\nZomaar iets.\n\n</Bewering>\n\n## Wat kun je doen',
      /bewering .*geen bron/,
    ],
    [
      'losse tekst bij "Zo zit het"',
      /## Wat kun je doen/,
      'Zomaar iets.\n\n## Wat kun je doen',
      /bewering .*buiten een <Bewering>/,
    ],
    ['een aanvulling zonder afkomst', / adres="https[^"]*"/, '', /bewering .*van wie zij komt/],
    [
      'een ontbrekend deel',
      /## Wat kun je doen/,
      '## Iets anders',
      /onderdelen .*Zo zit het, Iets anders/,
    ],
    [
      'delen in de verkeerde volgorde',
      /## Zo zit het/,
      '## Wat kun je doen\n\nNiets.\n\n## Zo zit het',
      /onderdelen .*precies deze koppen/,
    ],
    ['een leeg deel', /(?<=## Wat kun je doen\n)[\s\S]*/, '', /onderdelen .*staat niets/],
    [
      'een te lang kort antwoord',
      /^kort: .*$/m,
      'kort: Een. Twee! Drie?',
      /onderdelen .*meer dan 2 zinnen/,
    ],
    ['een ontbrekende datum', /^nagekeken: .*\n/m, '', /waarde .*nagekeken/],
    [
      'een datum die geen dag is',
      /^nagekeken: .*$/m,
      'nagekeken: 2026-02-31',
      /waarde .*geen bestaande dag/,
    ],
    [
      'een datum in de toekomst',
      /^nagekeken: .*$/m,
      'nagekeken: 2026-12-02',
      /datum .*nog niet geweest/,
    ],
    [
      'een hercontrole vóór de controle',
      /^nakijkenVoor: .*$/m,
      'nakijkenVoor: 2026-01-01',
      /datum .*ligt niet na/,
    ],
    ['een aanvulling zonder datum', / datum="[^"]*"/, '', /datum .*geen geldige datum/],
    [
      'een aanvulling uit de toekomst',
      / datum="[^"]*"/,
      ' datum="2027-01-01"',
      /datum .*2027-01-01 is nog niet geweest/,
    ],
    ['een onbekend oordeel', /^oordeel: .*$/m, 'oordeel: mag wel', /waarde .*oordeel/],
    [
      'een onbekende sleutel',
      /^oordeel:/m,
      'schrijver: ik\noordeel:',
      /onbekende-sleutel .*schrijver/,
    ],
    [
      'een zin van meer dan 25 woorden',
      /## Wat kun je doen\n/,
      `## Wat kun je doen\n\n${'en nog een woord '.repeat(7)}erbij.\n`,
      /zinslengte .*29 woorden/,
    ],
    [
      'juridisch advies van ons',
      /## Wat kun je doen\n/,
      '## Wat kun je doen\n\nWij adviseren je om te gaan.\n',
      /juridisch-advies .*"Wij adviseren"/,
    ],
    [
      'een tekst vol lange woorden',
      /## Wat kun je doen\n/,
      `## Wat kun je doen\n\n${'Ondernemingsraadsvergaderingen bemoeilijken personeelsvolgsystemen. '.repeat(30)}\n`,
      /leesbaarheid .*Flesch-Douma/,
    ],
    [
      'een verwijzing van de redactie naar een stuk dat er niet is',
      /^groep:/m,
      'zieOok:\n  - naar: vragen/2021z06098/12\n    reden: Gaat hierover.\ngroep:',
      /ingreep .*vragen\/2021z06098\/12/,
    ],
    [
      'een verwijzing van de redactie naar de pagina zelf',
      /^groep:/m,
      'nietVerwant:\n  - rechten/meekijken\ngroep:',
      /ingreep .*de pagina zelf/,
    ],
    [
      'een verwijzing die twee keer genoemd is',
      /^groep:/m,
      'nietVerwant:\n  - rechten/wetten\n  - rechten/wetten\ngroep:',
      /ingreep .*al iets gezegd/,
    ],
    [
      'een verwijzing die geen adres is',
      /^groep:/m,
      'nietVerwant:\n  - K5\ngroep:',
      /waarde .*vragen\/2021z06098\/2/,
    ],
    ['een blok dat niet gesloten wordt', /<\/Bewering>/, '', /geen-mdx .*geldige MDX/],
    ['een pagina zonder kop', /^---\n[\s\S]*?\n---\n/, '', /kop-ontbreekt/],
  ])('bij %s', (_, van, naar, melding) => {
    wijzig(MEEKIJKEN, van, naar);
    const alle = fouten().join('\n');
    expect(alle).toMatch(melding);
    expect(alle).toMatch(/content\/rechten\/meekijken\.mdx:\d+: /);
  });

  test('bij een dubbele titel, ook met andere hoofdletters', () => {
    const titel = /^titel: (.*)$/m.exec(readFileSync(MEEKIJKEN, 'utf8'))?.[1] ?? '';
    wijzig(VRAAG, /^titel: .*$/m, `titel: ${titel.toUpperCase()}`);
    expect(fouten()).toEqual([
      expect.stringMatching(/^titel-dubbel content\/vragen\/2021z06098\/2\.mdx:2: /),
    ]);
  });

  test('bij zinnen die gemiddeld te lang zijn', () => {
    wijzig(
      MEEKIJKEN,
      /## Wat kun je doen\n/,
      `## Wat kun je doen\n\n${`Woord${' woord'.repeat(22)}. `.repeat(40)}\n`,
    );
    expect(fouten()).toEqual([
      expect.stringMatching(/^zinslengte .*meekijken\.mdx:1: .*gemiddeld 1\d,\d/),
    ]);
  });

  test('bij een vraagpagina die het antwoord vergeet', () => {
    wijzig(VRAAG, '<Antwoord />', '');
    expect(fouten()).toEqual([expect.stringMatching(/^onderdelen .*plaatst: Vraag\./)]);
  });

  test('bij een uitleg van meer dan 120 woorden', () => {
    wijzig(VRAAG, /$/, `\n${'Dit zijn vier woorden. '.repeat(31)}`);
    expect(fouten()).toEqual([expect.stringMatching(/^onderdelen .*de uitleg heeft \d+ woorden/)]);
  });

  test('bij een onbekende sleutel in de thesaurus', () => {
    const regel = wijzig(BEGRIPPEN, /^ {4}term: /m, '    kleur: rood\n    term: ');
    expect(fouten()).toEqual([
      expect.stringContaining(`content/begrippen.yaml:${regel}: onbekende sleutel: kleur`),
    ]);
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    [
      'een onbekende pagina',
      'paginas: [zoeken]',
      'paginas: [rechten/weg]',
      /geen pagina rechten\/weg/,
    ],
    [
      'een datum in de toekomst',
      /datum: .*/,
      'datum: 2026-12-02',
      /2026-12-02 is nog niet geweest/,
    ],
    [
      'een datum buiten de volgorde',
      /(?<=id: eerste-versie\n {4}datum: ).*/,
      '2026-11-24',
      /2026-11-24 staat onder een oudere wijziging van 2026-11-22/,
    ],
    ['een id die er twee keer staat', 'id: teksten-verbeterd', 'id: eerste-versie', /twee keer/],
    ['een onbekende soort', 'soort: correctie', 'soort: nieuwtje', /waarde .*soort/],
    ['een lege reden', /waarom: >-[\s\S]*?(?=\n {4}paginas)/, "waarom: ''", /waarde .*waarom/],
  ])('bij %s in het logboek', (_, van, naar, melding) => {
    wijzig('content/wijzigingen.yaml', van, naar);
    const alle = fouten();
    expect(alle).toEqual([expect.stringMatching(melding)]);
    expect(alle[0]).toMatch(/content\/wijzigingen\.yaml:\d+: /);
  });

  test('bij een fout in het logboek op de regel waar die wijziging begint', () => {
    const regel = wijzig('content/wijzigingen.yaml', 'paginas: [zoeken]', 'paginas: [weg]');
    const begin = readFileSync(join(map, 'content/wijzigingen.yaml'), 'utf8')
      .split('\n')
      .slice(0, regel)
      .findLastIndex((inhoud) => inhoud.startsWith('  - id:'));
    expect(fouten()[0]).toContain(`content/wijzigingen.yaml:${begin + 1}: `);
  });

  test('ook als een wijziging anders is ingesprongen', () => {
    const begin = wijzig(
      'content/wijzigingen.yaml',
      '  - id: delen-met-bron',
      '  -\n    id: nieuw',
    );
    wijzig('content/wijzigingen.yaml', 'paginas: [voor-redacties]', 'paginas: [weg]');
    expect(fouten()[0]).toContain(`content/wijzigingen.yaml:${begin + 1}: nieuw: `);
  });

  test('bij een halve zin in het citaat dat met het korte antwoord meegaat', () => {
    wijzig(
      MEEKIJKEN,
      'Het is in sommige gevallen toegestaan om werknemers te controleren, maar',
      '',
    );
    expect(fouten()).toEqual([expect.stringMatching(/^gedeeld-citaat .*geen hele zin/)]);
  });

  test('bij een citaat van een vraag dat niet letterlijk in het antwoord staat', () => {
    wijzig(VRAAG, /^citaat: .*$/m, 'citaat: De minister vindt alles goed.');
    expect(fouten()).toEqual([expect.stringMatching(/^gedeeld-citaat .*niet letterlijk/)]);
  });

  test('bij een tweede citaat met kern', () => {
    wijzig('content/rechten/wetten.mdx', /<Citaat bron/, '<Citaat kern bron');
    expect(fouten()).toEqual([expect.stringMatching(/^gedeeld-citaat .*al een citaat met kern/)]);
  });

  test('bij een verwijzing van de redactie op de regel van die verwijzing', () => {
    const sleutel = wijzig(
      MEEKIJKEN,
      /^groep:/m,
      'nietVerwant:\n  - rechten/wetten\n  - rechten/meekijken\ngroep:',
    );
    expect(fouten()).toEqual([expect.stringContaining(`meekijken.mdx:${sleutel + 2}: `)]);
  });

  test('en meldt alle fouten in één keer, op volgorde van bestand', () => {
    wijzig(VRAAG, '<Vraag />', '');
    wijzig(MEEKIJKEN, /^nagekeken: .*$/m, 'nagekeken: 2030-01-01');
    wijzig('content/rechten/wetten.mdx', /passage="[^"]*"/, 'passage="nee"');
    expect(fouten().map((fout) => fout.split(' ')[0])).toEqual(
      expect.arrayContaining(['datum', 'verwijzing', 'onderdelen']),
    );
    expect(() => bewaakPoort(map, VANDAAG)).toThrow(/fouten:\n- content\/rechten\/meekijken/);
  });
});

describe('een deel dat niet te lezen is, verbergt geen andere fout', () => {
  const KAPOT = 'Dit: is: geen: YAML\n';

  test.each([
    ['het logboek', 'content/wijzigingen.yaml'],
    ['de thesaurus', BEGRIPPEN],
    ['de lijst met doorverwijzingen', 'content/doorverwijzingen.yaml'],
  ])('%s: een verkeerd citaat komt tegelijk', (_, bestand) => {
    wijzig(bestand, /^/, KAPOT);
    wijzig(MEEKIJKEN, /(?<=<Citaat [^>]*>\s+[^<]*?)werknemer/, 'werknemert');
    const alle = controleer(map, VANDAAG);
    expect(new Set(alle.map(({ soort }) => soort))).toEqual(new Set(['yaml', 'citaat']));
    expect(alle.find(({ soort }) => soort === 'yaml')?.plek).toEqual({ bestand, regel: 1 });
  });

  test('een pagina: fouten in haar kop en in haar tekst komen tegelijk', () => {
    wijzig(MEEKIJKEN, /^nagekeken: .*\n/m, '');
    wijzig(MEEKIJKEN, /<\/Bewering>/, '');
    expect(controleer(map, VANDAAG).map(({ soort }) => soort)).toEqual(['waarde', 'geen-mdx']);
  });

  test('een pagina: er komt geen fout bij van wie naar haar verwijst', () => {
    wijzig(VRAAG, /^nagekeken:/m, 'nietVerwant:\n  - rechten/meekijken\nnagekeken:');
    wijzig('content/wijzigingen.yaml', 'paginas: [zoeken]', 'paginas: [rechten/meekijken]');
    wijzig(MEEKIJKEN, /^nagekeken: .*\n/m, '');
    const metLink = readFileSync(join(map, 'content/vragen/2021z06099/1.mdx'), 'utf8');
    expect(metLink).toContain('<Pagina recht="meekijken">');
    expect(fouten()).toEqual([expect.stringMatching(/meekijken\.mdx:1: nagekeken: /)]);
  });

  test('een bron: wat zonder haar te zeggen is, komt tegelijk', () => {
    wijzig('content/bronnen/2021z06098.yaml', /^/, KAPOT);
    wijzig(MEEKIJKEN, /^nagekeken: .*$/m, 'nagekeken: 2030-01-01');
    const soorten = controleer(map, VANDAAG).map(({ soort }) => soort);
    expect(new Set(soorten)).toEqual(new Set(['yaml', 'datum']));
  });
});

const nieuweTerm = (id: string, vorm: string) =>
  `  - {id: ${id}, term: Proef, officieel: false, vormen: [${vorm}], uitleg: Proef., bron: {naam: X, adres: "https://x.nl/"}}\n`;

/** Of every rule: its name, the kind of its faults, and the smallest change that breaks it and no other. */
const BEWIJZEN: Readonly<Record<string, [soort: string, bestand: string, RegExp, string]>> = {
  citaten: ['citaat', MEEKIJKEN, /(?<=<Citaat [^>]*>\s+[^<]*?)werknemer/, 'werknemert'],
  verwijzingen: ['verwijzing', MEEKIJKEN, /passage="antwoord-2[^"]*"/, 'passage="antwoord-12"'],
  wederhelften: [
    'pagina-zonder-vraag',
    'content/vragen/2021z06098/99.mdx',
    /^$/,
    '---\ntitel: Proef\nkort: Dit is een proef.\nnagekeken: 2026-11-21\n---\n\n<Vraag />\n\n<Antwoord />\n',
  ],
  beweringen: ['bewering', MEEKIJKEN, / adres="https[^"]*"/, ''],
  titels: [
    'titel-dubbel',
    VRAAG,
    /^titel: .*$/m,
    'titel: Mag mijn baas meekijken als ik thuiswerk?',
  ],
  onderdelen: ['onderdelen', VRAAG, /<Antwoord \/>/, ''],
  zinslengte: ['zinslengte', MEEKIJKEN, /$/, `\n${'en nog een woord '.repeat(7)}erbij.\n`],
  datums: ['datum', MEEKIJKEN, / datum="[^"]*"/, ' datum="2026-12-02"'],
  juridischAdvies: ['juridisch-advies', MEEKIJKEN, /$/, '\nWij adviseren je om te gaan.\n'],
  leesbaar: [
    'leesbaarheid',
    MEEKIJKEN,
    /$/,
    `\n${'Ondernemingsraadsvergaderingen bemoeilijken personeelsvolgsystemen. '.repeat(30)}\n`,
  ],
  begripIds: ['begrip-id', BEGRIPPEN, /(?<=^begrippen:\n)/m, nieuweTerm('avg', 'xqzing')],
  begripVormen: ['begrip-vorm', BEGRIPPEN, /(?<=^begrippen:\n)/m, nieuweTerm('xqzing', 'avg')],
  begripVerwijzingen: ['begrip-verwijzing', BEGRIPPEN, /(?<=verwant: \[)/, 'weg, '],
  begripDubbelzinnig: ['begrip-dubbelzinnig', BEGRIPPEN, /(?<=^ {4}anders: ).*/m, 'weg'],
  begripAnderstalig: [
    'begrip-anderstalig',
    BEGRIPPEN,
    /\bbossware,\n +creepy/,
    'bossware, xqzing, creepy',
  ],
  ingrepen: ['ingreep', MEEKIJKEN, /^groep:/m, 'nietVerwant:\n  - rechten/meekijken\ngroep:'],
  nagekekenNaWijziging: ['nagekeken', MEEKIJKEN, /^nagekeken: .*$/m, 'nagekeken: 2026-11-20'],
  gedeeldeCitaten: [
    'gedeeld-citaat',
    VRAAG,
    /^citaat: .*$/m,
    'citaat: Het is in sommige gevallen toegestaan om werknemers te controleren',
  ],
  wijzigingen: ['wijziging', 'content/wijzigingen.yaml', /paginas: \[zoeken\]/, 'paginas: [weg]'],
};

describe('elke regel van de poort kan falen', () => {
  test('voor elke regel staat er een bewijs, en voor elk bewijs een regel', () => {
    expect(Object.keys(BEWIJZEN).sort()).toEqual(CONTROLES.map(({ naam }) => naam).sort());
    const soorten = Object.values(BEWIJZEN).map(([soort]) => soort);
    expect(new Set(soorten).size).toBe(soorten.length);
  });

  test.each(Object.entries(BEWIJZEN))('%s', (_, [soort, bestand, van, naar]) => {
    // A file that is not there yet is one that the change adds.
    if (!existsSync(join(map, bestand))) writeFileSync(join(map, bestand), '');
    wijzig(bestand, van, naar);
    expect([...new Set(controleer(map, VANDAAG).map((fout) => fout.soort))]).toEqual([soort]);
  });
});
