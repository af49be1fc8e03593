import { expect, test } from 'vitest';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { vraagbeeld } from './deelbeelden.ts';

test.each([
  ['SP', 'Kamervraag van de SP, 15 april 2021'],
  ['DENK', 'Kamervraag van DENK, 15 april 2021'],
])('het beeld van een vraag van %s zegt wie vroeg en wanneer: %s', (partij, herkomst) => {
  const beschrijving = {
    id: '2021z06099',
    indieners: [{ naam: 'Jo de Tester', partij }],
    ingediend: '2021-04-15',
  };
  const vraag = { dossier: { beschrijving }, nummer: 2, titel: 'Mag dat?', kort: 'Nee.' };
  expect(vraagbeeld(vraag as Vraagpagina)).toEqual({
    pagina: 'vragen/2021z06099/2',
    tekst: { titel: 'Mag dat?', kort: 'Nee.', herkomst },
  });
});
