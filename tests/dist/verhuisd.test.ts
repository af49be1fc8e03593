// What happens to a link in an old newsletter when editors remove or rename something.
import { expect, test } from 'vitest';
import { gebouwdeAdressen } from '../../src/adressen/gebouwd.ts';
import { leesRegisterbestand } from '../../src/adressen/lees.ts';
import { leesBouw } from '../../src/bouw.ts';
import { nieuweAdressen } from '../../src/controle/adressen.ts';
import { proefbouw, RUIM } from '../proefbouw.ts';
import { SITES } from './site.ts';

test.each(SITES)('elk adres van $naam staat in het register', ({ map, basis }) => {
  const { paginas, bestanden } = leesBouw(map, basis);
  const gebouwd = gebouwdeAdressen(paginas, bestanden, basis);
  const uitleg = 'Nieuwe adressen leg je vast met: npm run adressen';
  expect(nieuweAdressen(leesRegisterbestand(), gebouwd), uitleg).toEqual([]);
});

test('geen twee adressen verschillen alleen in hoofdletters', () => {
  const klein = [...leesRegisterbestand().keys()].map((adres) => adres.toLowerCase());
  expect(new Set(klein).size).toBe(klein.length);
});

test(
  'wie publiceert, legt eerst elk nieuw adres vast',
  () => {
    const proef = proefbouw();
    try {
      proef.vulAan('content/rechten/wetten.mdx', '\n### Een nieuwe kop\n\nEn een zin.\n');
      expect(proef.bouw().status).toBe(0);
      const { status, uitvoer } = proef.bouw({ SITE_URL: 'https://bond.example' });
      expect(status).not.toBe(0);
      expect(uitvoer).toContain('/rechten/wetten/#een-nieuwe-kop staat er nog niet in.');
      expect(uitvoer).toContain('npm run adressen');
    } finally {
      proef.ruimOp();
    }
  },
  RUIM * 2,
);

test(
  'een pagina en een kop die van naam veranderen, stoppen de bouw, die beide noemt',
  () => {
    const proef = proefbouw();
    try {
      // A page to which two others refer, and a heading on a page that stays.
      proef.wijzig('content/wijzigingen.yaml', /^ +- rechten\/hybride-werken\n/m, '');
      proef.verwijder('content/rechten/hybride-werken.mdx');
      proef.wijzig(
        'content/vragen/2021z06098/4.mdx',
        /<Pagina recht="hybride-werken">(.*?)<\/Pagina>/,
        '$1',
      );
      proef.wijzig('content/rechten/voorwaarden.mdx', '## Het moet nodig', '## Nodig moet het');
      const { status, uitvoer } = proef.bouw();
      expect(status).not.toBe(0);
      expect(uitvoer).toMatch(
        /content\/adressen\.txt:\d+: \/rechten\/hybride-werken\/ is gepubliceerd/,
      );
      expect(uitvoer).toContain('/rechten/hybride-werken/ is gepubliceerd en bestaat niet meer');
      expect(uitvoer).toContain('/rechten/voorwaarden/#het-moet-nodig-zijn is gepubliceerd');
    } finally {
      proef.ruimOp();
    }
  },
  RUIM,
);
