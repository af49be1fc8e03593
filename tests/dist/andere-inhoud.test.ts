// What editors will do one day, tried in a real build of a copy of the project.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Proefbouw, proefbouw, RUIM } from '../proefbouw.ts';

const AFDRUK = `Kamervraag 2026Z00001

Het bericht 'Chef telt klikken'

Ingediend 2 maart 2026
Beantwoord 3 april 2026 (na 32 dagen)
Indiener Jo de Tester (PROEF)
Beantwoord door Sam Voorbeeld (minister van proeven) (PROEF)
Bron vraag https://zoek.officielebekendmakingen.nl/kv-tk-2026Z00001.html
 • Vraag 1
  Kent u het bericht dat een chef muisklikken telt? En wat vindt u daarvan?

  Ja.

 • Vraag 2
  Kent u art. 27 van de WOR, dat een chef dat niet alleen beslist? Mag hij dat?

  Zie het antwoord op vraag 1.
`;

/** A made-up dossier of tests/proefdossiers, put in place as an editor would. */
function voegToe(proef: Proefbouw, naam: string): void {
  const tekst = readFileSync(`tests/proefdossiers/${naam}.txt`, 'utf8');
  const zaaknummer = /^Kamervraag (\S+)/.exec(tekst)?.[1] ?? '';
  const sha256 = createHash('sha256').update(tekst).digest('hex');
  const beschrijving = BESCHRIJVING.replace(/proef\.txt/, `${naam}.txt`)
    .replace(/sha256: .*/, `sha256: ${sha256}`)
    .replaceAll('2026Z00001', zaaknummer)
    .replaceAll('2026z00001', zaaknummer.toLowerCase())
    .replace(/titel: .*/, `titel: ${JSON.stringify(tekst.split('\n')[2])}`)
    .replace(/onderwerp: .*/, `onderwerp: Proef met ${naam}`)
    .replace('ingediend: 2026-03-02', 'ingediend: 2026-03-03')
    .replace(
      /beantwoord: .*/,
      'beantwoord: 2026-04-07\nantwoordstuk:\n  nummer: ah-tk-proef\n  adres: ' +
        (/^Bron antwoord (\S+)/m.exec(tekst)?.[1] ?? ''),
    );
  proef.schrijf(`seeds/${naam}.txt`, tekst);
  proef.schrijf(`content/bronnen/${zaaknummer.toLowerCase()}.yaml`, beschrijving);
}

const BESCHRIJVING = `id: 2026z00001
soort: kamervragen
vorm: kamervraag
bestand: proef.txt
sha256: ${createHash('sha256').update(AFDRUK).digest('hex')}
zaaknummer: 2026Z00001
titel: Het bericht 'Chef telt klikken'
onderwerp: Klikken tellen
indieners:
  - naam: Jo de Tester
    partij: PROEF
minister:
  naam: Sam Voorbeeld
  functie: minister van proeven
ingediend: 2026-03-02
beantwoord: 2026-04-03
uitgever: Tweede Kamer der Staten-Generaal
herkomst: Een verzonnen stuk.
vragenstuk:
  nummer: kv-tk-2026Z00001
  adres: https://zoek.officielebekendmakingen.nl/kv-tk-2026Z00001.html
`;

const BRIEF = `Vragen van de leden De Tester (SP) en Proef (D66) aan de minister van proeven over chefs

1. Kent u chefs die muisklikken tellen?

Toelichting:
Dat chefs dit doen, stond gisteren in de krant. 1)
`;

const VAN_DE_BRIEF = `id: 2026z00002
soort: kamervragen
vorm: kamerbrief
bestand: brief.txt
sha256: ${createHash('sha256').update(BRIEF).digest('hex')}
zaaknummer: 2026Z00002
titel: chefs
onderwerp: Chefs die tellen
indieners:
  - naam: Jo de Tester
    partij: SP
  - naam: Kim Proef
    partij: D66
minister:
  naam: Sam Voorbeeld
  functie: minister van proeven
ingediend: 2026-03-02
beantwoord: 2026-03-03
uitgever: Tweede Kamer der Staten-Generaal
herkomst: Een verzonnen stuk.
vragenstuk:
  nummer: kv-tk-2026Z00002
  adres: https://zoek.officielebekendmakingen.nl/kv-tk-2026Z00002.html
antwoordstuk:
  nummer: ah-tk-2
  adres: https://zoek.officielebekendmakingen.nl/ah-tk-2.html
`;

describe('een nieuw dossier en een artikel dat alleen samengevat mag worden', () => {
  let proef: Proefbouw;
  const lees = (pad: string) =>
    parse(readFileSync(join(proef.map, 'dist', pad, 'index.html'), 'utf8'));

  beforeAll(() => {
    proef = proefbouw();
    proef.schrijf('seeds/proef.txt', AFDRUK);
    proef.schrijf('content/bronnen/2026z00001.yaml', BESCHRIJVING);
    proef.schrijf('seeds/brief.txt', BRIEF);
    proef.schrijf('content/bronnen/2026z00002.yaml', VAN_DE_BRIEF);
    voegToe(proef, 'volgsoftware');
    voegToe(proef, 'verkeer');
    proef.wijzig(
      'content/nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers.mdx',
      'weergave: volledig',
      'weergave: samenvatting',
    );
    const { status, uitvoer } = proef.bouw();
    expect(status, uitvoer).toBe(0);
  }, RUIM);
  afterAll(() => proef.ruimOp());

  test('een vraag zonder geschreven pagina krijgt er een, met de melding dat uitleg ontbreekt', () => {
    const pagina = lees('vragen/2026z00001/1');
    expect(pagina.querySelector('h1')?.text).toBe('Klikken tellen: vraag 1 van PROEF');
    expect(pagina.querySelector('[data-kort-antwoord]')?.text).toBe(
      'Kent u het bericht dat een chef muisklikken telt?',
    );
    expect(pagina.querySelector('#antwoord blockquote')?.text.trim()).toBe('Ja.');
    expect(pagina.text).toContain('nog geen uitleg in gewone taal');
  });

  test('het korte antwoord van zo’n vraag is haar eerste zin, ook met een afkorting erin', () => {
    expect(lees('vragen/2026z00001/2').querySelector('[data-kort-antwoord]')?.text.trim()).toBe(
      'Kent u art. 27 van de WOR, dat een chef dat niet alleen beslist?',
    );
  });

  test('een voetnoot bij een toelichting staat op de pagina van het dossier, ook als niemand haar kent', () => {
    const dossier = lees('vragen/2026z00002');
    expect(dossier.querySelector('#toelichting sup a')?.getAttribute('href')).toBe('#voetnoot-1');
    expect(dossier.querySelector('#voetnoot-1')?.text).toContain('kv-tk-2026Z00002');
  });

  test('een dossier van twee indieners zegt wat klopt voor twee, één dag en één voetnoot', () => {
    const dossier = lees('vragen/2026z00002');
    const verloop = dossier.querySelector('.tijdlijn')?.text.replace(/\s+/g, ' ');
    expect(verloop).toContain('Jo de Tester (SP) en Kim Proef (D66) stellen de vragen');
    expect(verloop).toContain('na een dag');
    expect(dossier.text).toContain('De tekst van deze voetnoot staat niet in onze kopie');
    const vraag = lees('vragen/2026z00002/1');
    expect(vraag.querySelector('h1')?.text).toBe('Chefs die tellen: vraag 1 van de SP en D66');
    expect(vraag.querySelector('.feiten')?.text.replace(/\s+/g, ' ')).toContain(': na een dag');
    expect(vraag.querySelector('#antwoord')?.text).toContain('Lees het antwoord in');
  });

  test('de homepagina zegt van een artikel alleen van wie het is', () => {
    const [artikel] = lees('').querySelectorAll('a[href^="/nieuws/"]');
    expect(artikel?.closest('li')?.querySelector('p')?.text).toBe('Nieuwsbericht van VPNGids.nl');
  });

  test('"Zie het antwoord op vraag 1" is er een link', () => {
    const link = lees('vragen/2026z00001/2').querySelector('#antwoord blockquote a');
    expect(link?.getAttribute('href')).toBe('/vragen/2026z00001/1/#antwoord');
  });

  const verwijzingen = (pad: string) =>
    lees(pad)
      .querySelectorAll('[data-verwijzingen] a[data-verwijzing]')
      .map((link) => `${link.getAttribute('data-verwijzing')} ${link.getAttribute('href')}`);

  test('ook een dossier van twee regels krijgt uitleg', () => {
    expect(verwijzingen('vragen/2026z00001/1')).toContain('uitleg /rechten/toetsaanslagen/');
  });

  test('een dossier over hetzelfde onderwerp krijgt verwijzingen, en de andere pagina verwijst terug', () => {
    expect(verwijzingen('vragen/2026z90001/3')).toEqual(
      expect.arrayContaining([
        'uitleg /rechten/cijfers/',
        'zelfde-vraag /vragen/2021z06098/9/',
        'zelfde-vraag /vragen/2021z06099/5/',
      ]),
    );
    expect(verwijzingen('vragen/2021z06098/9')).toContain('zelfde-vraag /vragen/2026z90001/3/');
    expect(verwijzingen('rechten/cijfers')).toContain('uitleg /vragen/2026z90001/3/');
  });

  test('een verwijzing naar een vraag van de SP zegt "van de SP"', () => {
    expect(lees('vragen/2021z06098/9').querySelector('[data-verwijzingen]')?.text).toContain(
      'Vraag 5 van de SP',
    );
  });

  test('een dossier over een ander onderwerp krijgt alleen verwijzingen binnen zichzelf', () => {
    const alle = [1, 2, 3, 4, 5, 6, 7].flatMap((nummer) =>
      verwijzingen(`vragen/2026z90002/${nummer}`),
    );
    expect(alle).toEqual([
      'uitgewerkt-in /vragen/2026z90002/5/',
      'bouwt-voort-op /vragen/2026z90002/4/',
    ]);
  });

  test('het dossier staat in de lijst en heeft een bronpagina', () => {
    expect(lees('vragen').querySelector('a[href="/vragen/2026z00001/"]')).not.toBeNull();
    expect(lees('bronnen/2026z00001').querySelectorAll('blockquote li')).toHaveLength(
      AFDRUK.split('\n').length,
    );
  });

  test('van het artikel blijft geen woord staan, op beide pagina’s', () => {
    const zin = 'Kamerleden vragen zich af of deze programma';
    const artikel = lees('nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers');
    expect(artikel.text).not.toContain(zin);
    expect(artikel.text).toContain('staat op verzoek van VPNGids.nl niet op deze site');
    expect(lees('bronnen/vpngids-2021').text).not.toContain(zin);
  });

  test('alle adressen in het artikel en zijn bron blijven bestaan', () => {
    const artikel = lees('nieuws/kamer-wil-opheldering-over-monitoren-thuiswerkers');
    for (const anker of [
      'inleiding',
      'd66',
      'sp',
      'sp-2',
      'groenlinks',
      'denk',
      'update',
      'update-2',
    ]) {
      expect(artikel.querySelector(`#${anker}`), anker).not.toBeNull();
    }
    expect(lees('bronnen/vpngids-2021').querySelector('#r48')).not.toBeNull();
  });
});

test(
  'één verkeerd teken in een citaat stopt de bouw, en die zegt waar',
  () => {
    const proef = proefbouw();
    try {
      proef.wijzig(
        'content/rechten/meekijken.mdx',
        'Ja, er is een wettelijk regime.',
        'Ja, er is een wettelijk regiem.',
      );
      const { status, uitvoer } = proef.bouw();
      expect(status).not.toBe(0);
      expect(uitvoer).toMatch(
        /content\/rechten\/meekijken\.mdx:\d+: dit citaat staat niet letterlijk in 2021z06098 antwoord-6/,
      );
    } finally {
      proef.ruimOp();
    }
  },
  RUIM,
);

test(
  'fouten in alles wat mensen schrijven komen in één bouw, ook als een bestand niet te lezen is',
  () => {
    const proef = proefbouw();
    try {
      proef.wijzig('content/doorverwijzingen.yaml', /$/, '\n- van: kapot\n');
      proef.wijzig('content/begrippen.yaml', 'term: 58 procent', 'kleur: rood');
      proef.wijzig('content/wijzigingen.yaml', 'wijzigingen:', 'wijziging:');
      proef.wijzig('content/rechten/meekijken.mdx', 'wettelijk regime.', 'wettelijk regiem.');
      const { status, uitvoer } = proef.bouw();
      expect(status).not.toBe(0);
      for (const plek of [
        'content/doorverwijzingen.yaml:10: ',
        'content/begrippen.yaml:4: ',
        'content/wijzigingen.yaml:5: ',
        'content/rechten/meekijken.mdx:',
      ]) {
        expect(uitvoer).toContain(`- ${plek}`);
      }
    } finally {
      proef.ruimOp();
    }
  },
  RUIM,
);
