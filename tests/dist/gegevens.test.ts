import { describe, expect, test } from 'vitest';
import { maakKeurder } from './schema.ts';
import { alle, normaal, pagina, SITE, SITES, VRAAGPAD } from './site.ts';
import { ZADEN } from './zaden.ts';

interface Passage {
  id: string;
  soort: string;
  tekst: string;
  adres: string;
  regels: { van: number; tot: number };
  bronadres: string;
}
interface Verwijzing {
  naar: string;
  adres: string;
  soort: string;
}
interface Stuk {
  id: string;
  adres: string;
  titel: string;
  begrippen: string[];
  verwijzingen: Verwijzing[];
}
interface Gegevens {
  $schema: string;
  bijgewerkt: string;
  dossiers: { id: string; toelichting: Passage[] }[];
  vragen: (Stuk & {
    dossier: string;
    status: string;
    vraag: string[];
    antwoord: string[];
    passages: Passage[];
  })[];
  uitleg: Stuk[];
  begrippen: { id: string; adres: string; verwant: string[] }[];
}

const SCHEMA = JSON.parse(SITE.lees('gegevens/vragen.schema.json'));
const keur = maakKeurder(SCHEMA);
const gegevens: Gegevens = JSON.parse(SITE.lees('gegevens/vragen.json'));

/** Every piece of a schema, with the path to it. */
function* stukkenVan(
  schema: unknown,
  pad = '',
): Generator<{ pad: string; stuk: Record<string, unknown> }> {
  if (Array.isArray(schema)) {
    for (const [plek, deel] of schema.entries()) yield* stukkenVan(deel, `${pad}/${plek}`);
  } else if (schema !== null && typeof schema === 'object') {
    yield { pad, stuk: schema as Record<string, unknown> };
    for (const [sleutel, deel] of Object.entries(schema))
      yield* stukkenVan(deel, `${pad}/${sleutel}`);
  }
}

/** Every text in a value that is a full address. */
function* adressenIn(waarde: unknown): Generator<string> {
  if (typeof waarde === 'string' && /^https?:\/\//.test(waarde)) yield waarde;
  else if (waarde !== null && typeof waarde === 'object') {
    for (const deel of Object.values(waarde)) yield* adressenIn(deel);
  }
}

describe.each(SITES)('de gegevens van de site voor $naam', ({ basis, adressen, paginas, lees }) => {
  const hier: Gegevens = JSON.parse(lees('gegevens/vragen.json'));

  test('voldoen aan het schema dat ernaast staat en dat zij noemen', () => {
    expect(keur(hier)).toEqual([]);
    expect(new URL(hier.$schema).pathname).toBe(`${basis}/gegevens/vragen.schema.json`);
  });

  test('noemen alleen adressen van pagina’s en plekken die er zijn', () => {
    const ids = new Map(
      paginas.map(({ pad, wortel }) => [pad, new Set(alle(wortel, '[id]').map(({ id }) => id))]),
    );
    const { origin } = new URL(hier.$schema);
    const eigen = [...adressenIn(hier)]
      .map((adres) => new URL(adres))
      .filter((url) => url.origin === origin);
    expect(eigen.length).toBeGreaterThan(500);
    for (const { pathname, hash } of eigen) {
      expect(adressen, pathname).toContain(pathname);
      if (hash) expect(ids.get(pathname)?.has(hash.slice(1)), `${pathname}${hash}`).toBe(true);
    }
  });
});

test('het schema is gesloten, en zegt van elke sleutel in het Nederlands wat zij is', () => {
  const stukken = [...stukkenVan(SCHEMA)];
  const open = stukken.filter(
    ({ stuk }) => stuk.type === 'object' && stuk.additionalProperties !== false,
  );
  expect(open.map(({ pad }) => pad)).toEqual([]);
  const sleutels = stukken.filter(({ pad }) => /\/properties\/[^/]+$/.test(pad));
  expect(sleutels.length).toBeGreaterThan(70);
  const naamloos = sleutels.filter(({ stuk }) => !stuk.title && !stuk.$ref);
  expect(naamloos.map(({ pad }) => pad)).toEqual([]);
  expect(String(SCHEMA.description)).toContain('Kamervragen');
});

test.each<[string, (gegevens: Gegevens) => void]>([
  ['een sleutel te veel', (g) => Object.assign(g.vragen[0] ?? {}, { kleur: 'rood' })],
  ['een sleutel te weinig', (g) => Reflect.deleteProperty(g.vragen[0] ?? {}, 'adres')],
  ['een datum die geen dag is', (g) => Object.assign(g, { bijgewerkt: '2026-02-31' })],
  ['een adres dat geen adres is', (g) => Object.assign(g.begrippen[0] ?? {}, { adres: 'hier' })],
  ['een onbekende status', (g) => Object.assign(g.vragen[0] ?? {}, { status: 'misschien' })],
  ['een vraag zonder tekst', (g) => Object.assign(g.vragen[0] ?? {}, { vraag: [] })],
])('het schema keurt %s af', (_, wijzig) => {
  const kopie = structuredClone(gegevens);
  wijzig(kopie);
  expect(keur(kopie)).not.toEqual([]);
});

test('wat er van een vraag vanaf het begin in stond, staat er nog', () => {
  for (const vraag of gegevens.vragen) {
    expect(Object.keys(vraag)).toEqual(
      expect.arrayContaining([
        'adres',
        'dossier',
        'zaaknummer',
        'nummer',
        'titel',
        'kort',
        'gesteldDoor',
        'ingediend',
        'vraag',
        'status',
        'antwoordVan',
        'beantwoord',
        'antwoord',
        'officieel',
      ]),
    );
  }
});

test('elke pagina met een vraag of uitleg staat er één keer in', () => {
  const paden = SITE.paginas
    .map(({ pad }) => pad)
    .filter((pad) => VRAAGPAD.test(pad) || /^\/rechten\/[^/]+\/$/.test(pad));
  const genoemd = [...gegevens.vragen, ...gegevens.uitleg].map(
    ({ adres }) => new URL(adres).pathname,
  );
  expect(genoemd.toSorted()).toEqual(paden.toSorted());
});

test('de passages zijn vraag en antwoord, in de regels van de bron die zij noemen', () => {
  for (const { dossier, vraag, antwoord, passages } of gegevens.vragen) {
    const van = (soort: string) =>
      passages.filter((passage) => passage.soort === soort).map(({ tekst }) => tekst);
    expect(van('vraag')).toEqual(vraag);
    expect(van('antwoord')).toEqual(antwoord);
    const regels = ZADEN.find(({ bron }) => bron === dossier)?.regels ?? [];
    for (const { id, tekst, regels: plek, bronadres } of passages) {
      const inBron = normaal(regels.slice(plek.van - 1, plek.tot).join('\n'));
      // Footnote signs of the source stand between these pieces.
      const stukken = tekst.match(/.{1,25}(?=\s|$)/gu) ?? [];
      const gevonden = stukken.filter((stuk) => inBron.includes(stuk.trim()));
      expect(gevonden.length / stukken.length, id).toBeGreaterThan(0.8);
      expect(new URL(bronadres).hash).toBe(`#r${plek.van}`);
    }
  }
  const toelichting = gegevens.dossiers.find(({ id }) => id === '2021z06099')?.toelichting;
  expect(toelichting?.[0]?.tekst).toMatch(/^Deze vragen dienen ter aanvulling/);
});

test('elke passage is op haar adres te lezen', () => {
  for (const { passages } of gegevens.vragen) {
    for (const { adres, tekst } of passages) {
      const { pathname, hash } = new URL(adres);
      const plek = pagina(pathname).wortel.getElementById(hash.slice(1));
      const zonderMerk = normaal(plek?.text ?? '').replace(/\s*\d\)?(?=\s|$)/g, '');
      expect(zonderMerk).toContain(
        normaal(tekst)
          .slice(0, 40)
          .replace(/\s*\d\)?(?=\s|$)/g, ''),
      );
    }
  }
});

test('begrippen en verwijzingen noemen alleen wat er is, en verwijzingen staan ook op de pagina', () => {
  const begrippen = new Set(gegevens.begrippen.map(({ id }) => id));
  const stukken = [...gegevens.vragen, ...gegevens.uitleg];
  const bekend = new Set(stukken.map(({ id }) => id));
  for (const { verwant } of gegevens.begrippen) {
    expect(verwant.filter((id) => !begrippen.has(id))).toEqual([]);
  }
  for (const { id, adres, begrippen: genoemd, verwijzingen } of stukken) {
    expect(genoemd.length, id).toBeGreaterThan(0);
    expect(
      genoemd.filter((naam) => !begrippen.has(naam)),
      id,
    ).toEqual([]);
    const naarNiets = verwijzingen.filter(
      ({ naar }) => !naar.startsWith('nieuws/') && !bekend.has(naar),
    );
    expect(naarNiets, id).toEqual([]);
    const opPagina = alle(pagina(new URL(adres).pathname).wortel, 'a[data-verwijzing]').map(
      (link) => `${link.getAttribute('data-verwijzing')} ${link.getAttribute('href')}`,
    );
    const inGegevens = verwijzingen.map((link) => {
      const { pathname, hash } = new URL(link.adres);
      return `${link.soort} ${pathname}${hash}`;
    });
    expect(inGegevens.toSorted(), id).toEqual(opPagina.toSorted());
  }
});

test('de tekst van het nieuwsbericht staat er niet in, want die is van de uitgever', () => {
  const alinea = ZADEN.find(({ bron }) => bron === 'vpngids-2021')?.regels.find(
    (regel) => regel.length > 200,
  );
  expect(alinea).toBeDefined();
  expect(SITE.lees('gegevens/vragen.json')).not.toContain(normaal(alinea ?? '').slice(0, 60));
});
