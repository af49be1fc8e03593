import { expect, test } from 'vitest';
import { eenmaal } from './eenmaal.ts';

test('iets wordt pas gemaakt als iemand erom vraagt, en dan één keer', () => {
  let keren = 0;
  const geef = eenmaal(() => {
    keren += 1;
    return undefined;
  });
  expect(keren).toBe(0);
  geef();
  geef();
  expect(keren).toBe(1);
});

test('wat niet te maken was, wordt opnieuw geprobeerd: de fout kan hersteld zijn', () => {
  let kapot = true;
  const geef = eenmaal(() => {
    if (kapot) throw new Error('kapot');
    return 'heel';
  });
  expect(geef).toThrow('kapot');
  kapot = false;
  expect(geef()).toBe('heel');
});
