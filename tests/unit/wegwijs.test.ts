// The README and ARCHITECTURE.md lead newcomers: what they name must be there.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const architectuur = readFileSync('ARCHITECTURE.md', 'utf8');
const code = (tekst: string) => [...tekst.matchAll(/`([^`\n]+)`/g)].map(([, naam]) => naam ?? '');

test('elke map van de code en de inhoud staat in de wegwijzer van de README', () => {
  const mappen = ['src', 'content'].flatMap((boven) =>
    readdirSync(boven, { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => `${boven}/${name}/`),
  );
  const genoemd = new Set(code(readme));
  expect([...mappen, 'seeds/', 'scripts/', 'tests/'].filter((map) => !genoemd.has(map))).toEqual(
    [],
  );
});

test('elke opdracht van package.json staat in de README of CONTRIBUTING, en andersom', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const uitleg = readme + readFileSync('CONTRIBUTING.md', 'utf8');
  const genoemd = new Set(
    [...uitleg.matchAll(/npm (?:run )?([a-z:-]+)/g)]
      .map(([, naam]) => naam ?? '')
      .filter((naam) => !['ci', 'and'].includes(naam)),
  );
  expect(Object.keys(scripts).filter((naam) => !genoemd.has(naam))).toEqual([]);
  expect([...genoemd].filter((naam) => !(naam in scripts))).toEqual([]);
});

test.each([
  ['README.md', readme],
  ['ARCHITECTURE.md', architectuur],
])('elk bestand en elke map die %s noemt, bestaat', (_, tekst) => {
  const inCode = globSync('{src,scripts}/**/*.{ts,mjs,astro}');
  const vast = code(tekst).filter((naam) =>
    /^(?:src|content|tests|scripts|docs|seeds)\/[\w./-]*$/.test(naam),
  );
  expect(vast.filter((naam) => !existsSync(naam))).toEqual([]);
  const los = code(tekst).filter((naam) => /^[\w-]+\.(?:ts|mjs|astro)$/.test(naam));
  expect(los.filter((naam) => !inCode.some((pad) => pad.endsWith(`/${naam}`)))).toEqual([]);
});

test('ARCHITECTURE.md blijft kort', () => {
  expect(architectuur.split('\n').length).toBeLessThanOrEqual(121);
});
