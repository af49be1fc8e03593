import { describe, expect, test } from 'vitest';
import { isDossier } from '../bronnen/bron.ts';
import { type Stuk, type VraagOfAntwoord, vragenIn } from '../bronnen/document.ts';
import { leesBronnen } from '../bronnen/lees.ts';
import { citaatUitRecht, citaatUitVraag } from './deelcitaat.ts';

const bronnen = leesBronnen();

function vraagUit(dossierId: string, nummer: number) {
  const dossier = bronnen
    .filter(isDossier)
    .find(({ beschrijving }) => beschrijving.id === dossierId);
  const vraag =
    dossier && vragenIn(dossier.document).find((kandidaat) => kandidaat.nummer === nummer);
  if (!dossier || !vraag) throw new Error(`${dossierId} ${nummer}`);
  return { dossier, vraag };
}

/** The quote of an answer with made-up words. */
function citaatVan(...alineas: Stuk[][]) {
  const { dossier, vraag } = vraagUit('2021z06098', 2);
  const [eerste] = vraag.antwoord;
  const antwoord = alineas.map((stukken) => ({ ...(eerste as VraagOfAntwoord), stukken }));
  return citaatUitVraag({ ...vraag, antwoord }, dossier)?.tekst;
}
const tekst = (inhoud: string): Stuk => ({ soort: 'tekst', tekst: inhoud });
const noot: Stuk = { soort: 'voetnoot', tekst: '2)', nummer: 2 };
const LANG = `Dit ${'woord '.repeat(30)}eindigt hier.`;

describe('het citaat bij een vraag', () => {
  test.each<[string, Stuk[][], string]>([
    ['is het hele antwoord als dat kort is', [[tekst('Ja.')], [tekst('Dat mag.')]], 'Ja. Dat mag.'],
    ['houdt op na een hele zin, en zegt dat', [[tekst(`${LANG} ${LANG}`)]], `${LANG} […]`],
    [
      'knipt ook een lange eerste zin niet',
      [[tekst('Dit is '.repeat(40).concat('lang.'))]],
      `${'Dit is '.repeat(40)}lang.`,
    ],
    ['houdt op voor een voetnoot', [[tekst('Mag dat? '), noot, tekst(' En dit?')]], 'Mag dat? […]'],
    ['laat een voetnoot aan het eind weg', [[tekst('Mag dat?'), noot]], 'Mag dat?'],
    [
      'neemt een zin met een voetnoot niet half',
      [[tekst('Ja. Het staat daar'), noot, tekst(' ook.')]],
      'Ja. […]',
    ],
    [
      'laat in de eerste zin alleen het merkje weg',
      [[tekst('Het staat daar'), noot, tekst(' ook.')]],
      'Het staat daar ook.',
    ],
  ])('%s', (_, alineas, verwacht) => {
    expect(citaatVan(...alineas)).toBe(verwacht);
  });

  const VAAK =
    'Vaak kan een werkgever ook op een minder ingrijpende manier controleren dan via digitale monitoring.';
  const SLOT =
    'De AP heeft er geen zicht op of het maken van deze afwegingen in de praktijk ook voldoende gebeurt.';

  test('is wat de schrijver koos, en zegt of er iets voor of na staat', () => {
    const { dossier, vraag } = vraagUit('2021z06098', 7);
    const citaat = citaatUitVraag({ ...vraag, citaat: VAAK }, dossier);
    expect(citaat?.tekst).toBe(`[…] ${VAAK} […]`);
    const laatste = citaatUitVraag({ ...vraag, citaat: SLOT }, dossier);
    expect(laatste?.tekst).toBe(`[…] ${SLOT}`);
  });

  test('noemt wie het zegt, wanneer, op welke vraag en in welk stuk', () => {
    const { dossier, vraag } = vraagUit('2021z06098', 2);
    expect(citaatUitVraag(vraag, dossier)).toMatchObject({
      wie: 'minister Wouter Koolmees',
      deel: 'antwoord op vraag 2 van Stephan van Baarle (DENK)',
      dag: '2021-05-31',
      adres: '/vragen/2021z06098/2/#antwoord',
      stuk: { naam: 'ah-tk-20202021-2965' },
    });
  });

  test('komt uit de vraag als het antwoord niet in de bron staat', () => {
    const { dossier, vraag } = vraagUit('2021z06099', 5);
    expect(citaatUitVraag(vraag, dossier)).toMatchObject({
      wie: 'Bart van Kent (SP)',
      deel: 'vraag 5',
      adres: '/vragen/2021z06099/5/#vraag',
      stuk: { naam: 'kv-tk-2021Z06099' },
    });
  });
});

describe('het citaat bij een uitleg', () => {
  const nieuws = { bron: 'vpngids-2021', passage: 'd66-1', tekst: 'Nieuws.', isKern: false };
  const vraag = { bron: '2021z06099', passage: 'vraag-4', tekst: 'Mag dat?', isKern: false };
  const antwoord = {
    bron: '2021z06098',
    passage: 'antwoord-6',
    tekst: 'Eerst dit. […] Dan dat.',
    isKern: false,
  };

  test('is dat wat de schrijver koos', () => {
    const kern = { ...nieuws, tekst: 'De kern.', isKern: true };
    expect(citaatUitRecht({ citaten: [antwoord, kern] }, bronnen)?.tekst).toBe('[…] De kern. […]');
  });

  test('is anders het eerste dat antwoordt, met wat de schrijver wegliet', () => {
    const citaat = citaatUitRecht({ citaten: [nieuws, vraag, antwoord] }, bronnen);
    expect(citaat).toMatchObject({ bron: '2021z06098', tekst: '[…] Eerst dit. […] Dan dat. […]' });
  });
  test('is anders het eerste dat er staat', () => {
    expect(citaatUitRecht({ citaten: [nieuws, vraag] }, bronnen)?.wie).toBe('VPNGids.nl');
  });
  test('ontbreekt als er niets aangehaald is', () => {
    expect(citaatUitRecht({ citaten: [] }, bronnen)).toBeUndefined();
  });
});
