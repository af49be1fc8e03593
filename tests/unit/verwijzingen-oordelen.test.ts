import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bronnen, ingrepen, naamVan, rechten, stukken, taal } from '../../scripts/verwijsbaar.ts';
import type { Beschrijving } from '../../src/bronnen/beschrijving.ts';
import type { Bron } from '../../src/bronnen/bron.ts';
import { kamervraag } from '../../src/bronnen/ontleed-kamervraag.ts';
import { stukkenUit } from '../../src/verwijzingen/stuk.ts';
import { keerzijde } from '../../src/verwijzingen/verwijzing.ts';
import { vindVerwijzingen } from '../../src/verwijzingen/vind.ts';
import { beoordeel } from '../oordelen/verwijzingen.ts';

const K = (nummer: number) => `vragen/2021z06099/${nummer}`;
const B = (nummer: number) => `vragen/2021z06098/${nummer}`;
const zonder = vindVerwijzingen(stukken, taal, naamVan);
const met = vindVerwijzingen(stukken, taal, naamVan, ingrepen);
const soort = (van: string, naar: string, links = zonder) =>
  links.find((link) => link.van === van && link.naar === naar)?.soort;

describe('tegen de oordelen van lezers', () => {
  test('klopt zonder ingrepen minstens 0,85 van de verwijzingen, en mist hij hoogstens 0,10 van de sterke', () => {
    const { precisie, vangst } = beoordeel(zonder);
    expect(precisie).toBeGreaterThanOrEqual(0.85);
    expect(vangst).toBeGreaterThanOrEqual(0.9);
  });

  test('klopt met ingrepen minstens 0,95, en ontbreekt geen sterke', () => {
    const { precisie, gemist } = beoordeel(met);
    expect(precisie).toBeGreaterThanOrEqual(0.95);
    expect(gemist).toEqual([]);
  });

  test('is elke ingreep nodig: zonder haar deed de vergelijking iets anders', () => {
    const overbodig = ingrepen.filter(
      ({ van, naar, reden }) => (soort(van, naar) !== undefined) === (reden !== undefined),
    );
    expect(overbodig).toEqual([]);
  });
});

describe('de vragen die bij elkaar horen', () => {
  test.each([
    [K(5), B(9), 'zelfde-vraag'],
    [K(1), B(1), 'zelfde-vraag'],
    [K(2), B(2), 'zelfde-vraag'],
    [K(9), B(8), 'zelfde-vraag'],
    [B(6), B(2), 'bouwt-voort-op'],
    [B(7), B(2), 'bouwt-voort-op'],
    [B(2), B(6), 'uitgewerkt-in'],
  ])('%s en %s: %s', (van, naar, verwacht) => {
    expect(soort(van, naar)).toBe(verwacht);
  });

  test('K8 heeft geen tweeling', () => {
    expect(zonder.filter(({ van, soort: s }) => van === K(8) && s === 'zelfde-vraag')).toEqual([]);
  });
});

test('elke verwijzing heeft haar tegenhanger, geen leidt naar zichzelf, en elke heeft een reden', () => {
  for (const { van, naar, soort: heen, reden } of met) {
    expect(van).not.toBe(naar);
    expect(soort(naar, van, met)).toBe(keerzijde(heen));
    expect(reden).toMatch(/^[A-Z].{10,}\.$/u);
  }
});

test('elke vraag hoort bij minstens één rechtenpagina', () => {
  for (const { id, soort: s } of stukken) {
    if (s !== 'vraag') continue;
    expect(
      met.filter(({ van, soort: uitleg }) => van === id && uitleg === 'uitleg'),
      id,
    ).not.toEqual([]);
  }
});

/** A made-up dossier, parsed as any other. */
function proefdossier(naam: string): Bron {
  const tekst = readFileSync(`tests/proefdossiers/${naam}.txt`, 'utf8');
  const document = kamervraag.ontleed({ bestand: naam, tekst });
  const id = /Kamervraag (\S+)/.exec(tekst)?.[1]?.toLowerCase() ?? '';
  const indieners = [{ naam: 'Jo de Tester', partij: 'PROEF' }];
  const beschrijving = { soort: 'kamervragen', id, indieners } as unknown as Beschrijving;
  return { beschrijving, document, regels: [] };
}

describe('een dossier dat niemand heeft nagekeken', () => {
  const metDossier = (naam: string) => {
    const bron = proefdossier(naam);
    const links = vindVerwijzingen(stukkenUit([...bronnen, bron], rechten), taal, naamVan);
    const eigen = links.filter(({ van }) => van.startsWith(`vragen/${bron.beschrijving.id}/`));
    return { links, eigen, id: bron.beschrijving.id };
  };

  test.each([
    [2, 'zelfde-vraag', K(4)],
    [2, 'uitleg', 'rechten/toetsaanslagen'],
    [3, 'zelfde-vraag', B(9)],
    [3, 'zelfde-vraag', K(5)],
    [3, 'uitleg', 'rechten/cijfers'],
    [3, 'uitleg', 'rechten/klacht-bij-de-ap'],
    [4, 'zelfde-vraag', K(6)],
    [4, 'uitleg', 'rechten/toezicht'],
    [5, 'uitleg', 'rechten/ondernemingsraad'],
    [6, 'uitleg', 'rechten/vooraf-informeren'],
    [6, 'bouwt-voort-op', 'vragen/2026z90001/5'],
    [7, 'uitleg', 'rechten/vertrouwen-en-stress'],
    [8, 'zelfde-vraag', K(8)],
    [8, 'uitleg', 'rechten/overheid-als-werkgever'],
    [9, 'uitleg', 'rechten/kantonrechter'],
    [9, 'uitleg', 'rechten/wat-kan-ik-doen'],
  ])('over volgsoftware krijgt bij vraag %i %s naar %s', (nummer, verwacht, naar) => {
    const { links, id } = metDossier('volgsoftware');
    expect(soort(`vragen/${id}/${nummer}`, naar, links)).toBe(verwacht);
  });

  test('over volgsoftware krijgt bij geen vraag meer dan vier keer uitleg', () => {
    const { eigen, id } = metDossier('volgsoftware');
    for (let nummer = 1; nummer <= 9; nummer += 1) {
      const uitleg = eigen.filter(
        ({ van, soort: s }) => van === `vragen/${id}/${nummer}` && s === 'uitleg',
      );
      expect(uitleg.length, `vraag ${nummer}`).toBeGreaterThanOrEqual(1);
      expect(uitleg.length, `vraag ${nummer}`).toBeLessThanOrEqual(4);
    }
  });

  test.each(['verkeer', 'zorg'])(
    'over %s krijgt geen enkele verwijzing naar een ander document',
    (naam) => {
      const { eigen, id } = metDossier(naam);
      expect(eigen.filter(({ naar }) => !naar.startsWith(`vragen/${id}/`))).toEqual([]);
    },
  );

  test('verandert geen verwijzing tussen stukken die er al waren van soort', () => {
    const { links } = metDossier('verkeer');
    const oud = links.filter(({ van, naar }) => !`${van} ${naar}`.includes('2026z90002'));
    const sleutels = (lijst: typeof links) =>
      new Set(lijst.map((link) => `${link.van} ${link.naar} ${link.soort}`));
    const [voor, na] = [sleutels(zonder), sleutels(oud)];
    const anders =
      [...voor].filter((x) => !na.has(x)).length + [...na].filter((x) => !voor.has(x)).length;
    expect(anders / voor.size).toBeLessThan(0.06);
  });
});
