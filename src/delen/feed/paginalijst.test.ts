import { expect, test } from 'vitest';
import { maakPaginalijst, zonderDubbele } from './paginalijst.ts';

const INHOUD = {
  rechten: [{ slug: 'nieuw', titel: 'Nieuw' }],
  dossiers: [],
  vragen: [],
  artikelen: [],
  bronnen: [],
};
const NAAR_NIEUW = { van: 'rechten/oud', naar: 'rechten/nieuw', adres: '/rechten/nieuw/' };
const NAAR_ELDERS = { van: 'rechten/weg', naar: 'elders', adres: '/elders/' };

test('een verhuisde pagina heeft onder haar oude naam wat er nu van haar te zeggen is', () => {
  const lijst = maakPaginalijst(INHOUD, [NAAR_NIEUW, NAAR_ELDERS]);
  expect(lijst.get('rechten/oud')).toEqual({ naam: 'Nieuw', adres: '/rechten/nieuw/' });
  expect(lijst.get('rechten/weg')).toEqual({ naam: '/elders/', adres: '/elders/' });
});

test('twee pagina’s die er één werden, staan één keer in een lijst', () => {
  const lijst = maakPaginalijst(INHOUD, [NAAR_NIEUW]);
  const genoemd = ['rechten/oud', 'rechten/nieuw', 'over'].flatMap((naam) => lijst.get(naam) ?? []);
  expect(zonderDubbele(genoemd).map(({ naam }) => naam)).toEqual(['Nieuw', 'Over deze site']);
});
