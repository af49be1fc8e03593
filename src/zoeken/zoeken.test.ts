import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besteAnker } from './anker.ts';
import { begrijp } from './begrijp.ts';
import { leesFragment } from './fragment.ts';
import type { PagefindPagina, PagefindTreffer } from './pagefind.d.ts';
import { zoek } from './zoek.ts';

describe('begrijp', () => {
  test.each([
    ['mag mijn baas toetsaanslagen meten', ['baas', 'toetsaanslagen', 'meten']],
    ['  Toetsaanslagen?  ', ['toetsaanslagen']],
    ['AP of de OR', ['ap', 'or']],
    ['10.000 klachten', ['10.000', 'klachten']],
    ['mag dat', ['mag', 'dat']],
    ['', []],
    ['<b>&"\'', ['b']],
  ])('houdt van "%s" de woorden over die iets zeggen', (vraag, woorden) => {
    expect(begrijp(vraag).woorden).toEqual(woorden);
  });

  test('gooit nooit een fout en geeft nooit een regelteken door', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (invoer) => {
        const { vraag, woorden } = begrijp(invoer);
        expect(vraag).not.toMatch(/\p{Cc}/u);
        expect(woorden.length).toBeLessThanOrEqual(32);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('leesFragment', () => {
  test('scheidt de gevonden woorden van de rest', () => {
    expect(leesFragment('aantal <mark>toetsen</mark> &amp; meer')).toEqual([
      { tekst: 'aantal ', raak: false },
      { tekst: 'toetsen', raak: true },
      { tekst: ' & meer', raak: false },
    ]);
  });

  test('maakt van opmaak in een pagina gewone tekst', () => {
    expect(leesFragment('&lt;img src=x&gt;')).toEqual([{ tekst: '<img src=x>', raak: false }]);
    expect(leesFragment('&amp;lt;')).toEqual([{ tekst: '&lt;', raak: false }]);
  });
});

describe('besteAnker', () => {
  const ankers = [
    { element: 'section', id: 'vraag', text: '', location: 10 },
    { element: 'section', id: 'antwoord', text: '', location: 40 },
    { element: 'p', id: 'antwoord-1', text: '', location: 40 },
    { element: 'li', id: 'voetnoot-1', text: '', location: 60 },
  ];
  const raak = (...plekken: number[]): PagefindPagina['weighted_locations'] =>
    plekken.map((location) => ({ weight: 1, balanced_score: 1, location }));

  test.each([
    [[12], 'vraag'],
    [[12, 45, 47], 'antwoord-1'],
    [[2, 3, 4, 12], 'vraag'],
    [[2], undefined],
    [[], undefined],
    [[65], 'antwoord-1'],
  ])('kiest bij woorden op %j het anker %s', (plekken, anker) => {
    expect(besteAnker({ anchors: ankers, weighted_locations: raak(...plekken) })).toBe(anker);
  });
});

describe('zoek', () => {
  const index = (per: Record<string, string[]>) => ({
    search: (vraag: string) =>
      Promise.resolve({
        results: (per[vraag] ?? []).map(
          (id, plek) => ({ id, score: 1 / (plek + 1) }) as unknown as PagefindTreffer,
        ),
      }),
  });
  const ids = (treffers: PagefindTreffer[]) => treffers.map(({ id }) => id);

  test('neemt de pagina’s die alle woorden hebben', async () => {
    const treffers = await zoek(
      index({ 'baas toetsen': ['a'], baas: ['b'] }),
      begrijp('baas toetsen'),
    );
    expect(ids(treffers)).toEqual(['a']);
  });

  test('vraagt anders elk woord apart, en zet de pagina met de meeste woorden voorop', async () => {
    const treffers = await zoek(
      index({ baas: ['een', 'beide'], toetsen: ['beide', 'twee'] }),
      begrijp('baas toetsen'),
    );
    expect(ids(treffers)).toEqual(['beide', 'een', 'twee']);
  });

  test('vraagt niets bij een lege vraag', async () => {
    expect(await zoek(index({}), begrijp(' '))).toEqual([]);
  });
});
