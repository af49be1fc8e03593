import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { verlichtUitvoer } from './pagefind-uitvoer.ts';

const map = mkdtempSync(join(tmpdir(), 'pagefind-uitvoer-'));
const fragment = join(map, 'fragment', 'nl_1.pf_fragment');

beforeEach(() => {
  mkdirSync(join(map, 'fragment'), { recursive: true });
  writeFileSync(join(map, 'pagefind-ui.js'), 'alert(1)');
  writeFileSync(
    join(map, 'pagefind.js'),
    '/* uitleg */ export const som = (eerste, tweede) => eerste + tweede;',
  );
  const pagina = { url: '/a/', content: 'Tekst', meta: { title: 'A', ga: '0sbcd', nv: '0pbcd' } };
  writeFileSync(fragment, gzipSync(`pagefind_dcd${JSON.stringify(pagina)}`));
});
afterAll(() => rmSync(map, { recursive: true }));

describe('verlichtUitvoer', () => {
  test('laat van de tekst van een pagina alles staan, behalve de codewoorden', async () => {
    await verlichtUitvoer(map);
    expect(gunzipSync(readFileSync(fragment)).toString()).toBe(
      'pagefind_dcd{"url":"/a/","content":"Tekst","meta":{"title":"A"}}',
    );
  });

  test('verkleint het script en neemt weg wat geen pagina laadt', async () => {
    await verlichtUitvoer(map);
    expect(existsSync(join(map, 'pagefind-ui.js'))).toBe(false);
    const script = readFileSync(join(map, 'pagefind.js'), 'utf8');
    expect(script).not.toContain('uitleg');
    expect(script).toContain('som');
  });

  test('weigert een tekst die niet van Pagefind is', async () => {
    writeFileSync(fragment, gzipSync('{"meta":{}}'));
    await expect(verlichtUitvoer(map)).rejects.toThrow('geen bestand van Pagefind');
  });
});
