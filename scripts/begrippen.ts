// `npm run begrippen -- "een zin"`: what the thesaurus recognises in a sentence; without one, its figures;
// with `--vragen=bestand` (a question a line, or JSON lines with a field `q`) how far it knows those questions.
import { readFileSync } from 'node:fs';
import { dekkingVan, isInhoudswoord } from '../src/begrippen/dekking.ts';
import { herken } from '../src/begrippen/herken.ts';
import { leesThesaurusbestand } from '../src/begrippen/lees.ts';
import { sleutelsVan } from '../src/begrippen/thesaurus.ts';
import { alleVormen, thesaurusVan } from '../src/begrippen/vormen.ts';
import { leesBronnen } from '../src/bronnen/lees.ts';
import { bronteksten } from '../src/bronnen/teksten.ts';
import { woordenVan } from '../src/tekst/woorden.ts';

const { inhoud } = leesThesaurusbestand();
const thesaurus = thesaurusVan(inhoud);
const genegeerd = inhoud.genegeerd.map(({ woord }) => woord);
const buiten = new Set(inhoud.buitenBereik.map(({ id }) => id));

function toonZin(zin: string): void {
  const vindplaatsen = herken(zin, thesaurus);
  for (const { van, tot, begrip } of vindplaatsen) {
    console.log(
      `${zin.slice(van, tot).padEnd(32)} ${begrip}${buiten.has(begrip) ? ' (buiten bereik)' : ''}`,
    );
  }
  const onbekend = woordenVan(zin)
    .filter(({ sleutel }) => isInhoudswoord(sleutel))
    .filter(({ van, tot }) => !vindplaatsen.some((plek) => plek.van < tot && plek.tot > van))
    .map(({ van, tot }) => zin.slice(van, tot));
  if (onbekend.length > 0) console.log(`\nniet herkend: ${onbekend.join(', ')}`);
}

function mediaan(getallen: number[]): number {
  return getallen.sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}

function toonCijfers(): void {
  const termen = [...inhoud.begrippen, ...inhoud.buitenBereik];
  const vormen = (lijst: typeof termen) => new Set(lijst.flatMap(alleVormen).map(sleutelsVan)).size;
  const officieel = inhoud.begrippen.filter((begrip) => begrip.officieel);
  const { inhoudswoorden, herkend, gemist } = dekkingVan(
    bronteksten(leesBronnen()),
    thesaurus,
    genegeerd,
  );
  console.log(
    `termen binnen bereik    ${inhoud.begrippen.length}, met ${vormen(inhoud.begrippen)} vormen`,
  );
  console.log(
    `termen buiten bereik    ${inhoud.buitenBereik.length}, met ${vormen(inhoud.buitenBereik)} vormen`,
  );
  console.log(
    `alledaags per officieel ${mediaan(officieel.map(({ alledaags }) => alledaags.length))} (mediaan van ${officieel.length})`,
  );
  console.log(`genegeerde woorden      ${genegeerd.length}`);
  console.log(`gedekt in de bronnen    ${herkend} van ${inhoudswoorden} inhoudswoorden`);
  if (gemist.size > 0) console.log(`niet gedekt: ${[...gemist.keys()].join(', ')}`);
}

function toonVragen(bestand: string): void {
  const vragen = readFileSync(bestand, 'utf8')
    .split('\n')
    .filter((regel) => regel.trim() !== '')
    .map((regel): string => (regel.startsWith('{') ? JSON.parse(regel).q : regel));
  const met = vragen.filter((vraag) => herken(vraag, thesaurus).length > 0);
  const { inhoudswoorden, herkend, gemist } = dekkingVan(vragen, thesaurus, genegeerd);
  console.log(`met minstens één term   ${met.length} van ${vragen.length} vragen`);
  console.log(`gedekt                  ${herkend} van ${inhoudswoorden} inhoudswoorden`);
  console.log(`niet herkend: ${[...gemist.keys()].join(', ')}`);
}

const invoer = process.argv.slice(2).join(' ');
const vragenbestand = /^--vragen=(.+)$/.exec(invoer)?.[1];
if (vragenbestand) toonVragen(vragenbestand);
else if (invoer) toonZin(invoer);
else toonCijfers();
