import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { ARTIKEL, alle, normaal, pagina, SITE } from './site.ts';
import {
  artikelVan,
  NIEUWS,
  stukkenVan,
  toelichtingVanKent,
  VAN_BAARLE,
  VAN_KENT,
  vragenVanBaarle,
  vragenVanKent,
  ZADEN,
} from './zaden.ts';

const LETTERLIJK = 'blockquote[data-letterlijk]';

const zonderWit = (tekst: string) => tekst.replace(/\s+/g, '');

/** Text between the paragraphs would be text that nobody compares. */
function eisNietsErtussen(pad: string, citaat: HTMLElement, blokken: HTMLElement[]): void {
  const samen = blokken.map(({ text }) => text).join('');
  expect(zonderWit(samen), pad).toBe(zonderWit(citaat.text));
}

/** The paragraphs of the verbatim quotes below an element, with their footnote signs. */
function geciteerd(pad: string, plek: string): string[] {
  return alle(pagina(pad).wortel, `${plek} ${LETTERLIJK}`).flatMap((citaat) => {
    eisNietsErtussen(pad, citaat, citaat.children);
    return citaat.children.map(({ text }) => normaal(text));
  });
}

test('de eigen lezing van de bronnen is heel', () => {
  const nummers = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(vragenVanKent().map(({ nummer }) => nummer)).toEqual(nummers);
  expect(vragenVanBaarle().map(({ nummer }) => nummer)).toEqual(nummers);
  expect(vragenVanBaarle().every(({ antwoord }) => antwoord.length > 0)).toBe(true);
  expect(toelichtingVanKent().join()).toMatch(/^Deze vragen dienen .* 2021Z06098\)\.$/);
  expect(artikelVan().alineas).toHaveLength(20);
});

describe.each([
  { bron: VAN_KENT.bron, vragen: vragenVanKent() },
  { bron: VAN_BAARLE.bron, vragen: vragenVanBaarle() },
])('in dossier $bron', ({ bron, vragen }) => {
  test.each(vragen)('staat vraag $nummer met haar antwoord letterlijk op haar pagina', (zaad) => {
    const pad = `/vragen/${bron}/${zaad.nummer}/`;
    expect(geciteerd(pad, '#vraag')).toEqual(zaad.vraag);
    expect(geciteerd(pad, '#antwoord')).toEqual(zaad.antwoord);
  });
});

test('de toelichting van Van Kent staat letterlijk op de pagina van zijn dossier', () => {
  expect(geciteerd(`/vragen/${VAN_KENT.bron}/`, '#toelichting')).toEqual(toelichtingVanKent());
});

test('het artikel staat letterlijk, heel en op volgorde op zijn pagina', () => {
  const { titel, alineas } = artikelVan();
  expect(pagina(ARTIKEL).wortel.querySelector('h1')?.text.trim()).toBe(titel);
  expect(geciteerd(ARTIKEL, 'section[id]')).toEqual(alineas);
});

test('elk deel van het artikel heeft zijn anker en begint met de juiste alinea', () => {
  const begin = (id: string) => geciteerd(ARTIKEL, `#${id}`).join(' ').slice(0, 40);
  expect(begin('inleiding')).toMatch(/^De Tweede Kamer maakt zich zorgen/);
  expect(begin('meer-vraag-naar-monitoringssoftware')).toMatch(/^Meer vraag naar monitoring/);
  expect(begin('d66')).toMatch(/^D66: leg afspraken vast/);
  expect(begin('sp')).toMatch(/^SP: het draait om/);
  expect(begin('groenlinks')).toMatch(/^Senna Maatoug van GroenLinks/);
  expect(begin('denk')).toMatch(/^DENK: digitale monitoring/);
  expect(begin('update')).toMatch(/^Update \(1 juni 2021\)/);
});

describe.each(ZADEN)('op de bronpagina van $bron', ({ bron, regels }) => {
  const { wortel } = pagina(`/bronnen/${bron}/`);

  test('staat elke regel precies zoals in het bestand, op zijn eigen anker', () => {
    for (const [index, regel] of regels.entries()) {
      expect(wortel.getElementById(`r${index + 1}`)?.text, `regel ${index + 1}`).toBe(regel);
    }
  });

  test('staat geen regel te veel', () => {
    expect(alle(wortel, `${LETTERLIJK} li`)).toHaveLength(regels.length);
    const citaat = alle(wortel, LETTERLIJK).map(({ text }) => normaal(text));
    expect(citaat).toEqual([normaal(regels.join('\n'))]);
  });
});

const citaten = SITE.paginas.flatMap(({ pad, wortel }) =>
  alle(wortel, LETTERLIJK).map((citaat) => ({ pad, citaat })),
);

test('nergens staat in een letterlijk citaat iets dat niet in de bron staat', () => {
  expect(citaten.length).toBeGreaterThan(30);
  const bekend = new Map(ZADEN.map(({ bron }) => [bron, stukkenVan(bron)]));
  for (const { pad, citaat } of citaten) {
    const stukken = bekend.get(citaat.getAttribute('data-bron') ?? '');
    expect(stukken, pad).toBeDefined();
    const blokken = citaat.querySelector('li') ? alle(citaat, 'li') : citaat.children;
    eisNietsErtussen(pad, citaat, blokken);
    const teksten = blokken.map(({ text }) => normaal(text));
    const vreemd = teksten.filter((tekst) => tekst !== '' && !stukken?.has(tekst));
    expect(vreemd, pad).toEqual([]);
  }
});

test('wat in een citaat niet letterlijk heet, is alleen een voetnootmerk of een link zonder tekst', () => {
  const niet = citaten.flatMap(({ citaat }) => alle(citaat, '[data-niet-letterlijk]'));
  const merken = niet.filter(({ text }) => text !== '');
  for (const { tagName } of niet.filter(({ text }) => text === '')) expect(tagName).toBe('A');
  // Two in the questions of Van Kent, five in the answers to Van Baarle.
  expect(merken).toHaveLength(7);
  for (const { text } of merken) expect(text).toMatch(/^\d+\)?$/);
});

test('elk aangehaald stuk in een uitleg staat zo in zijn bron', () => {
  const tekstVan = new Map(ZADEN.map(({ bron, regels }) => [bron, normaal(regels.join('\n'))]));
  for (const { pad, wortel } of SITE.paginas) {
    for (const citaat of alle(wortel, 'blockquote[data-citaat]')) {
      const bron = tekstVan.get(citaat.getAttribute('data-bron') ?? '') ?? '';
      // "[…]" says that words were left out.
      const stukken = normaal(citaat.text).split(/\s*\[(?:…|\.\.\.)\]\s*/);
      for (const stuk of stukken) expect(bron, pad).toContain(stuk);
    }
  }
});

test('het artikel noemt zijn naamregel niet als deel van de tekst', () => {
  const naamregel = normaal(NIEUWS.regels[NIEUWS.regels.indexOf('Techredacteur') + 1] ?? '');
  expect(geciteerd(ARTIKEL, 'section[id]')).not.toContain(naamregel);
});
