import { describe, expect, test } from 'vitest';
import { overtredingen } from './schema-org.ts';
import { ARTIKEL, alle, normaal, type Pagina, pagina, SITE, SITES, VRAAGPAD } from './site.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a page says is only known after it was checked.
type Ding = any;

const RUIM = 120_000;
const RECHTPAD = /^\/rechten\/[^/]+\/$/;

function dingenVan({ wortel }: Pagina): Ding[] {
  return alle(wortel, 'script[type="application/ld+json"]').flatMap(
    ({ innerHTML }) => JSON.parse(innerHTML)['@graph'] as Ding[],
  );
}

const ding = (bladzijde: Pagina, soort: string): Ding =>
  dingenVan(bladzijde).find((kandidaat) => kandidaat['@type'] === soort);

/** The words of a passage on the page without what the page put between them. */
function letterlijkIn({ wortel }: Pagina, plek: string): string {
  const citaat = wortel.querySelector(`${plek} blockquote`)?.clone() as
    | Pagina['wortel']
    | undefined;
  for (const vreemd of citaat ? alle(citaat, '[data-niet-letterlijk]') : []) vreemd.remove();
  return normaal(citaat?.text ?? '').replaceAll(' ', '');
}

const vragen = SITE.paginas.filter(({ pad }) => VRAAGPAD.test(pad));
const rechten = SITE.paginas.filter(({ pad }) => RECHTPAD.test(pad));

test(
  'elk blok JSON-LD heeft alleen soorten en eigenschappen die schema.org kent',
  () => {
    const blokken = new Map<string, unknown>();
    for (const { naam, paginas } of SITES) {
      for (const { pad, wortel } of paginas) {
        for (const blok of alle(wortel, 'script[type="application/ld+json"]')) {
          blokken.set(`${naam} ${pad}`, JSON.parse(blok.innerHTML));
        }
      }
    }
    expect(blokken.size).toBeGreaterThan(80);
    expect(overtredingen(blokken)).toEqual([]);
  },
  RUIM,
);

test(
  'een onbekende soort, eigenschap of waarde valt op, hoe diep zij ook zit',
  () => {
    const graaf = (inhoud: object) => ({ '@context': 'https://schema.org', '@graph': [inhoud] });
    const fouten = overtredingen(
      new Map<string, unknown>([
        ['goed', graaf({ '@type': 'Question', text: 'Mag dat?' })],
        ['soort', graaf({ '@type': 'Vraag', text: 'Mag dat?' })],
        ['eigenschap', graaf({ '@type': 'Question', hasDefinedTerm: [] })],
        [
          'diep',
          graaf({
            '@type': 'WebPage',
            mainEntity: {
              '@type': 'Question',
              author: [{ '@type': 'Person', functie: 'Kamerlid' }],
            },
          }),
        ],
        [
          'waarde',
          graaf({ '@type': 'Question', acceptedAnswer: { '@type': 'Person', name: 'Jo' } }),
        ],
      ]),
    );
    expect(fouten.map((fout) => fout.split(':')[0])).toEqual([
      'soort',
      'eigenschap',
      'diep',
      'waarde',
    ]);
  },
  RUIM,
);

test('elke pagina met gegevens heeft er één blok van, en elk kruimelpad staat erin', () => {
  for (const bladzijde of SITE.paginas) {
    const { pad, wortel } = bladzijde;
    const links = alle(wortel, '.kruimelpad a');
    expect(alle(wortel, 'script[type="application/ld+json"]').length, pad).toBeLessThan(2);
    const stappen = ding(bladzijde, 'BreadcrumbList')?.itemListElement as Ding[] | undefined;
    if (links.length === 0) {
      expect(stappen, pad).toBeUndefined();
      continue;
    }
    const canoniek = wortel.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(stappen?.map(({ item }) => item)).toEqual([
      ...links.map((link) => new URL(link.getAttribute('href') ?? '', canoniek).href),
      canoniek,
    ]);
    expect(stappen?.slice(0, -1).map(({ name }) => name)).toEqual(
      links.map(({ text }) => normaal(text)),
    );
    expect(stappen?.map(({ position }) => position)).toEqual(stappen?.map((_, index) => index + 1));
  }
});

describe.each(vragen)('de vraag $pad', (bladzijde) => {
  const gesteld = ding(bladzijde, 'WebPage')?.mainEntity;
  const inBron = bladzijde.wortel.querySelector('#antwoord')?.getAttribute('data-status');

  test('geeft de woorden van de vraag letterlijk, met wie haar stelde en wanneer', () => {
    expect(normaal(gesteld.text).replaceAll(' ', '')).toBe(letterlijkIn(bladzijde, '#vraag'));
    const [, dossier] = VRAAGPAD.exec(bladzijde.pad) ?? [];
    const { name, affiliation } = gesteld.author[0];
    expect([name, affiliation.name]).toEqual(
      dossier === '2021z06098' ? ['Stephan van Baarle', 'DENK'] : ['Bart van Kent', 'SP'],
    );
    expect(gesteld.dateCreated).toBe('2021-04-15');
    expect(gesteld.isBasedOn.url).toBe(
      `https://zoek.officielebekendmakingen.nl/kv-tk-${dossier?.toUpperCase()}.html`,
    );
  });

  test('geeft een antwoord als en alleen als het in onze bron staat', () => {
    const antwoord = gesteld.acceptedAnswer;
    expect(antwoord !== undefined).toBe(inBron === 'beantwoord');
    // A count of 0 would say that nobody answered; what we lack is the text.
    expect(gesteld.answerCount).toBe(antwoord && 1);
    if (!antwoord) return;
    expect(normaal(antwoord.text).replaceAll(' ', '')).toBe(letterlijkIn(bladzijde, '#antwoord'));
    expect(antwoord.author).toEqual({
      '@type': 'Person',
      name: 'Wouter Koolmees',
      jobTitle: 'minister van Sociale Zaken en Werkgelegenheid',
    });
    expect(antwoord.dateCreated).toBe('2021-05-31');
    expect(antwoord.isBasedOn.name).toBe('ah-tk-20202021-2965');
  });
});

test('een recht noemt de stukken en passages waar het op steunt, en geen antwoord dat wij niet hebben', () => {
  expect(rechten).toHaveLength(17);
  for (const bladzijde of rechten) {
    const recht = ding(bladzijde, 'WebPage');
    const stukken = (recht.isBasedOn as Ding[]).map(({ url }) => url as string);
    expect(stukken.length, bladzijde.pad).toBeGreaterThan(0);
    expect(stukken.join(' ')).not.toContain('2966');
    const inPagina = alle(bladzijde.wortel, 'main a, main blockquote').map(
      (element) => element.getAttribute('href') ?? element.getAttribute('cite') ?? '',
    );
    for (const passage of recht.citation as string[]) {
      const { pathname, hash } = new URL(passage);
      expect(inPagina, `${bladzijde.pad} noemt ${passage}`).toContain(pathname + hash);
    }
  }
});

test('geen blok noemt iemand die de tekst heeft goedgekeurd', () => {
  for (const { pad, html } of SITE.paginas) expect(html, pad).not.toContain('"reviewedBy"');
});

test('het artikel blijft van zijn uitgever', () => {
  const bladzijde = pagina(ARTIKEL);
  const { about, publisher, author } = ding(bladzijde, 'WebPage');
  expect(about).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Kamer wil opheldering over monitoren thuiswerkers',
    author: { name: 'Anton' },
    publisher: { name: 'VPNGids.nl' },
    dateModified: '2021-06-01',
  });
  expect(new URL(about.url).host).toBe('www.vpngids.nl');
  expect([publisher, author, about.datePublished]).toEqual([undefined, undefined, undefined]);
  expect(dingenVan(bladzijde).map((kandidaat) => kandidaat['@type'])).not.toContain('NewsArticle');
});

test('elk begrip verwijst naar zijn plek in de lijst en heeft de uitleg die daar staat', () => {
  const bladzijde = pagina('/begrippen/');
  const termen = ding(bladzijde, 'DefinedTermSet').hasDefinedTerm as Ding[];
  expect(termen.length).toBeGreaterThan(100);
  for (const { name, description, url } of termen) {
    const plek = bladzijde.wortel.querySelector(`[id="${new URL(url).hash.slice(1)}"]`);
    expect(normaal(plek?.querySelector('dt')?.text ?? ''), url).toBe(name);
    expect(normaal(plek?.querySelector('dd p')?.text ?? ''), url).toContain(normaal(description));
  }
});

test.each(SITES)('de homepagina van $naam noemt het adres waarop het zoeken werkt', (site) => {
  const { potentialAction } = ding(pagina(`${site.basis}/`, site), 'WebSite');
  const adres = new URL(potentialAction.target.urlTemplate);
  expect(adres.pathname).toBe(`${site.basis}/zoeken/`);
  expect(adres.search).toBe('?q={search_term_string}');
  expect(site.adressen).toContain(adres.pathname);
});
