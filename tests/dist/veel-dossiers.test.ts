// When there are many questions: pages list the dossiers, and each dossier its questions.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dossier, maakDossiers } from '../../scripts/schaal/dossiers.ts';
import { woordenlijst } from '../../scripts/schaal/woordenlijst.ts';
import { MEESTE_DOSSIERS_THUIS, MEESTE_VRAGEN } from '../../src/vragen/lijstlengte.ts';
import { type Proefbouw, proefbouw, RUIM } from '../proefbouw.ts';

/** Words enough: with few of them all questions would be alike, and be linked to each other. */
const VOORRAAD = {
  woorden: woordenlijst(),
  zinnen: ['Een werkgever mag niet zomaar meekijken met wie thuis werkt.'],
};

let proef: Proefbouw;
let verzonnen: Dossier[];
const lees = (bestand: string) => readFileSync(join(proef.map, 'dist', bestand), 'utf8');
const linksIn = (pad: string) =>
  parse(lees(`${pad}index.html`))
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '');
const isVraag = (adres: string) => /^\/vragen\/[^/]+\/\d+\/$/.test(adres);
const isDossier = (adres: string) => /^\/vragen\/[^/]+\/$/.test(adres);

beforeAll(() => {
  proef = proefbouw();
  verzonnen = maakDossiers(MEESTE_VRAGEN, VOORRAAD);
  for (const { pad, inhoud } of verzonnen.flatMap(({ bron }) => bron)) {
    mkdirSync(dirname(join(proef.map, pad)), { recursive: true });
    writeFileSync(join(proef.map, pad), inhoud);
  }
  // Share images are not what is tested here, and take most of the time: only those that were there.
  proef.wijzig(
    'src/delen/beeld/opvragen.ts',
    '(await alleVragen())',
    '(await alleVragen()).filter(({ dossier }) => dossier.beschrijving.ingediend < "2022")',
  );
  const { status, uitvoer } = proef.bouw();
  expect(status, uitvoer).toBe(0);
}, RUIM);

afterAll(() => proef?.ruimOp());

test('de lijst met vragen noemt elk dossier en geen losse vragen', () => {
  const links = linksIn('vragen/');
  for (const { id } of verzonnen) expect(links).toContain(`/vragen/${id}/`);
});

test('elk dossier noemt zijn vragen', () => {
  for (const { id, vragen } of verzonnen) {
    expect(linksIn(`vragen/${id}/`).filter(isVraag).length).toBeGreaterThanOrEqual(vragen);
  }
});

test('de homepagina noemt de nieuwste dossiers, en leidt naar alle', () => {
  const links = linksIn('');
  expect(links.filter(isDossier)).toHaveLength(MEESTE_DOSSIERS_THUIS);
  expect(links).toContain('/vragen/');
});

test('de zoekpagina en de suggesties noemen elk dossier', () => {
  const links = linksIn('zoeken/');
  const suggesties = lees('zoeken/suggesties.txt').split('\n');
  for (const { id } of verzonnen) {
    expect(links).toContain(`/vragen/${id}/`);
    expect(suggesties.some((regel) => regel.endsWith(`\t/vragen/${id}/`))).toBe(true);
  }
  expect(
    [...links, ...suggesties.map((regel) => regel.split('\t')[1] ?? '')].filter(isVraag),
  ).toEqual([]);
});

test('de pagina voor redacties heeft geen blok van elke vraag, en zegt niet dat zij dat heeft', () => {
  expect(linksIn('voor-redacties/')).not.toContain('#antwoorden');
});
