import { describe, expect, test } from 'vitest';
import { alle, isIngebed, normaal, SITE, SITES } from './site.ts';

const IN_DE_INDEX = [/^\/vragen\/[^/]+\/\d+\/$/, /^\/nieuws\/[^/]+\/$/, /^\/rechten\/[^/]+\/$/];

describe.each([...SITE.paginas])('de pagina $pad', ({ pad, html, wortel }) => {
  const tel = (kiezer: string) => alle(wortel, kiezer).length;

  test('is Nederlands, met één kop, één hoofddeel en een springlink', () => {
    expect(wortel.querySelector('html')?.getAttribute('lang')).toBe('nl');
    expect(tel('h1')).toBe(1);
    expect(tel('main')).toBe(1);
    expect(wortel.querySelector('main h1')?.text.trim()).not.toBe('');
    // Above an embedded answer stands nothing to skip.
    if (isIngebed({ pad })) return;
    expect(tel('main#inhoud')).toBe(1);
    expect(wortel.querySelector('body a')?.getAttribute('href')).toBe('#inhoud');
  });

  test('heeft een titel en een beschrijving', () => {
    expect(wortel.querySelector('title')?.text.length).toBeGreaterThan(5);
    // No search engine lists an embedded answer.
    if (isIngebed({ pad })) return;
    const beschrijving = wortel.querySelector('meta[name="description"]');
    expect(beschrijving?.getAttribute('content')?.length).toBeGreaterThan(10);
  });

  test('staat alleen in de zoekindex als zij een vraag, een recht of het artikel is', () => {
    const hoort = IN_DE_INDEX.some((vorm) => vorm.test(pad));
    expect(tel('[data-pagefind-body]')).toBe(hoort ? 1 : 0);
  });

  test('draagt een beleid dat niets van buiten en niets tussendoor toestaat', () => {
    const [beleid, ...meer] = alle(wortel, 'meta[http-equiv="Content-Security-Policy"]');
    expect(meer).toEqual([]);
    const inhoud = beleid?.getAttribute('content') ?? '';
    expect(inhoud).toMatch(/(?:^|; )default-src 'none'(?:;|$)/);
    expect(inhoud).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|blob:/);
    // A policy in the page counts only for what comes after it.
    const voor = html.slice(0, html.indexOf('Content-Security-Policy'));
    expect(voor).not.toMatch(/<(?:script|link|style)\b/);
  });

  test('heeft geen stijl of programma in de pagina zelf', () => {
    expect(tel('style')).toBe(0);
    expect(tel('[style]')).toBe(0);
    expect(tel('script:not([src]):not([type="application/ld+json"])')).toBe(0);
    const opKenmerk = alle(wortel, '*').flatMap((element) =>
      Object.keys(element.attributes).filter((naam) => /^on/i.test(naam)),
    );
    expect(opKenmerk).toEqual([]);
  });
});

test('geen twee pagina’s hebben dezelfde titel of beschrijving', () => {
  const titels = SITE.paginas.map(({ wortel }) =>
    normaal(wortel.querySelector('title')?.text ?? ''),
  );
  expect(titels.filter((titel, index) => titels.indexOf(titel) !== index)).toEqual([]);
  const teksten = SITE.paginas
    .filter((pagina) => !isIngebed(pagina))
    .map(
      ({ wortel }) =>
        wortel.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    );
  expect(teksten.filter((tekst, index) => teksten.indexOf(tekst) !== index)).toEqual([]);
});

/** The paths that `_headers` gives a policy, with that policy. */
function hostbeleid(koppen: string) {
  return [...koppen.matchAll(/^(\/\S*)\n(?: {2}.*\n)*? {2}Content-Security-Policy: (.*)$/gm)].map(
    ([, pad = '', beleid = '']) => ({ pad, beleid }),
  );
}

describe.each(SITES)('de koppen voor hosts van de site voor $naam', ({ lees, adressen, basis }) => {
  const koppen = lees('_headers');
  const regels = hostbeleid(koppen);

  test('zijn even streng als het beleid in de pagina’s', () => {
    expect(koppen.startsWith(`${basis}/*\n`)).toBe(true);
    for (const { beleid } of regels) expect(beleid).toMatch(/^default-src 'none';/);
    expect(koppen).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  });

  test('geven elk bestand precies één beleid, want twee samen laten alleen toe wat in beide staat', () => {
    const past = (regel: string, adres: string) =>
      regel.endsWith('*') ? adres.startsWith(regel.slice(0, -1)) : regel === adres;
    const bestanden = [...adressen].filter((adres) => !/\/_(?:headers|redirects)$/.test(adres));
    for (const adres of bestanden) {
      expect(
        regels.filter(({ pad }) => past(pad, adres)),
        adres,
      ).toHaveLength(1);
    }
  });

  test('laten alleen ingebedde antwoorden op andere sites zien', () => {
    const zonderKader = regels.filter(({ beleid }) => !beleid.includes("frame-ancestors 'none'"));
    expect(zonderKader).toEqual([
      {
        pad: `${basis}/inbedden/*`,
        beleid: "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'",
      },
    ]);
  });
});

test('tussen een leesteken en wat erop volgt staat een spatie, en ervoor niet', () => {
  const plakt = /.{0,30}[,;:]<(?:a|b|time|strong|em)\b.{0,20}/g;
  const zweeft = /.{0,30}\s[,;.](?:<|\s)/g;
  for (const { pad, wortel } of SITE.paginas) {
    // Sources stand as they were received.
    for (const bron of alle(wortel, '[data-letterlijk]')) bron.remove();
    const hoofd = wortel.querySelector('main')?.innerHTML ?? '';
    const fout = [plakt, zweeft].flatMap((vorm) => hoofd.match(vorm) ?? []);
    expect.soft(fout, pad).toEqual([]);
  }
});
