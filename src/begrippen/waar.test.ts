import { expect, test } from 'vitest';
import { maakThesaurus } from './thesaurus.ts';
import { paginasPerBegrip } from './waar.ts';

const thesaurus = maakThesaurus([{ id: 'klacht', vormen: ['klacht'] }]);
const pagina = (naam: string, titel: string, tekst: string) => ({
  titel,
  adres: `/${naam}/`,
  tekst,
});

test('een pagina met het begrip in haar titel gaat voor, daarna telt hoe vaak het er staat', () => {
  const paginas = [
    pagina('een-keer', 'Iets', `klacht ${'woord '.repeat(50)}`),
    pagina('titel', 'Een klacht indienen', `${'woord '.repeat(50)}`),
    pagina('vaak', 'Iets', `klacht klachten klacht ${'woord '.repeat(50)}`),
    pagina('nooit', 'Iets', 'woord'),
  ];
  const adressen = (meeste: number) =>
    paginasPerBegrip(paginas, thesaurus, meeste)
      .get('klacht')
      ?.map(({ adres }) => adres);
  expect(adressen(9)).toEqual(['/titel/', '/vaak/', '/een-keer/']);
  expect(adressen(1)).toEqual(['/titel/']);
});
