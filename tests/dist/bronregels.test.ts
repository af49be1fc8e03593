import { describe, expect, test } from 'vitest';
import { ARTIKEL, alle, normaal, pagina, SITE, VRAAGPAD } from './site.ts';
import { ZADEN } from './zaden.ts';

const metPassages = SITE.paginas.filter(({ pad }) => VRAAGPAD.test(pad) || pad === ARTIKEL);

describe.each([...metPassages])('op $pad', ({ wortel }) => {
  const figuren = alle(wortel, 'figure').filter((figuur) =>
    figuur.querySelector('[data-letterlijk]'),
  );

  test('wijst elke passage naar de regel van de bron waar zij begint', () => {
    const herkomst = figuren.filter((figuur) => figuur.querySelector('a[href*="/bronnen/"]'));
    expect(herkomst.length).toBeGreaterThan(0);
    for (const figuur of herkomst) {
      const naar = figuur.querySelector('a[href*="/bronnen/"]')?.getAttribute('href') ?? '';
      const [, bron, nummer] = naar.match(/^\/bronnen\/([^/]+)\/#r(\d+)$/) ?? [];
      const regel = ZADEN.find((zaad) => zaad.bron === bron)?.regels[Number(nummer) - 1] ?? '';
      const begin = normaal(regel).replace(/^\d+\. /, '');
      expect(begin, naar).not.toBe('');
      const tekst = normaal(figuur.querySelector('[data-letterlijk]')?.text ?? '');
      expect(tekst.startsWith(begin), `${naar}: ${begin}`).toBe(true);
      expect(pagina(`/bronnen/${bron}/`).wortel.getElementById(`r${nummer}`)).not.toBeNull();
    }
  });

  test('heeft geen passage zonder weg naar de bron', () => {
    const zonder = figuren.filter((figuur) => !figuur.querySelector('a[href*="/bronnen/"]'));
    expect(zonder.map(({ text }) => normaal(text))).toEqual([]);
  });
});
