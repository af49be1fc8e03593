import { describe, expect, test } from 'vitest';
import { keerzijde, SOORTEN, type Verwijzingsoort } from '../../src/verwijzingen/verwijzing.ts';
import { ARTIKEL, alle, normaal, pagina, SITE, VRAAGPAD } from './site.ts';

const MET_VERWIJZINGEN = SITE.paginas.filter(
  ({ pad }) => VRAAGPAD.test(pad) || pad === ARTIKEL || /^\/rechten\/[^/]+\/$/.test(pad),
);
const linksOp = (pad: string) =>
  alle(pagina(pad).wortel, 'nav[data-verwijzingen] a[data-verwijzing]').map((link) => ({
    naar: (link.getAttribute('href') ?? '').replace(/#.*/, ''),
    soort: link.getAttribute('data-verwijzing') as Verwijzingsoort,
    reden: normaal(link.closest('li')?.querySelector('p')?.text ?? ''),
  }));

describe.each(MET_VERWIJZINGEN)('de verwijzingen op $pad', ({ pad, wortel }) => {
  test('staan in één navigatie, elk van een bekende soort en met een zichtbare reden', () => {
    expect(alle(wortel, 'nav[data-verwijzingen]')).toHaveLength(1);
    expect(alle(wortel, 'a[data-verwijzing]')).toHaveLength(linksOp(pad).length);
    for (const { soort, reden } of linksOp(pad)) {
      expect(SOORTEN).toContain(soort);
      expect(reden).toMatch(/^[A-Z].{10,}\.$/u);
    }
  });

  test('krijgen elk een verwijzing terug', () => {
    for (const { naar, soort } of linksOp(pad)) {
      expect(naar).not.toBe(pad);
      const terug = linksOp(naar).filter((link) => link.naar === pad);
      expect(
        terug.map((link) => link.soort),
        naar,
      ).toContain(keerzijde(soort));
    }
  });

  test('staan boven "Meer" met hoogstens vijf bij elkaar', () => {
    for (const lijst of alle(wortel, 'nav[data-verwijzingen] ul.verwijzingen')) {
      if (lijst.closest('details')) continue;
      expect(alle(lijst, 'li').length).toBeLessThanOrEqual(5);
    }
  });
});

describe('waar een antwoord op een ander steunt', () => {
  const begin =
    'Vertrouwen tussen werkgever en werknemer is de basis voor een goede arbeidsrelatie.';

  test.each([3, 5, 6, 7, 8])(
    'staat bij antwoord %i het begin van antwoord 2, als citaat',
    (nummer) => {
      const { wortel } = pagina(`/vragen/2021z06098/${nummer}/`);
      const [aangehaald, ...meer] = alle(wortel, '#antwoord [data-aangehaald]');
      expect(meer).toEqual([]);
      expect(normaal(aangehaald?.querySelector('figcaption')?.text ?? '')).toContain(
        'uit antwoord 2',
      );
      const citaat = aangehaald?.querySelector('blockquote[data-citaat][data-bron="2021z06098"]');
      expect(normaal(citaat?.text ?? '').startsWith(begin)).toBe(true);
      expect(citaat?.getAttribute('cite')).toBe('/vragen/2021z06098/2/#antwoord-1');
    },
  );

  test('staat bij een antwoord dat op zichzelf staat geen citaat', () => {
    expect(alle(pagina('/vragen/2021z06098/2/').wortel, '[data-aangehaald]')).toEqual([]);
  });
});

test('de vergelijking leidt per onderwerp naar de vragen van SP en DENK en naar wat D66 en GroenLinks vroegen', () => {
  const tabel = pagina('/vragen/').wortel.querySelector('table.vergelijking');
  const koppen = alle(tabel as NonNullable<typeof tabel>, 'thead th a').map((kop) =>
    normaal(kop.text),
  );
  expect(koppen).toEqual(['DENK', 'SP', 'D66', 'GroenLinks']);
  const rij = alle(tabel as NonNullable<typeof tabel>, 'tbody tr').find((kandidaat) =>
    kandidaat.text.includes('Wie houdt toezicht'),
  );
  const naar = alle(rij as NonNullable<typeof rij>, 'td a').map((link) =>
    link.getAttribute('href'),
  );
  expect(naar).toEqual(
    expect.arrayContaining(['/vragen/2021z06099/6/', `${ARTIKEL}#d66`, `${ARTIKEL}#groenlinks`]),
  );
});
