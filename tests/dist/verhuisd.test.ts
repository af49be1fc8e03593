// What happens to a link in an old newsletter when editors remove or rename something.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gebouwdeAdressen } from '../../src/adressen/gebouwd.ts';
import { leesRegisterbestand } from '../../src/adressen/lees.ts';
import { leesBouw } from '../../src/bouw.ts';
import { nieuweAdressen } from '../../src/controle/adressen.ts';
import { type Proefbouw, proefbouw, RUIM } from '../proefbouw.ts';
import { SITES } from './site.ts';

test.each(SITES)('elk adres van $naam staat in het register', ({ map, basis }) => {
  const { paginas, bestanden } = leesBouw(map, basis);
  const gebouwd = gebouwdeAdressen(paginas, bestanden, basis);
  const uitleg = 'Nieuwe adressen leg je vast met: npm run adressen';
  expect(nieuweAdressen(leesRegisterbestand(), gebouwd), uitleg).toEqual([]);
});

test('geen twee adressen verschillen alleen in hoofdletters', () => {
  const klein = leesRegisterbestand().map((adres) => adres.toLowerCase());
  expect(new Set(klein).size).toBe(klein.length);
});

describe('een pagina en een kop die van naam veranderen', () => {
  let proef: Proefbouw;
  beforeAll(() => {
    proef = proefbouw();
    // Een pagina waar geen andere naar verwijst, en een kop op een pagina die blijft.
    proef.verwijder('content/rechten/hybride-werken.mdx');
    proef.wijzig(
      'content/vragen/2021z06098/4.mdx',
      /<Pagina recht="hybride-werken">(.*?)<\/Pagina>/,
      '$1',
    );
    proef.wijzig(
      'content/rechten/voorwaarden.mdx',
      '## Het moet nodig zijn',
      '## Nodig moet het zijn',
    );
  });
  afterAll(() => proef.ruimOp());

  test(
    'stoppen de bouw, die beide noemt',
    () => {
      const { status, uitvoer } = proef.bouw();
      expect(status).not.toBe(0);
      expect(uitvoer).toContain('/rechten/hybride-werken/ is gepubliceerd en bestaat niet meer');
      expect(uitvoer).toContain('/rechten/voorwaarden/#het-moet-nodig-zijn is gepubliceerd');
    },
    RUIM,
  );

  test(
    'mogen met een doorverwijzing; de oude adressen werken dan zonder script',
    () => {
      const verhuizing = (van: string, naar: string) =>
        `- van: ${van}\n  naar: ${naar}\n  sinds: 2026-11-26\n  waarom: Proef.\n`;
      proef.vulAan(
        'content/doorverwijzingen.yaml',
        verhuizing('/rechten/hybride-werken/', '/rechten/thuis-en-kantoor/') +
          verhuizing(
            '/rechten/voorwaarden/#het-moet-nodig-zijn',
            '/rechten/voorwaarden/#nodig-moet-het-zijn',
          ),
      );
      const { status, uitvoer } = proef.bouw();
      expect(status, uitvoer).toBe(0);
      const lees = (bestand: string) => readFileSync(`${proef.map}/dist/${bestand}`, 'utf8');
      expect(lees('rechten/hybride-werken/index.html')).toMatch(
        /<meta http-equiv="refresh" content="0; url=\/rechten\/thuis-en-kantoor\/">/,
      );
      expect(lees('rechten/voorwaarden/index.html')).toContain(
        '<span id="het-moet-nodig-zijn" data-alias></span>Nodig moet het zijn',
      );
      expect(lees('_redirects')).toContain(
        '/rechten/hybride-werken/ /rechten/thuis-en-kantoor/ 301\n',
      );
      expect(lees('sitemap-0.xml')).not.toContain('hybride-werken');
      expect(existsSync(`${proef.map}/dist/rechten/thuis-en-kantoor/index.html`)).toBe(true);
    },
    RUIM,
  );
});
