import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { leestekst } from '../../src/bronnen/document.ts';
import { leesBronnen } from '../../src/bronnen/lees.ts';
import { alle, normaal, SITE, SITES, VRAAGPAD } from './site.ts';

// Without footnote marks, which do not belong in a quote.
const BRONTEKST = leesBronnen().map(({ document }) => document.delen.map(leestekst).join(' '));
const KOPPEN = leesBronnen().flatMap(({ document }) =>
  document.delen
    .filter(({ soort }) =>
      ['kop', 'titel', 'toelichtingkop', 'vraagnummer', 'naamregel', 'bijschrift'].includes(soort),
    )
    .map(leestekst),
);
const ZINSEINDE = /[.?!]["”’)]*$/;
const RECHTPAD = /^\/rechten\/[^/]+\/$/;
const paginas = SITE.paginas.filter(({ pad }) => VRAAGPAD.test(pad) || RECHTPAD.test(pad));
const vormVan = (wortel: ReturnType<typeof parse>, vorm: string) =>
  wortel.querySelector(`[data-kopieer-vormen] [data-vorm="${vorm}"]`)?.text ?? '';

describe.each(paginas)('het blok van $pad', ({ pad, wortel }) => {
  test('heeft elke vorm en voor elke vorm een knop', () => {
    const waarden = (kiezer: string, naam: string) =>
      alle(wortel, kiezer).map((element) => element.getAttribute(naam));
    const vormen = ['link', 'tekst', 'html', 'markdown', 'inbedcode'];
    expect(waarden('[data-kopieer]', 'data-kopieer')).toEqual(vormen);
    expect(waarden('[data-vorm]', 'data-vorm')).toEqual(vormen);
  });

  test('noemt in elke vorm het adres van de pagina, zonder #', () => {
    const canoniek = wortel.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(vormVan(wortel, 'link')).toBe(canoniek);
    expect(new URL(canoniek).pathname).toBe(pad);
    for (const vorm of ['tekst', 'html', 'markdown']) {
      expect(vormVan(wortel, vorm)).toContain(canoniek);
      expect(vormVan(wortel, vorm)).not.toMatch(/https?:[^\s"<>]*#/);
    }
  });

  test('citeert in hele zinnen wat letterlijk in een bron staat', () => {
    const blok = parse(vormVan(wortel, 'html'));
    const citaat = normaal(blok.querySelector('blockquote')?.text ?? '').replace(/^“|”$/g, '');
    const stukken = citaat.split(/\s*\[…\]\s*/).filter(Boolean);
    expect(stukken.length).toBeGreaterThan(0);
    for (const stuk of stukken) {
      const erin = BRONTEKST.filter((bron) => bron.includes(stuk));
      expect(erin.length, stuk).toBeGreaterThan(0);
      expect(stuk).toMatch(ZINSEINDE);
      // What stands before it has ended, or is a heading: no half sentence.
      for (const bron of erin) {
        const ervoor = bron.slice(0, bron.indexOf(stuk)).trimEnd();
        expect(
          ervoor === '' || ZINSEINDE.test(ervoor) || KOPPEN.some((kop) => ervoor.endsWith(kop)),
          stuk,
        ).toBe(true);
      }
    }
    expect(vormVan(wortel, 'tekst')).toContain(`“${citaat}”`);
    expect(blok.querySelector('h3')?.text).toBe(normaal(wortel.querySelector('h1')?.text ?? ''));
  });
});

test('een vraag waarvan het antwoord ontbreekt, verwijst in haar blok naar het officiële stuk', () => {
  const zonder = paginas.filter(({ wortel }) =>
    wortel.querySelector('[data-status="niet-in-bron"]'),
  );
  expect(zonder).toHaveLength(9);
  for (const { wortel } of zonder) {
    expect(vormVan(wortel, 'tekst')).toContain(
      'Het antwoord aan de SP lees je in ah-tk-20202021-2966:',
    );
  }
});

test('zegt een uitleg dat het antwoord ontbreekt, dan noemt het blok waar het wel staat', () => {
  const zonder = paginas.filter(
    ({ pad, wortel }) =>
      RECHTPAD.test(pad) &&
      /niet in onze bronnen/.test(wortel.querySelector('[data-kort-antwoord]')?.text ?? ''),
  );
  expect(zonder.length).toBeGreaterThan(2);
  for (const { pad, wortel } of zonder) {
    expect(vormVan(wortel, 'html'), pad).toContain('ah-tk-20202021-2966');
  }
});

test('een blok belooft alleen een antwoord dat op de pagina staat', () => {
  for (const { wortel } of paginas.filter(({ pad }) => VRAAGPAD.test(pad))) {
    const beantwoord = wortel.querySelector('[data-status="beantwoord"]') !== null;
    expect(vormVan(wortel, 'tekst')).toContain(
      beantwoord ? 'Lees vraag en antwoord: ' : 'Lees de hele vraag: ',
    );
  }
});

test.each(SITES)(
  'op de pagina voor redacties van $naam staat elk antwoord klaar',
  ({ basis, paginas }) => {
    const redacties = paginas.find(({ pad }) => pad === `${basis}/voor-redacties/`);
    const links = alle(redacties?.wortel ?? parse(''), '[data-vorm="link"]').map(
      ({ text }) => text,
    );
    const verwacht = paginas
      .filter(({ pad }) => {
        const kaal = pad.slice(basis.length);
        return VRAAGPAD.test(kaal) || RECHTPAD.test(kaal);
      })
      .map(({ wortel }) => wortel.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    expect(links.toSorted()).toEqual(verwacht.toSorted());
    // Without the setting the site invents no address for reporting faults.
    expect(redacties?.html).not.toContain('mailto:');
  },
);
