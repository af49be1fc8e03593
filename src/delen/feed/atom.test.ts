import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesAtom, teksten } from '../../../tests/schemas/lees-atom.ts';
import { type Atomfeed, schrijfAtom } from './atom.ts';
import { atomId } from './atom-id.ts';

const woorden = fc.string({ unit: 'binary', minLength: 1 });
const vijandig = fc.oneof(
  woorden,
  fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']',
      ']]>',
      '&amp;',
      '<!--',
      '\0',
      '\r',
      '\n',
      ' ',
    ),
  }),
);

test('welke titels, teksten en links er ook in komen, de feed blijft geldig en zegt wat er staat', () => {
  const leesbaar = (tekst: string) =>
    tekst.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  fc.assert(
    fc.property(
      vijandig,
      vijandig,
      vijandig,
      fc.webUrl({ withQueryParameters: true }),
      (titel, tekst, naam, adres) => {
        const feed: Atomfeed = {
          id: atomId('feed'),
          titel,
          ondertitel: tekst,
          auteur: { naam: titel, adres },
          rechten: tekst,
          adres,
          pagina: adres,
          stukken: [
            {
              id: atomId(titel),
              titel,
              dag: '2026-11-21',
              categorie: naam,
              adres,
              tekst,
              links: [{ naam, adres }],
            },
          ],
        };
        const document = leesAtom(schrijfAtom(feed));
        expect(teksten(document, '//a:entry/a:title')).toEqual([leesbaar(titel)]);
        expect(teksten(document, '//x:p')).toEqual([leesbaar(tekst)]);
        expect(teksten(document, '//x:a')).toEqual([leesbaar(naam)]);
        expect(teksten(document, '//x:a/@href')).toEqual([adres]);
        expect(teksten(document, '//a:category/@term')).toEqual([leesbaar(naam)]);
        document.dispose();
      },
    ),
  );
});

test('een feed zonder wijzigingen bestaat niet', () => {
  const leeg = {
    id: '',
    titel: '',
    ondertitel: '',
    auteur: { naam: '', adres: '' },
    rechten: '',
    adres: '',
    pagina: '',
    stukken: [],
  };
  expect(() => schrijfAtom(leeg)).toThrow(/minstens één/);
});
