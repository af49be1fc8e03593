import { describe, expect, test } from 'vitest';
import { alle, isIngebed, type Pagina, SITES, type Site } from './site.ts';

interface Verwijzing {
  van: string;
  naar: string;
}

const KENMERKEN = ['href', 'src', 'action', 'cite', 'poster', 'data-index', 'data-basis'];

function verwijzingen({ pad, wortel }: Pagina): Verwijzing[] {
  return KENMERKEN.flatMap((kenmerk) =>
    alle(wortel, `[${kenmerk}]`).map((element) => ({
      van: pad,
      naar: element.getAttribute(kenmerk) ?? '',
    })),
  );
}

/** The address of the site itself, as its own pages state it. */
function oorsprong({ paginas }: Site): string {
  const canoniek = paginas
    .find(({ pad }) => pad.endsWith('/over/'))
    ?.wortel.querySelector('link[rel="canonical"]')
    ?.getAttribute('href');
  return new URL(canoniek ?? '').origin;
}

const isMap = (pad: string) => /\/pagefind\/$/.test(pad);

describe.each(SITES)('de site voor $naam', (site) => {
  const { basis, paginas, adressen } = site;
  const hier = oorsprong(site);
  const alles = paginas.flatMap(verwijzingen).map(({ van, naar }) => {
    const url = new URL(naar, `${hier}${van}`);
    return { van, naar, url, intern: url.origin === hier };
  });
  const ids = new Map(
    paginas.map(({ pad, wortel }) => [
      pad,
      new Set(alle(wortel, '[id]').map((element) => element.id)),
    ]),
  );

  test('heeft links om te controleren', () => {
    expect(alles.filter(({ intern }) => intern).length).toBeGreaterThan(500);
    expect(alles.filter(({ intern }) => !intern).length).toBeGreaterThan(20);
  });

  test('heeft geen link naar een pagina die er niet is', () => {
    const dood = alles
      .filter(({ intern }) => intern)
      .filter(({ url }) => !adressen.has(url.pathname) && !isMap(url.pathname));
    expect(dood.map(({ van, naar }) => `${van} → ${naar}`)).toEqual([]);
  });

  test('heeft geen link naar een plek in een pagina die er niet is', () => {
    const dood = alles
      .filter(({ intern, url }) => intern && url.hash !== '')
      .filter(({ url }) => !ids.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))));
    expect(dood.map(({ van, naar }) => `${van} → ${naar}`)).toEqual([]);
  });

  test('verlaat met geen enkele link het pad waarvoor zij gebouwd is', () => {
    const ernaast = alles.filter(
      ({ intern, url }) => intern && !url.pathname.startsWith(`${basis}/`),
    );
    expect(ernaast.map(({ van, naar }) => `${van} → ${naar}`)).toEqual([]);
  });

  test('gaat alleen versleuteld naar andere sites', () => {
    const onveilig = alles.filter(({ intern, url }) => !intern && url.protocol !== 'https:');
    expect(onveilig.map(({ van, naar }) => `${van} → ${naar}`)).toEqual([]);
  });

  test('noemt in elke vindbare pagina haar eigen volledige adres', () => {
    for (const { pad, wortel } of paginas.filter((pagina) => !isIngebed(pagina))) {
      const canoniek = wortel.querySelector('link[rel="canonical"]')?.getAttribute('href');
      const verborgen = wortel.querySelector('meta[name="robots"][content="noindex"]');
      expect(canoniek, pad).toBe(verborgen ? undefined : `${hier}${pad}`);
    }
  });

  test('heeft elk id maar één keer op een pagina', () => {
    for (const { pad, wortel } of paginas) {
      const gezien = alle(wortel, '[id]').map((element) => element.id);
      const dubbel = gezien.filter((id, index) => gezien.indexOf(id) !== index);
      expect(dubbel, pad).toEqual([]);
    }
  });
});
