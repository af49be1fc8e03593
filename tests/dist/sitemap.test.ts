import { describe, expect, test } from 'vitest';
import { ARTIKEL, normaal, SITES } from './site.ts';

describe.each(SITES)('de sitemap voor $naam', ({ basis, lees, paginas }) => {
  const dagen = new Map(
    [...lees('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(
      ([, adres = '', dag]) => [new URL(adres).pathname.slice(basis.length), dag?.slice(0, 10)],
    ),
  );

  /** The day that the page itself gives to its readers. */
  const nagekeken = (pad: string) =>
    paginas
      .find((pagina) => pagina.pad === basis + pad)
      ?.wortel.querySelectorAll('.feiten > dl > div')
      .find((rij) => /nagekeken$/i.test(normaal(rij.querySelector('dt')?.text ?? '')))
      ?.querySelector('time')
      ?.getAttribute('datetime');

  test('geeft elke pagina de dag waarop zij is nagekeken, en een pagina zonder die dag geen', () => {
    expect(dagen.size).toBeGreaterThan(40);
    for (const [pad, dag] of dagen) expect(dag, pad).toBe(nagekeken(pad));
    expect(dagen.get('/vragen/2021z06098/2/')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(dagen.get(ARTIKEL)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(dagen.get('/')).toBeUndefined();
    expect(dagen.get('/over/')).toBeUndefined();
  });
});
