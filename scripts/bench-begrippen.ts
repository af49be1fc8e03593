// `npm run bench:begrippen`: whether recognising grows with the length of a text, as a ratio in one run.
import { herken } from '../src/begrippen/herken.ts';
import { leesThesaurusbestand } from '../src/begrippen/lees.ts';
import { thesaurusVan } from '../src/begrippen/vormen.ts';
import { leesBronnen } from '../src/bronnen/lees.ts';
import { bronteksten } from '../src/bronnen/teksten.ts';

const KORT = 10_000;
const FACTOR = 10;
const HOOGSTE_VERHOUDING = 12;
const RONDES = 15;

const thesaurus = thesaurusVan(leesThesaurusbestand().inhoud);
const bron = bronteksten(leesBronnen()).join('\n');
const kort = bron.repeat(Math.ceil(KORT / bron.length)).slice(0, KORT);
const lang = kort.repeat(FACTOR);

function kosten(tekst: string): number {
  const begin = performance.now();
  herken(tekst, thesaurus);
  return performance.now() - begin;
}

// In turns, so that a busy machine hits both alike; the median counts.
const metingen = Array.from({ length: RONDES }, () => ({ kort: kosten(kort), lang: kosten(lang) }));
const mediaan = (getallen: number[]) =>
  getallen.sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
const tijdKort = mediaan(metingen.map((meting) => meting.kort));
const tijdLang = mediaan(metingen.map((meting) => meting.lang));
const verhouding = tijdLang / tijdKort;

const getal = (waarde: number) => waarde.toFixed(1).replace('.', ',');
console.log(`herkennen: 10 kB in ${getal(tijdKort)} ms, 100 kB in ${getal(tijdLang)} ms`);
console.log(`verhouding ${getal(verhouding)} (hoogstens ${HOOGSTE_VERHOUDING})`);
process.exitCode = verhouding <= HOOGSTE_VERHOUDING ? 0 : 1;
