import { describe, expect, test } from 'vitest';
import { maakThesaurus } from '../begrippen/thesaurus.ts';
import { codeVan, IJKPUNT } from './code.ts';
import { maakIndexinhoud } from './indexvelden.ts';
import { leesVeld } from './niveaus.ts';
import { leesPaginatekst, type Paginatekst } from './paginatekst.ts';

const thesaurus = maakThesaurus([
  { id: 'toetsaanslagen', vormen: ['toetsaanslagen'] },
  { id: 'klacht', vormen: ['klacht', 'klagen'] },
  { id: 'werkgever', vormen: ['werkgever', 'baas'] },
  { id: 'vakantie', vormen: ['vakantie'] },
]);

const pagina = (
  pad: string,
  titel: string,
  blokken: string[],
  verwant: string[] = [],
): Paginatekst => ({
  pad,
  titel,
  kort: '',
  blokken,
  verwant,
});

const PAGINAS = [
  pagina(
    '/rechten/toetsen/',
    'Mag mijn baas toetsaanslagen meten?',
    ['Je werkgever telt toetsaanslagen.'],
    ['/rechten/klacht/', '/vragen/x/1/'],
  ),
  pagina(
    '/rechten/klacht/',
    'Hoe kan ik klagen?',
    ['Dien een klacht in.', 'Zaak 2026Z00002'],
    ['/rechten/toetsen/'],
  ),
  pagina('/vragen/x/1/', 'Vraag 1', [
    'Hoeveel toetsaanslagen zijn er geteld?',
    'Zaaknummer 2026Z00001',
  ]),
];
const VOORBEELDEN = [
  { vraag: 'toetsaanslagen tellen', pagina: '/rechten/toetsen/', ook: [] },
  {
    vraag: 'mag mijn baas toetsaanslagen tellen',
    pagina: '/rechten/toetsen/',
    ook: ['/rechten/klacht/'],
  },
  { vraag: 'klacht over mijn baas', pagina: '/rechten/klacht/', ook: [] },
  { vraag: 'waar kan ik klagen', pagina: '/rechten/klacht/', ook: [] },
  { vraag: 'hoeveel vakantie heb ik', pagina: undefined, ook: [] },
  { vraag: 'vakantie kopen', pagina: undefined, ook: [] },
];

describe('maakIndexinhoud', () => {
  const { perPagina, buiten } = maakIndexinhoud(PAGINAS, VOORBEELDEN, thesaurus);
  const sterkte = (pad: string, kenmerk: string) => {
    const gevonden = [...(perPagina.get(pad) ?? [])].find(([, codes]) =>
      codes.includes(codeVan(kenmerk)),
    );
    return gevonden ? (leesVeld(gevonden[0])?.waarde ?? 0) : 0;
  };

  test('een pagina krijgt de kenmerken van de vragen waarop zij antwoord geeft', () => {
    expect(sterkte('/rechten/toetsen/', 'b:toetsaanslagen')).toBeGreaterThan(
      sterkte('/rechten/klacht/', 'b:toetsaanslagen'),
    );
    expect(sterkte('/rechten/klacht/', 'b:klacht')).toBeGreaterThan(1);
  });

  test('een pagina zonder voorbeelden wordt gevonden op haar eigen woorden en op haar nummer', () => {
    expect(sterkte('/vragen/x/1/', 's:getel')).toBeGreaterThan(1);
    expect(sterkte('/vragen/x/1/', 's:2026z00001')).toBeGreaterThan(1);
  });

  test('het nummer van een stuk wijst de pagina aan die het noemt, wat er ook geleerd is', () => {
    expect(sterkte('/rechten/klacht/', 's:2026z00002')).toBeGreaterThanOrEqual(7);
  });

  test('een pagina kent zichzelf en de pagina’s waarmee zij verbonden is', () => {
    expect(perPagina.get('/rechten/toetsen/')?.get('ik')).toEqual([codeVan('/rechten/toetsen/')]);
    expect(sterkte('/rechten/toetsen/', '/vragen/x/1/')).toBeGreaterThan(0);
  });

  test('een verwijzing brengt twee pagina’s bij elkaar, en over en weer brengt ze nog nader', () => {
    expect(sterkte('/vragen/x/1/', '/rechten/toetsen/')).toBe(
      sterkte('/rechten/toetsen/', '/vragen/x/1/'),
    );
    expect(sterkte('/rechten/toetsen/', '/rechten/klacht/')).toBeGreaterThan(
      sterkte('/rechten/toetsen/', '/vragen/x/1/'),
    );
  });

  test('wat de site niet beantwoordt heeft eigen velden, en het ijkpunt', () => {
    const velden = [...buiten].filter(([, codes]) => codes.includes(codeVan('b:vakantie')));
    expect(velden.map(([veld]) => leesVeld(veld)?.soort)).toEqual(['buiten']);
    expect(buiten.get('ik')).toEqual([IJKPUNT]);
  });
});

describe('leesPaginatekst', () => {
  const html = `<main><article data-pagefind-body><h1>Titel</h1><p data-kort-antwoord>Kort.</p>
    <p>Eerste   alinea.</p><ul><li>Punt</li></ul>
    <nav data-pagefind-ignore><p>Niet</p><a data-verwijzing="uitleg" href="/sub/rechten/x/#a">x</a></nav>
    <section class="feiten" data-pagefind-ignore><dl><dd>2021Z06098</dd><dd>Nog iets</dd></dl></section>
    </article></main>`;

  test('leest wat de index mag weten, de nummers en de verwijzingen, en niet de rest', () => {
    expect(leesPaginatekst(html, '/vragen/y/1/', '/sub')).toEqual({
      pad: '/vragen/y/1/',
      titel: 'Titel',
      kort: 'Kort.',
      blokken: ['Eerste alinea.', 'Punt', '2021Z06098'],
      verwant: ['/rechten/x/'],
    });
  });

  test('slaat een pagina over die niet in de index hoort', () => {
    expect(leesPaginatekst('<main><p>Niets</p></main>', '/over/', '')).toBeUndefined();
  });
});
