// `npm run bench:verwijzingen`: how far the links agree with the readers' judgements, and whether
// matching grows with the number of questions, as a ratio in one run.
import type { Stuk } from '../src/verwijzingen/stuk.ts';
import { vindVerwijzingen } from '../src/verwijzingen/vind.ts';
import { beoordeel } from '../tests/oordelen/verwijzingen.ts';
import { ingrepen, naamVan, stukken, taal } from './verwijsbaar.ts';

const KLEIN = 1_000;
const GROOT = 10_000;
const HOOGSTE_VERHOUDING = 12;
const PER_DOSSIER = 9;

const getal = (waarde: number, cijfers = 3) => waarde.toFixed(cijfers).replace('.', ',');

function toon(naam: string, uitslag: ReturnType<typeof beoordeel>): void {
  const { paren, precisie, vangst, onterecht, gemist } = uitslag;
  console.log(
    `${naam}: ${paren} paren, precisie ${getal(precisie)}, vangst van sterke ${getal(vangst)}`,
  );
  if (onterecht.length > 0) console.log(`  onterecht: ${onterecht.join('; ')}`);
  if (gemist.length > 0) console.log(`  gemist: ${gemist.join('; ')}`);
}

/** As for a dossier that nobody linked by hand: no rights page quotes or names a question. */
const ongekoppeld = stukken.map((stuk) =>
  stuk.soort === 'recht' ? { ...stuk, steunt: [] } : stuk,
);
toon('zonder ingrepen', beoordeel(vindVerwijzingen(stukken, taal, naamVan)));
toon('met ingrepen', beoordeel(vindVerwijzingen(stukken, taal, naamVan, ingrepen)));
toon('zonder citaten van schrijvers', beoordeel(vindVerwijzingen(ongekoppeld, taal, naamVan)));

/** Questions made by mixing the sentences of real ones, with words of their own: the same on every run. */
function maakVragen(aantal: number): Stuk[] {
  let toestand = 20210531;
  const kies = (tot: number) => {
    toestand = (Math.imul(toestand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((toestand / 2 ** 32) * tot);
  };
  const echte = stukken.filter((stuk) => stuk.soort === 'vraag');
  const zinnen = stukken.flatMap((stuk) => (stuk.soort === 'recht' ? [] : stuk.zinnen));
  return Array.from({ length: aantal }, (_, plek) => {
    const dossier = `2030z${String(Math.floor(plek / PER_DOSSIER)).padStart(5, '0')}`;
    const nummer = (plek % PER_DOSSIER) + 1;
    const eigen = `In gemeente${kies(aantal)} gaat het om zaak${kies(aantal)} en stof${kies(aantal)}.`;
    return {
      id: `vragen/${dossier}/${nummer}`,
      soort: 'vraag',
      document: dossier,
      dossier,
      nummer,
      vragers: ['Voorbeeld'],
      kern: `${echte[kies(echte.length)]?.kern ?? ''} ${eigen}`,
      zinnen: Array.from({ length: 4 }, () => zinnen[kies(zinnen.length)] ?? ''),
      steunt: [],
    };
  });
}

function seconden(aantal: number): { tijd: number; links: number } {
  const alles = [...stukken, ...maakVragen(aantal)];
  const begin = performance.now();
  const links = vindVerwijzingen(alles, taal, naamVan).length;
  return { tijd: (performance.now() - begin) / 1000, links };
}

// Small before and after large, so that a busy machine hits both; the first round warms up.
seconden(KLEIN);
const eerder = seconden(KLEIN);
const groot = seconden(GROOT);
const later = seconden(KLEIN);
const klein = { tijd: (eerder.tijd + later.tijd) / 2, links: later.links };
const verhouding = groot.tijd / klein.tijd;
for (const [naam, { tijd, links }] of [
  [KLEIN, klein],
  [GROOT, groot],
] as const) {
  console.log(`${naam} vragen: ${getal(tijd, 1)} s, ${links} verwijzingen`);
}
console.log(`verhouding ${getal(verhouding, 1)} (hoogstens ${HOOGSTE_VERHOUDING})`);
process.exitCode = verhouding <= HOOGSTE_VERHOUDING ? 0 : 1;
