import { describe, expect, test } from 'vitest';
import { isDossier } from '../../bronnen/bron.ts';
import { type Stuk, type VraagOfAntwoord, vragenIn } from '../../bronnen/document.ts';
import { leesBronnen } from '../../bronnen/lees.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import { inbeddingVanRecht, inbeddingVanVraag } from './inbedding.ts';

const bronnen = leesBronnen();

function vraag(dossierId: string, nummer: number, antwoord?: Stuk[][]) {
  const dossier = bronnen
    .filter(isDossier)
    .find(({ beschrijving }) => beschrijving.id === dossierId);
  const gevonden =
    dossier && vragenIn(dossier.document).find((kandidaat) => kandidaat.nummer === nummer);
  if (!dossier || !gevonden) throw new Error(`${dossierId} ${nummer}`);
  const [eerste] = gevonden.antwoord;
  const alineas = antwoord?.map((stukken) => ({ ...(eerste as VraagOfAntwoord), stukken }));
  return {
    ...gevonden,
    ...(alineas && { antwoord: alineas }),
    dossier,
    titel: 'Titel',
    kort: 'Kort.',
  };
}

const citaatVan = (...alineas: Stuk[][]) =>
  inbeddingVanVraag(vraag('2021z06098', 2, alineas)).citaat;
const tekst = (inhoud: string): Stuk => ({ soort: 'tekst', tekst: inhoud });
const noot: Stuk = { soort: 'voetnoot', tekst: '2)', nummer: 2 };
const LANG = `Dit ${'woord '.repeat(30)}eindigt hier.`;

describe('het citaat in een ingebed antwoord', () => {
  test.each<[string, Stuk[][], string, boolean]>([
    ['is de hele alinea als die kort is', [[tekst('Ja. Dat mag.')]], 'Ja. Dat mag.', true],
    [
      'is niet volledig als er nog een alinea komt',
      [[tekst('Ja.')], [tekst('Nee.')]],
      'Ja.',
      false,
    ],
    ['houdt op na een hele zin', [[tekst(`${LANG} ${LANG}`)]], LANG, false],
    [
      'knipt ook een lange eerste zin niet',
      [[tekst('Dit is '.repeat(40).concat('lang.'))]],
      `${'Dit is '.repeat(40)}lang.`,
      true,
    ],
    [
      'houdt op voor een voetnoot',
      [[tekst('Mag dat? '), noot, tekst(' En dit?')]],
      'Mag dat?',
      false,
    ],
    ['laat een voetnoot aan het eind weg', [[tekst('Mag dat? '), noot]], 'Mag dat?', true],
    [
      'knipt een zin met een voetnoot niet',
      [[tekst('Ja. Het staat daar '), noot, tekst(' ook.')]],
      'Ja.',
      false,
    ],
  ])('%s', (_, alineas, verwacht, volledig) => {
    expect(citaatVan(...alineas)).toMatchObject({ tekst: verwacht, volledig });
  });

  test('ontbreekt liever dan dat een zin geknipt wordt', () => {
    expect(citaatVan([tekst('Dit staat daar '), noot, tekst(' ook.')])).toBeUndefined();
  });

  test('noemt wie het zegt en wanneer', () => {
    expect(inbeddingVanVraag(vraag('2021z06098', 2)).citaat).toMatchObject({
      wie: 'minister Wouter Koolmees',
      dag: '2021-05-31',
      adres: '/vragen/2021z06098/2/#antwoord-1',
    });
  });

  test('komt uit de vraag als het antwoord niet in de bron staat', () => {
    const { citaat, verder } = inbeddingVanVraag(vraag('2021z06099', 5));
    expect(citaat).toMatchObject({
      wie: 'Bart van Kent (SP)',
      adres: '/vragen/2021z06099/5/#vraag',
    });
    expect(verder).toBe('Lees de hele vraag');
  });
});

describe('het citaat in een ingebedde uitleg', () => {
  const recht = (body: string) =>
    inbeddingVanRecht(
      {
        slug: 'x',
        tekst: { body, data: { titel: 'T', kort: 'K', oordeel: 'uitleg' } },
      } as Rechtpagina,
      bronnen,
    ).citaat;
  const citaat = (bron: string, passage: string, inhoud: string) =>
    `<Citaat bron="${bron}" passage="${passage}">\n\n${inhoud}\n\n</Citaat>\n\n`;

  test('is het eerste uit een Kamerstuk, ook als het nieuwsbericht eerder komt', () => {
    const body =
      citaat('vpngids-2021', 'd66-1', 'Nieuws.') + citaat('2021z06098', 'antwoord-6', 'Ja.');
    expect(recht(body)).toMatchObject({ tekst: 'Ja.', bron: '2021z06098', volledig: true });
  });

  test('is anders het eerste uit het nieuwsbericht', () => {
    expect(recht(citaat('vpngids-2021', 'd66-1', 'Nieuws.'))).toMatchObject({ wie: 'VPNGids.nl' });
  });

  test('houdt op waar de schrijver woorden wegliet', () => {
    const body = citaat('2021z06098', 'antwoord-2', 'Eerst dit. […] Dan dat.');
    expect(recht(body)).toMatchObject({ tekst: 'Eerst dit.', volledig: false });
  });

  test('ontbreekt als er niets aangehaald is', () => {
    expect(recht('Niets.')).toBeUndefined();
  });
});
