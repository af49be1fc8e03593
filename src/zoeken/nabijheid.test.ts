import { expect, test } from 'vitest';
import { nabijhedenTussen } from './nabijheid.ts';

const nabij = nabijhedenTussen([
  { pad: '/a/', verwant: ['/b/', '/c/'] },
  { pad: '/b/', verwant: ['/a/'] },
  { pad: '/c/', verwant: Array.from({ length: 11 }, (_, nummer) => `/${nummer}/`) },
]);

test('wie naar elkaar verwijzen, zijn elkaar het naast', () => {
  expect(nabij.get('/a/')?.get('/b/')).toBe(1);
  expect(nabij.get('/b/')?.get('/a/')).toBe(1);
});

test('een verwijzing naar één kant geldt voor beide, en een latere telt minder dan een eerste', () => {
  expect(nabij.get('/c/')?.get('/a/')).toBe(nabij.get('/a/')?.get('/c/'));
  expect(nabij.get('/a/')?.get('/c/')).toBeLessThan(0.5);
});

test('alleen de eerste tien verwijzingen tellen', () => {
  expect(nabij.get('/c/')?.has('/9/')).toBe(true);
  expect(nabij.get('/c/')?.has('/10/')).toBe(false);
});
