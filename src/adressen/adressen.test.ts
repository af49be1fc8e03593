import { describe, expect, test } from 'vitest';
import { leesBouwpagina } from '../bouw.ts';
import { foutenInAdressen } from '../controle/adressen.ts';
import { metAliassen } from './aliassen.ts';
import { foutenInDoorverwijzingen, leesDoorverwijzingen } from './doorverwijzing.ts';
import { gebouwdeAdressen } from './gebouwd.ts';
import { hostregels } from './hostregels.ts';
import { leesRegister, schrijfRegister } from './register.ts';
import { erfenis, verhuizingenUit } from './verhuisd.ts';

const regel = (van: string, naar: string) =>
  `- van: ${van}\n  naar: ${naar}\n  sinds: 2026-11-26\n  waarom: Proef.\n`;
const lees = (...paren: [van: string, naar: string][]) =>
  leesDoorverwijzingen(paren.map((paar) => regel(...paar)).join(''));

describe('het register', () => {
  test('heeft elk adres één keer, in de volgorde die een lezer verwacht', () => {
    const tekst = schrijfRegister(['/b/#r10', '/b/#r2', '/a/', '/a/', '/b/']);
    expect([...leesRegister(tekst).keys()]).toEqual(['/a/', '/b/', '/b/#r2', '/b/#r10']);
  });
});

describe('wat een bouw belooft', () => {
  const paginas = [
    leesBouwpagina(
      '/t/a/',
      '<body id="x"><main id="inhoud"><h2 id="kop">K</h2><input id="q"><i id="oud" data-alias></i></main>',
    ),
    leesBouwpagina('/t/oud/', '<meta http-equiv="refresh" content="0"><main><p id="p"></p></main>'),
  ];
  const bestanden = new Set([
    '/t/a/',
    '/t/oud/',
    '/t/feed.xml',
    '/t/_astro/x.css',
    '/t/pagefind/pagefind.js',
    '/t/_headers',
    '/t/404.html',
  ]);
  test('zijn paden en ankers zonder basispad; geen velden, geen bouwresten, geen doorverwijzingen', () => {
    expect(gebouwdeAdressen(paginas, bestanden, '/t')).toEqual(['/a/', '/feed.xml', '/a/#kop']);
  });
});

describe('een adres dat er niet meer is', () => {
  const gebouwd = ['/nieuw/', '/blijft/', '/blijft/#nu'];
  const meldingen = (register: string[], ...paren: [string, string][]) =>
    foutenInAdressen(leesRegister(register.join('\n')), gebouwd, lees(...paren)).map(
      ({ message }) => message,
    );

  test('stopt de bouw, met zijn naam', () => {
    expect(meldingen(['/weg/', '/blijft/', '/blijft/#oud'])).toEqual([
      expect.stringContaining('adressen.txt:1: /weg/ is gepubliceerd en bestaat niet meer'),
      expect.stringContaining('adressen.txt:3: /blijft/#oud is gepubliceerd en bestaat niet meer'),
    ]);
  });
  test('van een pagina telt één keer: wat bij haar hoort, gaat mee zodra zij verwezen is', () => {
    const bijWeg = ['/weg/', '/weg/#kop', '/delen/weg.png', '/inbedden/weg/', '/weg/oembed.json'];
    expect(meldingen(bijWeg)).toEqual([expect.stringContaining(': /weg/ is gepubliceerd')]);
    expect(meldingen(['/delen/blijft.png'])).toEqual([
      expect.stringContaining('/delen/blijft.png is gepubliceerd'),
    ]);
  });
  test('mag weg met een doorverwijzing; die van een pagina geldt ook voor haar plekken', () => {
    expect(
      meldingen(
        ['/weg/', '/weg/#deel', '/blijft/#oud'],
        ['/weg/', '/nieuw/'],
        ['/blijft/#oud', '/blijft/#nu'],
      ),
    ).toEqual([]);
  });
});

test.each([
  ['/blijft/', '/nieuw/', 'bestaat nog'],
  ['/oud/', '/nergens/', 'is er niet'],
  ['/oud/#deel', '/blijft/', 'de pagina van /oud/#deel is er niet meer'],
])('de doorverwijzing van %s naar %s wordt geweigerd: %s', (van, naar, melding) => {
  const [fout] = foutenInDoorverwijzingen(lees([van, naar]), new Set(['/blijft/', '/nieuw/']));
  expect(fout?.message).toContain('content/doorverwijzingen.yaml:1: ');
  expect(fout?.message).toContain(melding);
});

test('een doorverwijzing in twee stappen of een dubbele wordt geweigerd, op haar eigen regel', () => {
  const fouten = foutenInDoorverwijzingen(
    lees(['/a/', '/b/'], ['/b/', '/c/'], ['/b/', '/c/']),
    new Set(['/c/']),
  );
  expect(fouten.map(({ message }) => message)).toEqual([
    expect.stringMatching(/yaml:1: \/b\/ is zelf verhuisd/),
    expect.stringMatching(/yaml:9: \/b\/ staat er twee keer/),
  ]);
});

describe('wat een verhuisde pagina anderen nog schuldig is', () => {
  const beelden = [
    { pagina: 'site', titel: 'De site' },
    { pagina: 'rechten/nieuw', titel: 'Nieuw' },
  ];
  const erft = (van: string, naar: string, register = ['/delen/rechten/oud.png']) =>
    erfenis(
      'deelbeeld',
      beelden,
      verhuizingenUit(lees([van, naar])),
      new Map(register.map((adres) => [adres, 1])),
      () => ({
        pagina: 'site',
        titel: 'De site',
      }),
    );

  test('is wat de pagina van nu heeft, op het oude adres', () => {
    expect(erft('/rechten/oud/', '/rechten/nieuw/#deel')).toEqual([
      { pagina: 'rechten/oud', titel: 'Nieuw' },
    ]);
  });
  test('is iets algemeens als de pagina van nu er niets voor heeft', () => {
    expect(erft('/rechten/oud/', '/over/')).toEqual([{ pagina: 'rechten/oud', titel: 'De site' }]);
  });
  test('is niets als het nooit beloofd is, of als alleen een plek verhuisde', () => {
    expect(erft('/rechten/oud/', '/rechten/nieuw/', [])).toEqual([]);
    expect(erft('/rechten/oud/#deel', '/rechten/nieuw/')).toEqual([]);
  });
});

test('een adres met een hoofdletter of zonder schuine streep is geen geldige doorverwijzing', () => {
  expect(() => lees(['/Oud/', '/c/'])).toThrow(/van: schrijf het als/);
  expect(() => lees(['/oud', '/c/'])).toThrow(/van: schrijf het als/);
});

describe('een oud anker', () => {
  const html = '<main id="inhoud"><h2 id="nu">Kop > 1</h2><ul id="lijst"><li>x</li></ul></main>';
  const met = (van: string, naar: string) =>
    metAliassen(html, '/a/', lees([van, naar]), (adres) => `/t${adres}`);

  test('staat bij de tekst van nu, en verder verandert er geen teken', () => {
    const uit = met('/a/#oud', '/a/#nu');
    expect(uit).toContain('<h2 id="nu"><span id="oud" data-alias></span>Kop > 1</h2>');
    expect(uit.replace('<span id="oud" data-alias></span>', '')).toBe(html);
  });
  test('staat voor een lijst, want daarin mag het niet', () => {
    expect(met('/a/#oud', '/a/#lijst')).toContain(
      '<span id="oud" data-alias></span><ul id="lijst">',
    );
  });
  test('staat bij een begrip in het begrip zelf, want in de groep eromheen mag het niet', () => {
    const begrippen = '<main><dl><div id="ap"><dt>AP</dt><dd>Wie let op.</dd></div></dl></main>';
    expect(metAliassen(begrippen, '/a/', lees(['/a/#oud', '/a/#ap']), String)).toContain(
      '<div id="ap"><dt><span id="oud" data-alias></span>AP</dt>',
    );
  });
  test('wijst de weg als de tekst naar een andere pagina ging', () => {
    expect(met('/a/#oud', '/b/#nu')).toMatch(
      /<main id="inhoud"><p id="oud" class="verhuisd" data-alias>.*href="\/t\/b\/#nu"/,
    );
  });
  test('laat andere pagina’s met rust', () => {
    expect(metAliassen(html, '/b/', lees(['/a/#oud', '/a/#nu']), String)).toBe(html);
  });
});

test('de host krijgt verhuisde pagina’s en zaaknummers met een hoofdletter, met basispad', () => {
  expect(hostregels(lees(['/oud/', '/nieuw/'], ['/a/#x', '/a/#y']), ['2021Z06098'], '/t')).toBe(
    [
      '/t/oud/ /t/nieuw/ 301',
      '/t/vragen/2021Z06098/* /t/vragen/2021z06098/:splat 301',
      '/t/bronnen/2021Z06098/* /t/bronnen/2021z06098/:splat 301',
      '',
    ].join('\n'),
  );
});
