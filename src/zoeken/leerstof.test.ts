import { describe, expect, test } from 'vitest';
import { maakThesaurus } from '../begrippen/thesaurus.ts';
import { stam } from '../tekst/stam.ts';
import { GEEN_PAGINA, maakLeerstof } from './leerstof.ts';

const pagina = (pad: string) => ({
  pad,
  titel: 'Titel',
  kort: 'Kort.',
  blokken: ['Alinea.'],
  verwant: [],
});
const vraag = (tekst: string, pad?: string) => ({ vraag: tekst, pagina: pad, ook: [] });
const leerstof = (vragen: ReturnType<typeof vraag>[]) =>
  maakLeerstof([pagina('/a/'), pagina('/b/')], vragen, maakThesaurus([]));

describe('de leerstof', () => {
  test('is elke voorbeeldvraag, en de tekst van elke pagina waar er een bij hoort', () => {
    const stof = leerstof([vraag('wie helpt', '/a/'), vraag('iets anders')]);
    expect(stof.map(({ pagina: pad, gewicht }) => [pad, gewicht])).toEqual([
      ['/a/', 1],
      [GEEN_PAGINA, 1],
      ['/a/', 1],
      ['/a/', 0.3],
    ]);
  });

  test('heeft twee woorden op een rij pas als genoeg vragen ze zo hebben', () => {
    const kent = (keren: number) =>
      leerstof(Array.from({ length: keren }, () => vraag('wie helpt', '/a/')))[0]?.kenmerken.has(
        `s:wie ${stam('helpt')}`,
      );
    expect(kent(5)).toBe(true);
    expect(kent(4)).toBe(false);
  });
});
