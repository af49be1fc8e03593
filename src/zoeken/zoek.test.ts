import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begrijp } from './begrijp.ts';
import { codeVan, IJKPUNT } from './code.ts';
import type { PagefindPagina, PagefindTreffer } from './pagefind.d.ts';
import { bestePassage, markeer } from './passage.ts';
import { kiesSuggesties, leesSuggesties } from './suggesties.ts';
import { leesWoordenboek } from './woordenboek.ts';
import { zoek } from './zoek.ts';

const WOORDENBOEK = leesWoordenboek(
  [
    JSON.stringify({
      bouwstenen: ['meten', 'teller'],
      dubbelzinnig: [],
      instellingen: [{ naam: 'Het Juridisch Loket', adres: 'https://www.juridischloket.nl/' }],
    }),
    'toetsaanslagen||toetsaanslagen,registreren,*keystrokes',
    'werkgever||werkgever,baas',
    'Autoriteit Persoonsgegevens#ap||ap,autoriteit persoonsgegevens',
    'DENK#denk||=DENK',
    'ontslag|0|ontslag,ontslagen',
  ].join('\n'),
);

describe('begrijp', () => {
  test.each([
    ['Mag mijn baas toetsaanslagen meten?', ['werkgever', 'toetsaanslagen']],
    ['keystrokes', ['toetsaanslagen']],
    ['baas baas', ['werkgever']],
    ['denk je dat DENK dat vindt', ['denk']],
    ['<b>&"\'', []],
  ])('herkent in "%s" de termen %j', (vraag, termen) => {
    expect(begrijp(vraag, WOORDENBOEK).termen).toEqual(termen);
  });

  test('noemt wie antwoord geeft op wat buiten bereik ligt', () => {
    const [buiten] = begrijp('kan ik ontslagen worden', WOORDENBOEK).buitenBereik;
    expect(buiten).toEqual({
      naam: 'ontslag',
      instelling: { naam: 'Het Juridisch Loket', adres: 'https://www.juridischloket.nl/' },
    });
  });

  test('gooit nooit een fout en geeft nooit een regelteken door', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (invoer) => {
        expect(begrijp(invoer, WOORDENBOEK).vraag).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 3000 },
    );
  });
});

/** An index in which some features have been learned for some pages. */
function proefindex(
  velden: Record<string, Record<string, string>>,
  teksten: Record<string, string[]> = {},
) {
  const treffer = (id: string, veld?: string): PagefindTreffer => ({
    id,
    score: 1,
    ...(veld ? { matchedMetaFields: [veld] } : {}),
    data: () => Promise.resolve({ url: id, content: '', anchors: [], meta: { ik: codeVan(id) } }),
  });
  const perCode = new Map(
    Object.entries(velden).map(([kenmerk, paginas]) => [
      `"${codeVan(kenmerk)}"`,
      Object.entries(paginas).map(([id, veld]) => treffer(id, veld)),
    ]),
  );
  return {
    search: (vraag: string) =>
      Promise.resolve({
        results:
          perCode.get(vraag) ??
          (vraag === `"${IJKPUNT}"` && Object.keys(velden).length > 0
            ? [treffer('/zoeken/')]
            : undefined) ??
          (teksten[vraag] ?? []).map((id) => treffer(id)),
      }),
  };
}

describe('zoek', () => {
  const index = proefindex(
    {
      'b:toetsaanslagen': {
        '/toetsen/': 'gj',
        '/software/': 'gf',
        '/uitleg/': 'ge',
        '/ver/': 'gd',
      },
      'b:werkgever': { '/software/': 'gb', '/toetsen/': 'ga' },
      'b:ontslag': { '/zoeken/': 'oj', '/rechter/': 'gc' },
      's:tuinhek': { '/ver/': 'ga' },
      '/toetsen/': { '/verwant/': 'nv' },
    },
    { '"hofvijver"': ['/artikel/'] },
  );
  const vind = (vraag: string) => zoek(vraag, index, WOORDENBOEK);
  const ids = async (vraag: string) => (await vind(vraag)).treffers.map(({ id }) => id);

  test('zet de drie pagina’s waar het meest voor spreekt voorop, en dan eerst wat ermee verbonden is', async () => {
    expect(await ids('mag mijn baas zien wat hij registreert')).toEqual([
      '/toetsen/',
      '/software/',
      '/uitleg/',
      '/verwant/',
      '/ver/',
    ]);
  });

  test('zegt welke woorden geen pagina kent', async () => {
    expect((await vind('toetsaanslagen xqzwvk')).onbekend).toEqual(['xqzwvk']);
  });

  test('noemt gevonden woorden en onbekende, elk één keer', async () => {
    const { gevonden, onbekend } = await vind('toetsaanslagen xqzwvk tuinhek xqzwvk tuinhek');
    expect({ gevonden, onbekend }).toEqual({ gevonden: ['tuinhek'], onbekend: ['xqzwvk'] });
    expect((await vind('hofvijver zqx hofvijver zqx')).gevonden).toEqual(['hofvijver']);
    expect((await vind('hofvijver zqx hofvijver zqx')).onbekend).toEqual(['zqx']);
  });

  test('noemt een woord niet onbekend als het in een lange vraag niet aan de beurt kwam', async () => {
    const veel = Array.from({ length: 170 }, (_, nummer) => `zq${'x'.repeat(nummer + 1)}`);
    const { onbekend, gevonden, bedoeld } = await vind(`toetsaanslagen ${veel.join(' ')} tuinhek`);
    expect(onbekend).toHaveLength(149);
    expect([...gevonden, ...onbekend]).not.toContain('tuinhek');
    expect(bedoeld).toBeUndefined();
  });

  test('verbetert een spelfout, zoekt daarop en zegt wat er bedoeld kan zijn', async () => {
    const { bedoeld, treffers, begrepen } = await vind('toetsanslagen');
    expect(bedoeld).toEqual({ vraag: 'toetsaanslagen', beter: ['toetsaanslagen'] });
    expect(treffers[0]?.id).toBe('/toetsen/');
    expect(begrepen.vraag).toBe('toetsanslagen');
  });

  test('zegt dat een onderwerp buiten bereik ligt, en toont toch wat er is', async () => {
    const { isBuitenBereik, treffers } = await vind('ontslag');
    expect(isBuitenBereik).toBe(true);
    expect(treffers.map(({ id }) => id)).toEqual(['/rechter/']);
  });

  test('noemt niet buiten bereik wat de pagina’s beantwoorden', async () => {
    expect((await vind('toetsaanslagen')).isBuitenBereik).toBe(false);
  });

  test('zoekt een woord dat geen kenmerk is letterlijk in de teksten', async () => {
    expect(await ids('Hofvijver')).toEqual(['/artikel/']);
  });

  test('zegt niet dat er niets is als de index niet geladen is', async () => {
    await expect(zoek('toetsaanslagen', proefindex({}), WOORDENBOEK)).rejects.toThrow(
      'niet geladen',
    );
  });

  test('vraagt nooit een deel van een woord: wat niemand kent, geeft niets', async () => {
    expect(await ids('xqzwvk')).toEqual([]);
    expect(await ids('')).toEqual([]);
  });
});

describe('bestePassage', () => {
  const pagina: Pick<PagefindPagina, 'content' | 'anchors' | 'meta'> = {
    content:
      'De titel. Eerst iets anders. Je baas mag niet zomaar registreren meten. Dit is het eind.',
    anchors: [
      { id: 'begin', element: 'p', text: '', location: 2 },
      { id: 'voetnoot-1', element: 'p', text: '', location: 4 },
      { id: 'eind', element: 'p', text: '', location: 12 },
    ],
    meta: { title: 'De titel', kort: 'Kort.' },
  };

  test('is de zin met de meeste gezochte woorden, met het anker ervoor', () => {
    const passage = bestePassage(
      pagina,
      begrijp('toetsaanslagen werkgever', WOORDENBOEK),
      WOORDENBOEK,
    );
    expect(passage?.tekst).toBe('Je baas mag niet zomaar registreren meten.');
    expect(passage?.anker).toBe('begin');
    expect(passage?.delen.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toEqual([
      'baas',
      'registreren',
    ]);
  });

  describe('op een pagina met een afkorting en een lange zin', () => {
    const lang = Array.from({ length: 40 }, (_, plek) => `woord${plek}`).join(' ');
    const apart = {
      content: `… De titel. Volgens art. 27 mag je baas registreren. Zeg ${lang} DENK. Zie DENK.`,
      anchors: [
        { id: 'artikel', element: 'p', text: '', location: 3 },
        { id: 'lang', element: 'p', text: '', location: 10 },
        { id: 'halverwege', element: 'p', text: '', location: 44 },
        { id: 'slot', element: 'p', text: '', location: 52 },
      ],
      meta: { title: 'De titel', kort: 'Kort.' },
    };
    test.each([
      ['toetsaanslagen', 'Volgens art. 27 mag je baas registreren.', 'artikel'],
      ['DENK', 'woord33 woord34 woord35 woord36 woord37 woord38 woord39 DENK.', 'halverwege'],
    ])('staat %s in zijn hele zin, of in het deel van een lange', (vraag, tekst, anker) => {
      const passage = bestePassage(apart, begrijp(vraag, WOORDENBOEK), WOORDENBOEK);
      expect(passage).toMatchObject({ tekst, anker });
    });
  });

  test('is geen kop', () => {
    const kop = { id: 'kop', element: 'h2', text: 'Wat je baas mag', location: 0 };
    const metKop = {
      ...pagina,
      content: 'Wat je baas mag. De baas belt.',
      anchors: [kop],
    };
    expect(bestePassage(metKop, begrijp('baas', WOORDENBOEK), WOORDENBOEK)?.tekst).toBe(
      'De baas belt.',
    );
  });

  test('herhaalt niet wat de titel al zegt', () => {
    expect(bestePassage(pagina, begrijp('titel', WOORDENBOEK), WOORDENBOEK)).toBeUndefined();
  });

  test('is er niet als geen zin iets van het gezochte zegt', () => {
    expect(bestePassage(pagina, begrijp('ontslag', WOORDENBOEK), WOORDENBOEK)).toBeUndefined();
  });

  test('markeren verandert geen teken', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (vraag, tekst) => {
        const { delen } = markeer(
          `baas ${tekst} registreren`,
          begrijp(`${vraag} baas`, WOORDENBOEK),
          WOORDENBOEK,
        );
        expect(delen.map((deel) => deel.tekst).join('')).toBe(`baas ${tekst} registreren`);
      }),
    );
  });
});

describe('kiesSuggesties', () => {
  const alle = leesSuggesties(
    'Mag mijn baas meekijken?\t/a/\nMag mijn baas toetsaanslagen meten?\t/b/\nbaas (begrip)\t/c/\n\nkapot',
  );
  test.each([
    ['baas', ['/c/', '/a/', '/b/']],
    ['mag baas toe', ['/b/']],
    ['MÁG mij', ['/a/', '/b/']],
    ['xq', []],
    ['', []],
    ['.*+?^$', []],
  ])('geeft bij "%s" %j', (invoer, adressen) => {
    expect(kiesSuggesties(invoer, alle).map(({ adres }) => adres)).toEqual(adressen);
  });
});
