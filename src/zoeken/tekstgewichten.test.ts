import { describe, expect, test } from 'vitest';
import { maakThesaurus } from '../begrippen/thesaurus.ts';
import { stuknummersIn, weegTeksten } from './tekstgewichten.ts';

const pagina = (pad: string, ...blokken: string[]) => ({
  pad,
  titel: '',
  kort: '',
  blokken,
  verwant: [],
});

describe('weegTeksten', () => {
  const tuin = pagina('/tuin/', 'de kat zit op het hek', 'het hek staat open');
  const huis = pagina('/huis/', 'de kat zit op de bank');
  const gewichten = weegTeksten([tuin, huis], maakThesaurus([]));
  const gewicht = (kenmerk: string) => gewichten(tuin).get(kenmerk) ?? 0;

  test('een woord dat alleen op deze pagina staat, weegt zwaarder dan een dat overal staat', () => {
    expect(gewicht('s:hek')).toBeGreaterThan(gewicht('s:kat'));
  });

  test('het zwaarste weegt altijd even veel, en woorden op een rij tellen niet', () => {
    expect(Math.max(...gewichten(tuin).values())).toBe(5);
    expect(Math.max(...gewichten(huis).values())).toBe(5);
    expect([...gewichten(tuin).keys()].filter((kenmerk) => kenmerk.includes(' '))).toEqual([]);
  });

  test('van een lange pagina blijven de vijftien zwaarste over', () => {
    const lang = pagina('/lang/', 'abcdefghijklmnopqrstu'.replaceAll(/./g, 'woord$& '));
    expect(weegTeksten([lang, huis], maakThesaurus([]))(lang).size).toBe(15);
  });
});

test('de nummers van stukken zijn wat vier cijfers op een rij heeft', () => {
  const { blokken } = pagina('/a/', 'Zaak 2026Z00001 van 3 mei', 'Zonder nummer', 'ah-tk-2965');
  expect([...stuknummersIn({ blokken })]).toEqual(['s:2026z00001', 's:2965']);
});
