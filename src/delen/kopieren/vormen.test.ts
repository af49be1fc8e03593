import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Deelstuk } from './deelstuk.ts';
import { klembordVoor } from './klembord.ts';
import { VORMEN, vormenVan } from './vormen.ts';

const STUK = {
  titel: 'Mag dat?',
  kort: 'Niet zomaar.',
  citaat: {
    tekst: 'Zo moet de werkgever dat beargumenteren. […] Dat is alles.',
    bron: '1',
    adres: '/vragen/1/2/#antwoord',
    wie: 'minister Jo de Tester',
    deel: 'antwoord op vraag 2 van Sam (PROEF)',
    dag: '2021-05-31',
    stuk: { naam: 'ah-tk-1', adres: 'https://officieel.example/ah-tk-1.html' },
  },
  elders: undefined,
  verder: 'Lees vraag en antwoord',
  adres: 'https://site.example/vragen/1/2/',
  inbedcode: '<iframe src="https://site.example/inbedden/vragen/1/2/"></iframe>',
  nagekeken: '2026-11-21',
} satisfies Deelstuk;

test('als tekst staat alles erin, met elk adres voluit', () => {
  expect(vormenVan(STUK).tekst).toBe(`Mag dat?

Niet zomaar.

“Zo moet de werkgever dat beargumenteren. […] Dat is alles.”
Minister Jo de Tester, antwoord op vraag 2 van Sam (PROEF), 31 mei 2021 (ah-tk-1)
https://officieel.example/ah-tk-1.html

Lees vraag en antwoord: https://site.example/vragen/1/2/

Meekijkwijzer, nagekeken op 21 november 2026. Informatie, geen juridisch advies. De bron is van 2021: regels kunnen daarna veranderd zijn.`);
});

test('ontbreekt het antwoord in onze bronnen, dan zegt elke vorm waar het wel staat', () => {
  const elders = {
    aan: 'de SP',
    nummer: 'ah-tk-9',
    adres: 'https://officieel.example/ah-tk-9.html',
  };
  const { link, inbedcode, ...vormen } = vormenVan({ ...STUK, elders });
  for (const vorm of Object.values(vormen)) {
    expect(vorm).toContain('Het antwoord aan de SP lees je in');
    expect(vorm).toContain(elders.adres);
  }
  expect(link).toBe(STUK.adres);
});

test('een uitleg zonder citaat heeft een blok zonder citaat', () => {
  const { html, tekst } = vormenVan({ ...STUK, citaat: undefined });
  expect(html).not.toContain('blockquote');
  expect(tekst).toContain('Niet zomaar.\n\nLees vraag en antwoord');
});

test('een pagina die niemand nakeek, zegt daar niets over', () => {
  expect(vormenVan({ ...STUK, nagekeken: undefined }).tekst).toMatch(
    /\n\nMeekijkwijzer\. Informatie, geen juridisch advies\./,
  );
});

/** What Outlook, Gmail, Mailchimp and Laposta leave as it is: spacing, one border and type; no address, no place. */
const VERDRAAGLIJK =
  /^(?:margin|padding|border-left|font-(?:size|family|weight)|line-height):[\w#,. -]+$/;

const MERKTEKENS = [
  '&lt;',
  '&copy;',
  '<b>',
  '</p>',
  '[a](b)',
  '**',
  '_',
  '`',
  '> ',
  '# ',
  '1. ',
  '~~',
  '|',
];
const zin = fc
  .array(fc.oneof(fc.constantFrom(...MERKTEKENS), fc.string({ unit: 'grapheme', maxLength: 8 })))
  .map((delen) => `a${delen.join('')}z`.replace(/[\p{C}\s]+/gu, ' '));
const stukken = fc.record({ titel: zin, kort: zin, citaat: zin, wie: zin, naam: zin }).map(
  ({ titel, kort, citaat, wie, naam }): Deelstuk => ({
    ...STUK,
    titel,
    kort,
    citaat: { ...STUK.citaat, tekst: citaat, wie, stuk: { ...STUK.citaat.stuk, naam } },
  }),
);

describe('welke tekens er ook in staan', () => {
  test('de HTML heeft alleen elementen en opmaak die elk mailprogramma verdraagt, en precies die tekst', () => {
    fc.assert(
      fc.property(stukken, (stuk) => {
        const { html } = vormenVan(stuk);
        expect(html.replace(/<\/?(?:h3|p|blockquote|a)(?: [^<>]*)?>/g, '')).not.toMatch(/[<>]/);
        const wortel = parse(html);
        for (const element of wortel.querySelectorAll('*')) {
          expect(['H3', 'P', 'BLOCKQUOTE', 'A']).toContain(element.tagName);
          const toegestaan = element.tagName === 'A' ? ['href'] : ['style'];
          expect(Object.keys(element.attributes)).toEqual(toegestaan);
          for (const regel of element.getAttribute('style')?.split(';') ?? []) {
            expect(regel).toMatch(VERDRAAGLIJK);
          }
        }
        expect(wortel.querySelector('h3')?.text).toBe(stuk.titel);
        expect(wortel.querySelector('blockquote')?.text).toBe(`“${stuk.citaat?.tekst}”`);
        expect(html).toContain('31\u00a0mei\u00a02021');
        for (const link of wortel.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^https:\/\/[^#]*$/);
        }
      }),
    );
  });

  test('de Markdown geeft, als pagina, precies die tekst en twee links', () => {
    fc.assert(
      fc.property(stukken, (stuk) => {
        const { html } = markdownToHtml(vormenVan(stuk).markdown, {
          features: { smartPunctuation: false },
        });
        const wortel = parse(html);
        expect(wortel.querySelector('h3')?.text).toBe(stuk.titel);
        expect(wortel.querySelector('p')?.text).toBe(stuk.kort);
        expect(wortel.querySelector('blockquote')?.text.trim()).toBe(`“${stuk.citaat?.tekst}”`);
        expect(wortel.querySelectorAll('a').map((link) => link.text)).toEqual([
          stuk.citaat?.stuk.naam,
          'Lees vraag en antwoord',
        ]);
      }),
    );
  });

  test('op het klembord staan altijd beide soorten; wie mail kiest, plakt opmaak of anders gewone tekst', () => {
    fc.assert(
      fc.property(stukken, (stuk) => {
        const vormen = vormenVan(stuk);
        for (const vorm of VORMEN) {
          const bord = klembordVoor(vorm, vormen[vorm], vormen.tekst);
          expect(bord['text/plain']).toBe(vorm === 'html' ? vormen.tekst : vormen[vorm]);
          const kaal = parse(bord['text/html']).text.replace(/\s+/g, '');
          if (vorm === 'html') expect(bord['text/html']).toBe(vormen.html);
          else expect(kaal).toBe(vormen[vorm].replace(/\s+/g, ''));
        }
      }),
    );
  });
});
