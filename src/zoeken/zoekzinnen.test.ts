import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Begrepen } from './begrijp.ts';
import {
  beginVan,
  type Zin,
  zinOverAantal,
  zinOverBedoeld,
  zinOverBuiten,
  zinOverVerstaan,
} from './zoekzinnen.ts';

/** The sentence as a reader sees it, its links between brackets. */
const alsTekst = (zin: Zin) =>
  zin.map((deel) => (typeof deel === 'string' ? deel : `[${deel.tekst}](${deel.adres})`)).join('');

describe('de zin over het aantal', () => {
  test.each([
    [0, 'Niets gevonden voor “baas”. Probeer iets anders.'],
    [1, '1 pagina gevonden voor “baas”, de beste eerst'],
    [12, '12 pagina’s gevonden voor “baas”, de beste eerst'],
  ])('is bij %d pagina’s: %s', (aantal, zin) => {
    expect(zinOverAantal(aantal, 'baas', 'Probeer iets anders.')).toBe(zin);
  });

  test('kort een lange vraag in, zonder half teken', () => {
    const vraag = `${'a'.repeat(79)}👀 en verder`;
    expect(zinOverAantal(1, vraag, '')).toContain(`“${'a'.repeat(79)}…”`);
    expect(zinOverAantal(1, 'a'.repeat(80), '')).toContain(`“${'a'.repeat(80)}”`);
  });
});

test('het begin van een tekst heeft nooit een half teken aan het eind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (tekst, lengte) => {
      const begin = beginVan(tekst, lengte);
      expect(tekst.startsWith(begin) && begin.length <= lengte).toBe(true);
      expect(begin.isWellFormed()).toBe(true);
    }),
  );
});

describe('de zin over hoe een vraag verstaan is', () => {
  const zin = (termen: string[], gevonden: string[], onbekend: string[]) =>
    alsTekst(
      zinOverVerstaan(
        { begrepen: { termen } as unknown as Begrepen, gevonden, onbekend },
        (id) => ({ tekst: id, adres: `#${id}` }),
      ),
    );

  test.each([
    [['baas'], ['tuin'], ['zq', 'xq'], 'Gezocht op: [baas](#baas), tuin. Niet herkend: zq, xq.'],
    [['baas'], [], [], 'Gezocht op: [baas](#baas).'],
    [[], [], ['zq'], 'Niet herkend: zq.'],
    [[], [], [], ''],
    [[], [...'abcdefghi'], [], 'Gezocht op: a, b, c, d, e, f, g, h en meer.'],
  ])('is bij %j, %j en %j: %s', (termen, gevonden, onbekend, verwacht) => {
    expect(zin(termen, gevonden, onbekend)).toBe(verwacht);
  });
});

describe('de zin over de bedoelde vraag', () => {
  test('is er een met een link', () => {
    expect(alsTekst(zinOverBedoeld('hoe meld ik een klacht?', ['klacht'], '?q=x'))).toBe(
      'Bedoelde je [hoe meld ik een klacht](?q=x)? Daar is ook op gezocht.',
    );
  });
  test('noemt van een lang bericht alleen de woorden die beter zijn', () => {
    const lang = `${'Beste mensen, '.repeat(7)}hoe meld ik een klacht?`;
    expect(alsTekst(zinOverBedoeld(lang, ['meld', 'klacht'], '?q=x'))).toBe(
      'Bedoelde je [meld, klacht](?q=x)? Daar is ook op gezocht.',
    );
  });
});

describe('de zin over wat buiten bereik ligt', () => {
  const loket = { naam: 'Het Juridisch Loket', adres: 'https://www.juridischloket.nl/' };
  const uwv = { naam: 'UWV', adres: 'https://www.uwv.nl/' };

  test('noemt het onderwerp en wie er wel over gaat', () => {
    const { kop, verder } = zinOverBuiten(
      { buitenBereik: [{ naam: 'ontslag', instelling: uwv }] },
      loket,
    );
    expect(kop + alsTekst(verder)).toBe(
      'In de Kamerstukken en het nieuwsbericht staat niets over ‘ontslag’. Kijk hiervoor bij: [UWV](https://www.uwv.nl/).',
    );
  });

  test('noemt zonder onderwerp het loket', () => {
    const { kop, verder } = zinOverBuiten({ buitenBereik: [] }, loket);
    expect(kop + alsTekst(verder)).toBe(
      'In de Kamerstukken en het nieuwsbericht staat niets over deze vraag. Kijk hiervoor bij: [Het Juridisch Loket](https://www.juridischloket.nl/).',
    );
  });
});
