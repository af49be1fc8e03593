import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { maakKeurder } from './schema.ts';
import { alle, isIngebed, normaal, pagina, SITE, SITES, VRAAGPAD } from './site.ts';

const keurOembed = maakKeurder(
  JSON.parse(readFileSync('tests/schemas/oembed.schema.json', 'utf8')),
);

const OOK_ELDERS = /\/(?:vragen\/[^/]+\/\d+|rechten\/[^/]+)\/$/;
const HOOGSTENS = 10_000;

describe.each(SITES)('op de site voor $naam', (site) => {
  const { basis, paginas, adressen, lees } = site;
  const bestand = (adres: string) => new URL(adres).pathname.slice(basis.length + 1);
  const origineel = paginas.filter(
    (kandidaat) => OOK_ELDERS.test(kandidaat.pad) && !isIngebed(kandidaat),
  );

  test('heeft elke vraag en elke uitleg een ingebedde versie, en niets anders', () => {
    expect(origineel).toHaveLength(35);
    expect(
      paginas
        .filter(isIngebed)
        .map(({ pad }) => pad.replace('/inbedden', ''))
        .sort(),
    ).toEqual(origineel.map(({ pad }) => pad).sort());
  });

  describe.each(origineel)('$pad', ({ pad, wortel }) => {
    const [link, ...meer] = alle(wortel, 'head link[type="application/json+oembed"]');
    const adres = link?.getAttribute('href') ?? '';
    const oembed = JSON.parse(lees(bestand(adres)));
    const kader = parse(oembed.html).querySelector('iframe');
    const ingebed = pagina(new URL(kader?.getAttribute('src') ?? '').pathname, site);

    test('wijst in het hoofd met een volledig adres naar haar oEmbed-document', () => {
      expect(meer).toEqual([]);
      expect(link?.getAttribute('rel')).toBe('alternate');
      expect(normaal(link?.getAttribute('title') ?? '')).not.toBe('');
      expect(new URL(adres).pathname).toBe(`${pad}oembed.json`);
      expect(adressen).toContain(`${pad}oembed.json`);
    });

    test('heeft een oEmbed-document dat voldoet aan de specificatie', () => {
      expect(keurOembed(oembed)).toEqual([]);
      expect(oembed.title).toBe(wortel.querySelector('h1')?.text);
    });

    test('wordt elders getoond in één kader zonder rechten voor scripts', () => {
      expect(parse(oembed.html).childNodes).toHaveLength(1);
      expect(oembed.html).not.toMatch(/<script|\son\w+=/i);
      expect(kader?.getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
      expect(kader?.getAttribute('loading')).toBe('lazy');
      expect(kader?.getAttribute('title')).toContain(oembed.title);
      expect(kader?.getAttribute('width')).toBe(String(oembed.width));
      expect(kader?.getAttribute('height')).toBe(String(oembed.height));
    });

    test('toont elders dezelfde vraag en hetzelfde korte antwoord, met een citaat', () => {
      for (const kiezer of ['h1', '[data-kort-antwoord]', '.oordeel .alleen-voorlezen']) {
        expect(ingebed.wortel.querySelector(kiezer)?.text, kiezer).toBe(
          wortel.querySelector(kiezer)?.text,
        );
      }
      const citaten = alle(ingebed.wortel, 'blockquote[data-citaat][data-bron]');
      expect(citaten).toHaveLength(1);
      expect(normaal(ingebed.wortel.querySelector('figcaption')?.text ?? '')).toMatch(
        /^Letterlijk: \S/,
      );
    });

    test('leidt van elders naar de pagina zelf, in een nieuw venster', () => {
      const [naar, ...andere] = alle(ingebed.wortel, 'a');
      expect(andere).toEqual([]);
      expect(naar?.getAttribute('href')).toBe(pad);
      expect(naar?.getAttribute('target')).toBe('_blank');
      expect(ingebed.wortel.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
        new URL(pad, adres).href,
      );
    });

    test('is elders niet te vinden en weegt met haar stijlblad hoogstens 10 kB', () => {
      expect(ingebed.wortel.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
        'noindex',
      );
      expect(alle(ingebed.wortel, 'script, img, [data-pagefind-body]')).toEqual([]);
      const stijlbladen = alle(ingebed.wortel, 'link[rel="stylesheet"]');
      expect(stijlbladen).toHaveLength(1);
      const css = lees((stijlbladen[0]?.getAttribute('href') ?? '').slice(basis.length + 1));
      const bytes = [ingebed.html, css].map((tekst) => brotliCompressSync(tekst).length);
      expect(bytes.reduce((som, deel) => som + deel)).toBeLessThan(HOOGSTENS);
    });
  });
});

test('het citaat van een vraag staat zo in het antwoord, of zonder antwoord in de vraag', () => {
  for (const { pad, wortel } of SITE.paginas.filter((kandidaat) => VRAAGPAD.test(kandidaat.pad))) {
    const beantwoord =
      wortel.querySelector('#antwoord')?.getAttribute('data-status') === 'beantwoord';
    const passage = wortel.querySelector(
      `${beantwoord ? '#antwoord' : '#vraag'} [data-letterlijk]`,
    );
    // Footnote signs are left out of quotes.
    for (const merk of alle(passage as NonNullable<typeof passage>, '[data-niet-letterlijk]'))
      merk.remove();
    const heel = normaal(
      alle(passage as NonNullable<typeof passage>, 'p')
        .map(({ text }) => text)
        .join(' '),
    );
    const citaat = normaal(
      pagina(`/inbedden${pad}`).wortel.querySelector('blockquote')?.text ?? '',
    );
    const delen = citaat.split('[…]').map((deel) => deel.trim());
    for (const deel of delen) expect(heel, pad).toContain(deel);
    expect(citaat.startsWith('[…]'), pad).toBe(!heel.startsWith(delen.find(Boolean) ?? ''));
    expect(citaat.endsWith('[…]'), pad).toBe(!heel.endsWith(delen.findLast(Boolean) ?? ''));
    expect(citaat, pad).toMatch(/[.?!][’']?(?: \[…\])?$/);
  }
});

test('een oEmbed-document met een verkeerde sleutel of versie wordt afgekeurd', () => {
  const goed = JSON.parse(SITE.lees('vragen/2021z06098/2/oembed.json'));
  expect(keurOembed({ ...goed, version: 1 })).not.toEqual([]);
  expect(keurOembed({ ...goed, titel: 'x' })).not.toEqual([]);
  expect(keurOembed({ ...goed, height: undefined })).not.toEqual([]);
  expect(keurOembed({ ...goed, provider_url: 'geen adres' })).not.toEqual([]);
});
