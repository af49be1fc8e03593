import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { atomId } from '../../src/delen/feed/atom-id.ts';
import { leesAtom, teksten } from '../schemas/lees-atom.ts';
import { alle, normaal, pagina, SITE, SITES } from './site.ts';

interface Logregel {
  id: string;
  datum: string;
  titel: string;
  waarom: string;
}
const log = (parse(readFileSync('content/wijzigingen.yaml', 'utf8')) as { wijzigingen: Logregel[] })
  .wijzigingen;

describe.each(SITES)('de feed van de site voor $naam', ({ lees, paginas, adressen, basis }) => {
  const feed = leesAtom(lees('feed.xml'));

  test('is geldig volgens RFC 4287 en Nederlands', () => {
    expect(teksten(feed, '/a:feed/@xml:lang')).toEqual(['nl']);
  });

  test('noemt precies de wijzigingen uit het logboek, met hun reden', () => {
    expect(teksten(feed, '//a:entry/a:title')).toEqual(log.map(({ titel }) => titel));
    expect(teksten(feed, '//a:entry/a:content//x:p').map(normaal)).toEqual(
      log.map(({ waarom }) => normaal(waarom)),
    );
  });

  test('is zo nieuw als de nieuwste wijziging, en nooit zo nieuw als de bouw', () => {
    expect(teksten(feed, '//a:entry/a:updated')).toEqual(
      log.map(({ datum }) => `${datum}T00:00:00Z`),
    );
    expect(teksten(feed, '/a:feed/a:updated')).toEqual([`${log[0]?.datum}T00:00:00Z`]);
  });

  test('noemt haar eigen adres, en alleen volledige adressen van pagina’s die er zijn', () => {
    const links = [...teksten(feed, '//@href'), ...teksten(feed, '//a:uri')];
    expect(links.length).toBeGreaterThan(log.length * 2);
    for (const link of links) {
      expect(adressen, link).toContain(new URL(link).pathname);
    }
    const eigen = teksten(feed, '/a:feed/a:link[@rel="self"]/@href');
    expect(eigen.map((adres) => new URL(adres).pathname)).toEqual([`${basis}/feed.xml`]);
  });

  test('staat in het hoofd van elke pagina die geen ingebed antwoord is', () => {
    for (const { pad, wortel } of paginas) {
      if (pad.startsWith(`${basis}/inbedden/`)) continue;
      const link = wortel.querySelector('head link[rel="alternate"][type="application/atom+xml"]');
      expect(link?.getAttribute('href'), pad).toBe(`${basis}/feed.xml`);
    }
  });

  test('heeft bij elke wijziging een plek op de pagina voor mensen', () => {
    const { wortel } = pagina(
      `${basis}/wijzigingen/`,
      SITES.find((site) => site.basis === basis),
    );
    for (const adres of teksten(feed, '//a:entry/a:link[@rel="alternate"]/@href')) {
      expect(wortel.getElementById(new URL(adres).hash.slice(1)), adres).not.toBeNull();
    }
  });
});

test('de namen in de feed hangen niet af van waar de site staat', () => {
  const [hier, daar] = SITES.map(({ lees }) => teksten(leesAtom(lees('feed.xml')), '//a:id'));
  expect(new Set(hier).size).toBe(log.length + 1);
  expect(daar).toEqual(hier);
});

test('de namen in de feed zijn UUID’s van versie 5, gemaakt van de eigen id’s', () => {
  expect(atomId('feed')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
  );
  // These may never change: feed readers would show everything as new.
  expect(atomId('feed')).toBe('urn:uuid:eb6b89d2-58a9-5464-ad3e-a322ea796d17');
  expect(atomId('wijziging/eerste-versie')).toBe('urn:uuid:60a8b734-c772-5191-8a3a-1fea519e3aed');
});

test('de pagina voor mensen toont per dag wat er veranderde, met soort, reden en links', () => {
  const { wortel } = pagina('/wijzigingen/');
  expect(alle(wortel, 'main h3').map(({ text }) => text)).toEqual(log.map(({ titel }) => titel));
  expect(alle(wortel, 'main h2 time').map((tijd) => tijd.getAttribute('datetime'))).toEqual([
    ...new Set(log.map(({ datum }) => datum)),
  ]);
  for (const { id, waarom } of log) {
    const plek = wortel.getElementById(id);
    expect(normaal(plek?.text ?? '')).toContain(normaal(waarom));
    expect(plek?.querySelector('a[href]'), id).not.toBeNull();
  }
  expect(wortel.querySelector('main a[href="/feed.xml"]')?.text).toMatch(/^https?:.*\/feed\.xml$/);
  expect(SITE.paginas.find(({ pad }) => pad === '/')?.html).toContain('href="/wijzigingen/"');
});

test.each([
  ['zonder id', /<id>[^<]*<\/id>/, ''],
  ['met een dag zonder tijd', /T00:00:00Z/, ''],
  ['met twee titels', '<subtitle>', '<title>twee</title><subtitle>'],
  ['met een onbekend element van Atom', '<subtitle>', '<datum>nu</datum><subtitle>'],
  ['zonder auteur', /<author>[\s\S]*?<\/author>/, ''],
])('de controle van de feed keurt een feed %s af', (_, van, naar) => {
  const xml = SITE.lees('feed.xml');
  expect(xml).toMatch(van);
  expect(() => leesAtom(xml.replace(van, naar))).toThrow();
});
