import { expect, test } from 'vitest';
import { RedactieFout, RedactieFouten, verzamel } from './redactiefout.ts';

const fout = (regel: number) =>
  new RedactieFout('proef', { bestand: 'content/x.yaml', regel }, 'dit is mis.', 'Verbeter het.');

test('fouten van de redactie komen bij de andere, één of veel, en het lezen gaat door', () => {
  const fouten = [fout(1)];
  const gooi = (gegooid: Error) => () => {
    throw gegooid;
  };
  expect(verzamel(fouten, gooi(fout(2)))).toBeUndefined();
  expect(verzamel(fouten, gooi(new RedactieFouten([fout(3), fout(4)])))).toBeUndefined();
  expect(verzamel(fouten, () => 'gelezen')).toBe('gelezen');
  expect(fouten.map(({ plek }) => plek.regel)).toEqual([1, 2, 3, 4]);
});

test('een fout noemt bestand en regel, en op een gebouwde pagina het adres', () => {
  expect(fout(3).message).toBe('content/x.yaml:3: dit is mis. Verbeter het.');
  const plek = { bestand: '/rechten/', regel: undefined };
  expect(new RedactieFout('proef', plek, 'dit is mis.', 'Verbeter het.').message).toBe(
    '/rechten/: dit is mis. Verbeter het.',
  );
});

test('een andere fout is er een van het programma, en stopt alles', () => {
  const lees = () => {
    throw new TypeError('stuk');
  };
  expect(() => verzamel([], lees)).toThrow(TypeError);
});

test('een fout over een document krijgt van Astro geen raad over browsers', () => {
  const fouten = new RedactieFouten([fout(3), fout(4)]);
  expect(String(fouten)).toBe('RedactieFouten');
  expect(fouten.message).toContain('2 fouten:');
});
