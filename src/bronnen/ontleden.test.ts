import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RedactieFout } from '../redactiefout.ts';
import {
  leestekst,
  sectiesIn,
  tekstVan,
  toelichtingIn,
  voetnootnummersIn,
  vragenIn,
} from './document.ts';
import type { Bronfoutsoort } from './fouten.ts';
import { artikel } from './ontleed-artikel.ts';
import { kamerbrief } from './ontleed-kamerbrief.ts';
import { kamervraag } from './ontleed-kamervraag.ts';
import type { Vorm } from './vorm.ts';

const seed = (naam: string) => readFileSync(`seeds/${naam}.txt`, 'utf8');
const GROENLINKS = [{ id: 'groenlinks', begint: 'Senna Maatoug van GroenLinks' }];

function ontleed(vorm: Vorm, tekst: string) {
  return vorm.ontleed({ bestand: 'proef.txt', tekst });
}

/** The fault that a text gives, as "kind on line"; throws when it parses. */
function fout(vorm: Vorm, tekst: string): string {
  try {
    ontleed(vorm, tekst);
  } catch (oorzaak) {
    if (!(oorzaak instanceof RedactieFout)) throw oorzaak;
    expect(oorzaak.message).toMatch(/^proef\.txt:\d+: .+\. ?.+[.?]$/s);
    return `${oorzaak.soort} op regel ${oorzaak.plek.regel}`;
  }
  throw new Error('dit had een fout moeten geven');
}

const soort = (naam: Bronfoutsoort, regel: number) => `${naam} op regel ${regel}`;

describe('de brief met genummerde vragen (000)', () => {
  const document = ontleed(kamerbrief, seed('000_26263d12318e8985'));

  test('heeft negen vragen zonder antwoord', () => {
    const vragen = vragenIn(document);
    expect(vragen.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(vragen.every(({ vraag, antwoord }) => vraag.length === 1 && antwoord.length === 0)).toBe(
      true,
    );
  });

  test('houdt de regels van een vraag bij elkaar, tot waar de toelichting begint', () => {
    const negen = vragenIn(document)[8]?.vraag[0];
    expect(negen?.regels).toEqual({ van: 36, tot: 39 });
    expect(negen && leestekst(negen)).toMatch(
      /^Bent u het met de stelling eens .* niet de norm wordt\?$/,
    );
    expect(toelichtingIn(document).map(leestekst)).toEqual([
      expect.stringMatching(/^Deze vragen dienen ter aanvulling .*2021Z06098\)\.$/),
    ]);
  });

  test('heeft de voetnoten 1 en 2', () => {
    expect(voetnootnummersIn(document.delen)).toEqual([1, 2]);
  });

  const kop = 'Vragen van het lid X (Y) aan de minister van Z over w\n\n';
  test.each<[string, string, Bronfoutsoort, number]>([
    ['een leeg bestand', '', 'leeg', 1],
    ['alleen witruimte', ' \u00a0\n\n', 'leeg', 1],
    ['een ander stuk', 'Kamervraag 2021Z06098\n', 'vorm-klopt-niet', 1],
    ['geen enkele vraag', kop, 'vorm-klopt-niet', 3],
    ['tekst vóór vraag 1', `${kop}Zomaar een regel.\n\n1. Wat?\n`, 'vorm-klopt-niet', 3],
    ['een overgeslagen vraag', `${kop}1. Wat?\n\n3. Wie?\n`, 'nummer-overgeslagen', 5],
    ['een begin bij vraag 2', `${kop}2. Wat?\n`, 'nummer-overgeslagen', 3],
    ['een dubbele vraag', `${kop}1. Wat?\n\n1. Wie?\n`, 'nummer-dubbel', 5],
    ['een lager nummer', `${kop}1. Wat?\n\n2. Wie?\n\n1. Hoe?\n`, 'nummer-volgorde', 7],
    ['een vraag zonder tekst', `${kop}1.\n\n2. Wie?\n`, 'vraag-zonder-tekst', 5],
    ['een laatste vraag zonder tekst', `${kop}1. Wat?\n\n2.\n`, 'vraag-zonder-tekst', 6],
    ['een antwoord', `${kop}1. Wat?\n\nAntwoord 1\n\nJa.\n`, 'antwoord-zonder-vraag', 5],
    ['een nummer zonder punt', `${kop}1. Wat?\n\n2 Wie?\n`, 'vraagkop', 5],
    ['een nummer met een haakje', `${kop}1. Wat?\n\n2) Wie?\n`, 'vraagkop', 5],
    ['een nummer dat aan de tekst vastzit', `${kop}1. Wat?\n2.Wie?\n`, 'vraagkop', 4],
    ['een nummer midden in een vraag', `${kop}1. Wat\nnu? 2. Wie?\n`, 'vraagkop', 4],
    [
      'een vraag onder de toelichting',
      `${kop}1. Wat?\n\nToelichting:\n\nZo.\n\n2. Wie?\n`,
      'vraagkop',
      9,
    ],
    [
      'een toelichting zonder kop',
      `${kop}1. Wat?\n\nDeze vragen dienen ter x.\n`,
      'toelichting',
      5,
    ],
    ['een kop achter een vraag', `${kop}1. Wat? Toelichting:\n\nZo.\n`, 'toelichting', 3],
    ['een lege toelichting', `${kop}1. Wat?\n\nToelichting:\n`, 'toelichting', 6],
    ['twee koppen', `${kop}1. Wat?\nToelichting:\nZo.\nToelichting:\nZo.\n`, 'toelichting', 6],
    ['een einde midden in een zin', `${kop}1. Wat\n`, 'vorm-klopt-niet', 3],
  ])('geeft bij %s een fout', (_, tekst, verwacht, regel) => {
    expect(fout(kamerbrief, tekst)).toBe(soort(verwacht, regel));
  });

  test('ziet een voetnootmerk aan het begin van een regel niet aan voor een vraag', () => {
    expect(
      vragenIn(ontleed(kamerbrief, `${kop}1. Wat staat er in het rapport?\n2) Hoe?\n`)),
    ).toHaveLength(1);
  });

  test('ziet een vraagnummer ook vóór een regelscheiding van Unicode', () => {
    expect(vragenIn(ontleed(kamerbrief, `${kop}1. Wat\u2028nu?\n\n2. Wie?\n`))).toHaveLength(2);
  });

  test('ziet een jaartal aan het begin van een regel niet aan voor een vraag', () => {
    const vragen = vragenIn(ontleed(kamerbrief, `${kop}1. Wat gebeurde er in\n2021. En toen?\n`));
    expect(vragen.map(({ vraag }) => vraag.map(leestekst))).toEqual([
      ['Wat gebeurde er in 2021. En toen?'],
    ]);
  });

  test('ziet de volgende vraag ook zonder lege regel ervoor', () => {
    expect(vragenIn(ontleed(kamerbrief, `${kop}1. Wat?\n2. Wie?\n`))).toHaveLength(2);
  });
});

describe('de afdruk van een Kamervraag (001)', () => {
  const document = ontleed(kamervraag, seed('001_d518994d5278815a'));

  test('heeft negen vragen, elk met antwoord', () => {
    const vragen = vragenIn(document);
    expect(vragen.map(({ antwoord }) => antwoord.length)).toEqual([1, 4, 1, 2, 1, 1, 1, 2, 1]);
    expect(vragen[0]?.antwoord.map(leestekst)).toEqual(['Ja.']);
  });

  test('geeft elke alinea een vaste naam', () => {
    expect(vragenIn(document)[1]?.antwoord.map(({ id }) => id)).toEqual([
      'antwoord-2-1',
      'antwoord-2-2',
      'antwoord-2-3',
      'antwoord-2-4',
    ]);
  });

  test('heeft de voetnoten 1 tot en met 5, en laat getallen staan', () => {
    expect(voetnootnummersIn(document.delen)).toEqual([1, 2, 3, 4, 5]);
    const negen = vragenIn(document)[8]?.antwoord[0];
    expect(negen && leestekst(negen)).toMatch(
      /in 2020 veertien .* 1 januari tot en met 1 december.* 11 klachten/,
    );
  });

  const kop = 'Kamervraag 2021Z06098\n\nTitel\n\nIngediend 15 april 2021\nBeantwoord 31 mei 2021\n';
  const EEN = ' • Vraag 1\n  Wat?\n\n  Ja.\n';
  test.each<[string, string, Bronfoutsoort, number]>([
    ['een leeg bestand', '\n\n', 'leeg', 1],
    ['een ander stuk', 'Vragen van het lid X', 'vorm-klopt-niet', 1],
    ['geen vraag', kop, 'vorm-klopt-niet', 1],
    [
      'een onbekend gegeven',
      `${kop}Kleur groen\n • Vraag 1\n  Wat?\n\n  Ja.\n`,
      'vorm-klopt-niet',
      7,
    ],
    [
      'losse tekst vóór vraag 1',
      `${kop}\n  Ja.\n • Vraag 1\n  Wat?\n\n  Ja.\n`,
      'antwoord-zonder-vraag',
      8,
    ],
    [
      'een overgeslagen vraag',
      `${kop} • Vraag 1\n  Wat?\n\n  Ja.\n\n • Vraag 3\n  Wie?\n\n  Ik.\n`,
      'nummer-overgeslagen',
      12,
    ],
    [
      'een dubbele vraag',
      `${kop} • Vraag 1\n  Wat?\n\n  Ja.\n\n • Vraag 1\n  Wie?\n\n  Ik.\n`,
      'nummer-dubbel',
      12,
    ],
    [
      'een lager nummer',
      `${kop} • Vraag 1\n  Wat?\n\n  Ja.\n\n • Vraag 2\n  Wie?\n\n  Ik.\n • Vraag 1\n`,
      'nummer-volgorde',
      16,
    ],
    [
      'een vraag zonder tekst',
      `${kop} • Vraag 1\n\n • Vraag 2\n  Wie?\n\n  Ik.\n`,
      'vraag-zonder-tekst',
      7,
    ],
    [
      'een vraag zonder antwoord in een beantwoord stuk',
      `${kop} • Vraag 1\n  Wat?\n`,
      'vraag-zonder-antwoord',
      8,
    ],
    [
      'een vraag die zijn kop mist',
      `${kop} • Vraag 1\n  Wat?\n\n  Ja.\n\n  Wie?2\n\n  Ik.\n`,
      'antwoord-zonder-vraag',
      12,
    ],
    [
      'onbekende tekst onderaan',
      `${kop} • Vraag 1\n  Wat?\n\n  Ja.\n\nKamervraag document nummer: x\nEn meer\n`,
      'vorm-klopt-niet',
      13,
    ],
    ['geen titel', kop.replace('Titel\n\n', '') + EEN, 'gegeven', 1],
    ['geen dag van indienen', kop.replace(/Ingediend.*\n/, '') + EEN, 'gegeven', 1],
    ['een gegeven dat er twee keer staat', `${kop}Ingediend 1 mei 2021\n${EEN}`, 'gegeven', 7],
    ['een antwoord zonder "Beantwoord"', kop.replace(/Beantwoord.*\n/, '') + EEN, 'gegeven', 9],
    ['een kop met een ander teken', `${kop}${EEN} - Vraag 2\n  Wie?\n\n  Ik.\n`, 'vraagkop', 11],
    ['een kop achter een zin', `${kop}${EEN}  Echt. • Vraag 2\n  Wie?\n\n  Ik.\n`, 'vraagkop', 11],
    ['een kop van een ander soort stuk', `${kop}${EEN}  Toelichting:\n`, 'vraagkop', 11],
    ['een regel die niet inspringt', `${kop}${EEN}Onderwerpen werk\n`, 'vorm-klopt-niet', 11],
    [
      'een antwoord tegen de vraag aan',
      `${kop} • Vraag 1\n  Wat?\n  Ja.\n\n  Nee.\n`,
      'spreker',
      9,
    ],
    [
      'een vraag en een antwoord die zijn verwisseld',
      `${kop} • Vraag 1\n  Ja.\n\n  Nee.\n  Wat?\n`,
      'spreker',
      11,
    ],
    [
      'een antwoord dat met een vraag begint',
      `${kop} • Vraag 1\n  Wat?\n\n  Wie?\n  Nee.\n`,
      'spreker',
      10,
    ],
    [
      'een vraag die in tweeën is',
      `${kop} • Vraag 1\n  Wat? Zo\n\n  nee?\n\n  Ja.\n`,
      'spreker',
      10,
    ],
    [
      'een einde midden in een zin',
      `${kop} • Vraag 1\n  Wat?\n\n  Ja, want\n`,
      'vorm-klopt-niet',
      10,
    ],
    ['een titel zonder nummer', `${kop}${EEN}\nVolledige titel: x\n`, 'gegeven', 12],
    [
      'een nummer dat er twee keer staat',
      `${kop}${EEN}\n${'Kamervraag document nummer: x\n'.repeat(2)}`,
      'gegeven',
      13,
    ],
  ])('geeft bij %s een fout', (_, tekst, verwacht, regel) => {
    expect(fout(kamervraag, tekst)).toBe(soort(verwacht, regel));
  });

  test('leest een titel van twee regels als één titel', () => {
    const { delen } = ontleed(kamervraag, kop.replace('Titel', 'Een\ntitel') + EEN);
    expect(delen.filter((deel) => deel.soort === 'titel').map(leestekst)).toEqual(['Een titel']);
  });

  test('leest gegevens ook met harde spaties', () => {
    const { delen } = ontleed(kamervraag, kop.replaceAll(' ', '\u00a0') + EEN);
    expect(delen).toContainEqual(
      expect.objectContaining({ sleutel: 'Ingediend', waarde: '15 april 2021' }),
    );
  });

  test('neemt een stuk aan dat nog niet beantwoord is', () => {
    const open = kop.replace(/Beantwoord.*\n/, '');
    const [vraag] = vragenIn(ontleed(kamervraag, `${open} • Vraag 1\n  Wat?\n`));
    expect(vraag?.antwoord).toEqual([]);
  });
});

describe('het nieuwsartikel (002)', () => {
  const document = artikel.ontleed({
    bestand: 'proef.txt',
    tekst: seed('002_b47eafd5b6afbf0e'),
    sectiesZonderKop: GROENLINKS,
  });

  test('heeft zeven delen, met het adres van elk', () => {
    expect(sectiesIn(document).map(({ id, alineas }) => `${id} ${alineas.length}`)).toEqual([
      'inleiding 2',
      'meer-vraag-naar-monitoringssoftware 3',
      'd66 2',
      'sp 2',
      'groenlinks 3',
      'denk 2',
      'update 2',
    ]);
  });

  test('houdt bijschrift, naamregel en resten van de pagina buiten het verhaal', () => {
    const rand = document.delen.filter((deel) => !['kop', 'alinea'].includes(deel.soort));
    expect(rand.map((deel) => `${deel.soort}: ${tekstVan(deel).slice(0, 20)}`)).toEqual([
      'titel: Kamer wil ophelderin',
      'bijschrift: Het Binnenhof in Den',
      'naamregel: Techredacteur',
      'naamregel: Techliefhebber pur s',
      'paginaresten: Plaats een reactie',
      'paginaresten: Een reactie plaatsen',
    ]);
  });

  test.each<[string, string, Bronfoutsoort, number]>([
    ['een leeg bestand', '', 'leeg', 1],
    [
      'een eerste regel die geen titel is',
      'Dit is een zin.\n\nEn nog een.\n',
      'vorm-klopt-niet',
      1,
    ],
    ['een titel zonder verhaal', 'Titel\n', 'sectie', 1],
    [
      'een kop zonder tekst',
      'Titel\n\nEen zin.\n\nEerste kop\n\nTweede kop\n\nNog een zin.\n',
      'sectie',
      7,
    ],
    ['een laatste kop zonder tekst', 'Titel\n\nEen zin.\n\nKop\n', 'sectie', 5],
    ['twee koppen met één adres', 'Titel\n\nZin.\n\nSP: a\n\nZin.\n\nSP: b\n\nZin.\n', 'sectie', 9],
    ['een kop tegen een alinea aan', 'Titel\n\nZin.\n\nKop\nZin.\n', 'sectie', 5],
    ['een afgebroken kop', 'Titel\n\nZin.\n\nMeer\n\nover de baas\n\nZin.\n', 'sectie', 7],
    ['geen inleiding', 'Titel\n\nBijschrift\n\nKop\n\nZin.\n', 'sectie', 5],
    ['een afgebroken alinea', 'Titel\n\nZin.\n\nDe baas\n\nmeet alles.\n', 'sectie', 7],
    ['een kop met alleen een update', 'Titel\n\nZin.\n\nKop\n\nUpdate (nu): x.\n', 'sectie', 7],
    [
      'tekst onder de resten van de pagina',
      'Titel\n\nZin.\n\nPlaats een reactie\n\nZin.\n',
      'vorm-klopt-niet',
      7,
    ],
    [
      'een verhaal tussen de naamregels',
      'Titel\n\nZin.\n\nRol\nWie.\nZin.\nPlaats een reactie\n',
      'vorm-klopt-niet',
      7,
    ],
    ['een kop zonder letters', 'Titel\n\nZin.\n\n***\n\nZin.\n', 'sectie', 5],
  ])('geeft bij %s een fout', (_, tekst, verwacht, regel) => {
    expect(fout(artikel, tekst)).toBe(soort(verwacht, regel));
  });

  test('geeft een fout als een aangewezen sectie er niet is', () => {
    const opdracht = {
      bestand: 'proef.txt',
      tekst: 'Titel\n\nEen zin.\n',
      sectiesZonderKop: GROENLINKS,
    };
    expect(() => artikel.ontleed(opdracht)).toThrow(/geen alinea begint met "Senna Maatoug/);
  });
});
