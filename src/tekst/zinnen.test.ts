import { describe, expect, it } from 'vitest';
import { eindigtAlsAlinea, eindigtAlsZin, woordenIn, zinnenIn } from './zinnen.ts';

describe('zinnenIn', () => {
  it.each<[titel: string, tekst: string, zinnen: string[]]>([
    ['na een punt', 'Dat mag niet. Vraag het na.', ['Dat mag niet.', 'Vraag het na.']],
    ['na een vraagteken en een uitroepteken', 'Mag dat? Nee! Stop.', ['Mag dat?', 'Nee!', 'Stop.']],
    [
      'na een puntje aan het eind van een citaat',
      'Hij zei: ‘Dat mag.’ Zij niet.',
      ['Hij zei: ‘Dat mag.’', 'Zij niet.'],
    ],
    [
      'voor een zin die met een cijfer begint',
      'Er kwam post. 14 klachten.',
      ['Er kwam post.', '14 klachten.'],
    ],
    ['voor een bedrag', 'Er kwam een boete. €20 was het.', ['Er kwam een boete.', '€20 was het.']],
    [
      'voor een zin die met ’s begint',
      'Het is laat. ’s Avonds mag het niet.',
      ['Het is laat.', '’s Avonds mag het niet.'],
    ],
    [
      'na een jaartal',
      'Dat was op 31 mei 2021. Nu geldt meer.',
      ['Dat was op 31 mei 2021.', 'Nu geldt meer.'],
    ],
    [
      'na een getal aan het eind',
      'Lees artikel 27. Vraag dan door.',
      ['Lees artikel 27.', 'Vraag dan door.'],
    ],
    [
      'na een adres aan het eind',
      'Lees VPNGids.nl. Daar staat het.',
      ['Lees VPNGids.nl.', 'Daar staat het.'],
    ],
    [
      'na enz. voor een hoofdletter',
      'Mail, chat enz. Alles telt.',
      ['Mail, chat enz.', 'Alles telt.'],
    ],
    ['bij een lege regel zonder punt', 'Een kop\n\nDan de tekst.', ['Een kop', 'Dan de tekst.']],
  ])('knipt %s', (_titel, tekst, zinnen) => {
    expect(zinnenIn(tekst)).toEqual(zinnen);
  });

  it.each<[titel: string, tekst: string]>([
    ['art.', 'Kijk in art. 27 van de wet.'],
    ['o.a.', 'Dat zegt o.a. Koolmees in zijn brief.'],
    ['bijv.', 'Vraag het bijv. Karin van de OR.'],
    ['nr.', 'Het staat in nr. 414 van de reeks.'],
    ['een afkorting na een haakje', 'De wet (vgl. Grondwet) beschermt je.'],
    ['een voorletter', 'De minister heet W. Koolmees.'],
    ['een getal met een punt', 'Het CNV vroeg het aan 1.200 leden.'],
    ['een adres', 'Het bericht van VPNGids.nl noemt dat.'],
    ['een nummer aan het begin', '1. Praat met je baas.'],
    ['een vraag binnen een zin', '‘Mag dat?’ vroeg ze aan haar baas.'],
    ['puntjes binnen een zin', 'Hij dacht na… en zei niets.'],
    ['een regeleinde', 'Dit is één zin\ndie doorloopt op de volgende regel.'],
    ['jl. voor een kleine letter', 'In maart jl. vroeg het kabinet advies.'],
  ])('knipt niet bij %s', (_titel, tekst) => {
    expect(zinnenIn(tekst)).toEqual([tekst.replace('\n', ' ')]);
  });

  it('slaat stukken zonder woorden over', () => {
    expect(zinnenIn('Ja.\n\n***\n\n… ')).toEqual(['Ja.']);
  });
});

describe('woordenIn', () => {
  it.each<[titel: string, tekst: string, woorden: string[]]>([
    [
      'laat leestekens weg',
      '‘Mag dat?’, vroeg ze (zacht).',
      ['Mag', 'dat', 'vroeg', 'ze', 'zacht'],
    ],
    [
      'houdt een woord met koppelteken heel',
      'je e-mail en OR-leden',
      ['je', 'e-mail', 'en', 'OR-leden'],
    ],
    ['houdt de punt van een afkorting', 'zie art. 27, o.a.', ['zie', 'art.', '27', 'o.a.']],
    ['houdt een procentteken', 'Dat is 58%.', ['Dat', 'is', '58%']],
    [
      'houdt de apostrof van ’s en ’t',
      '’s Avonds in ’t donker',
      ['’s', 'Avonds', 'in', '’t', 'donker'],
    ],
    ['telt losse tekens niet als woord', 'thuis – of niet & nu', ['thuis', 'of', 'niet', 'nu']],
    ['geeft niets voor lege tekst', ' \n ', []],
  ])('%s', (_titel, tekst, woorden) => {
    expect(woordenIn(tekst)).toEqual(woorden);
  });
});

describe('het einde van een zin', () => {
  it.each(['Ja.', 'Mag dat?', 'Hij zei: ‘Nee!’', '(Zie artikel 27.)', 'Zij zweeg…'])(
    'staat aan het eind van "%s"',
    (tekst) => {
      expect(eindigtAlsZin(tekst)).toBe(true);
      expect(eindigtAlsAlinea(tekst)).toBe(true);
    },
  );

  it.each(['Dit geldt:', 'het eerste;'])(
    'ontbreekt in "%s", dat wel een alinea kan zijn',
    (tekst) => {
      expect(eindigtAlsZin(tekst)).toBe(false);
      expect(eindigtAlsAlinea(tekst)).toBe(true);
    },
  );

  it.each(['Een kop', 'een komma,', 'Ja.1', ''])(
    'ontbreekt in "%s", en ook dat van een alinea',
    (tekst) => {
      expect(eindigtAlsZin(tekst)).toBe(false);
      expect(eindigtAlsAlinea(tekst)).toBe(false);
    },
  );
});
