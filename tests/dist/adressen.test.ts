import { describe, expect, test } from 'vitest';
import { ARTIKEL, BRONNEN, DOSSIERS, isIngebed, SITE, SITES, VRAAGPAD } from './site.ts';

const NUMMERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe.each(SITES)('de site voor $naam', ({ basis, adressen, lees }) => {
  test.each([
    '/',
    '/vragen/',
    ...DOSSIERS.flatMap((id) => [
      `/vragen/${id}/`,
      ...NUMMERS.map((nummer) => `/vragen/${id}/${nummer}/`),
    ]),
    ARTIKEL,
    '/bronnen/',
    ...BRONNEN.map((id) => `/bronnen/${id}/`),
    '/begrippen/',
    '/zoeken/',
    '/over/',
    '/privacy/',
    '/toegankelijkheid/',
    '/404.html',
    '/sitemap-index.xml',
    '/robots.txt',
    '/gegevens/vragen.json',
    '/gegevens/vragen.schema.json',
    '/wijzigingen/',
    '/feed.xml',
  ])('heeft het beloofde adres %s', (pad) => {
    expect(adressen).toContain(`${basis}${pad}`);
  });

  test('wijst zoekmachines in robots.txt de sitemap', () => {
    const regels = lees('robots.txt').trim().split('\n');
    expect(regels).toContain('User-agent: *');
    const sitemap = regels.find((regel) => regel.startsWith('Sitemap: '))?.slice(9) ?? '';
    expect(new URL(sitemap).pathname).toBe(`${basis}/sitemap-index.xml`);
  });

  test('noemt in de sitemap elke vindbare pagina, en alleen die', () => {
    const plekken = (bestand: string) =>
      [...lees(bestand).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, adres]) => new URL(adres ?? ''));
    const delen = plekken('sitemap-index.xml').map(({ pathname }) => pathname);
    const genoemd = delen
      .flatMap((deel) => plekken(deel.slice(basis.length)))
      .map(({ pathname }) => pathname);
    const vindbaar = [...adressen].filter(
      (pad) => pad.endsWith('/') && !/\/zoeken\/$/.test(pad) && !isIngebed({ pad }),
    );
    expect(genoemd.toSorted()).toEqual(vindbaar.toSorted());
  });

  test('geeft alle vragen als gegevens, elk met een adres dat bestaat', () => {
    const { vragen } = JSON.parse(lees('gegevens/vragen.json')) as {
      vragen: { adres: string; status: string; vraag: string[]; antwoord: string[] }[];
    };
    expect(vragen).toHaveLength(18);
    for (const { adres, status, vraag, antwoord } of vragen) {
      expect(adressen).toContain(new URL(adres).pathname);
      expect(vraag.join('')).not.toBe('');
      expect(antwoord.length > 0).toBe(status === 'beantwoord');
    }
  });
});

test('er zijn precies achttien vragen, twee dossiers, één artikel en drie bronnen', () => {
  const tel = (vorm: RegExp) => [...SITE.adressen].filter((pad) => vorm.test(pad)).length;
  expect(tel(VRAAGPAD)).toBe(18);
  expect(tel(/^\/vragen\/[^/]+\/$/)).toBe(2);
  expect(tel(/^\/nieuws\/[^/]+\/$/)).toBe(1);
  expect(tel(/^\/bronnen\/[^/]+\/$/)).toBe(3);
});

test('negen vragen hebben een antwoord, en bij negen zegt de pagina dat het ontbreekt', () => {
  const status = SITE.paginas
    .filter(({ pad }) => VRAAGPAD.test(pad))
    .map(({ wortel }) => wortel.querySelector('section#antwoord')?.getAttribute('data-status'));
  expect(status.filter((waarde) => waarde === 'beantwoord')).toHaveLength(9);
  expect(status.filter((waarde) => waarde === 'niet-in-bron')).toHaveLength(9);
});
