import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Broncode, leesBroncode } from '../broncode.ts';

const GEVALLEN: readonly [code: string, wereld: string[]][] = [
  ['await fetch("/x");', ['fetch']],
  ['export const waar = location.href;', ['location']],
  ['navigator.share({});', ['navigator']],
  ['document.body.append("x");', ['document']],
  ['addEventListener("popstate", () => undefined);', ['addEventListener']],
  ['export type Vak = HTMLElement;', ['HTMLElement']],
  ['process.exit();', ['process']],
  ['export const basis = import.meta.url;', ['import.meta']],
  ['export const nu = new Date();', ['new Date()']],
  ['export const nu = Date.now();', ['Date.now']],
  ['export const lot = Math.random();', ['Math.random']],
  ['const document = { body: 1 };\nexport const een = document.body;', []],
  ['export const plek = (p: { location: number }) => p.location;', []],
  ['export const f = ({ location: l }: { location: number }) => l;', []],
  ['export type Paar = [woord: string, aantal: number];', []],
  ['export const dag = new Date("2026-12-01").toISOString();', []],
  ['export const host = new URL("https://x.nl").host;', []],
  ['export const lijst = [1].map(String); // document, fetch en window', []],
];
const IMPORTS = `import type { A } from './a.ts';
import { type B } from './b.ts';
import { type C, c } from './c.ts';
export type { D } from './d.ts';
export { e } from './e.ts';
import './f.ts';
import type { Loader } from 'astro/loaders';
export const laat = () => import('./g.ts');
`;

let map = '';
let gelezen: Map<string, Broncode>;
const pad = (naam: string) => join(map, naam).replaceAll('\\', '/');
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'meekijkwijzer-'));
  for (const [nummer, [code]] of GEVALLEN.entries()) {
    writeFileSync(pad(`${nummer}.ts`), `${code}\nexport {};\n`);
  }
  writeFileSync(pad('imports.ts'), IMPORTS);
  gelezen = leesBroncode([...GEVALLEN.keys(), 'imports'].map((naam) => pad(`${naam}.ts`)));
});
afterAll(() => rmSync(map, { recursive: true }));

test.each(GEVALLEN.map(([code, wereld], nummer) => ({ code, wereld, nummer })))(
  '$code raakt $wereld',
  ({ wereld, nummer }) => {
    expect(gelezen.get(pad(`${nummer}.ts`))?.wereld).toEqual(wereld);
  },
);

test('wat alleen typen geeft, wordt niet geladen; een pakket telt altijd', () => {
  const { laadt, pakketten } = gelezen.get(pad('imports.ts')) ?? {};
  expect(laadt).toEqual(['c.ts', 'e.ts', 'f.ts', 'g.ts'].map(pad));
  expect(pakketten).toEqual(['astro/loaders']);
});
