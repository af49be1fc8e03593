// `npm run leesbaarheid`: how easily our own words read, page by page.
import { leesStukken } from '../src/controle/lees-stukken.ts';
import { LAAGSTE_SCORE, meetStuk } from '../src/controle/leesbaar.ts';

const LAAGSTE_GEMIDDELDE = 60;

const { stukken, fouten } = leesStukken();
for (const fout of fouten) console.error(fout.message);

const kolom = (waarde: number, cijfers = 0) =>
  waarde.toFixed(cijfers).replace('.', ',').padStart(8);

const gemiddelden = new Map<string, number[]>();
console.log(`${'pagina'.padEnd(62)} woorden    zinslengte  langste  Flesch-Douma`);
for (const stuk of stukken) {
  const { woorden, zinnen, langsteZin, fleschDouma } = meetStuk(stuk);
  gemiddelden.set(stuk.soort, [...(gemiddelden.get(stuk.soort) ?? []), fleschDouma]);
  console.log(
    stuk.bestand.padEnd(60),
    kolom(woorden),
    kolom(woorden / zinnen, 1),
    kolom(langsteZin.woorden),
    kolom(fleschDouma, 1),
    fleschDouma < LAAGSTE_SCORE ? ' te moeilijk' : '',
  );
}

let goed = fouten.length === 0;
for (const [soort, scores] of gemiddelden) {
  const gemiddelde = scores.reduce((som, score) => som + score, 0) / scores.length;
  const laagste = Math.min(...scores);
  goed &&= gemiddelde >= LAAGSTE_GEMIDDELDE && laagste >= LAAGSTE_SCORE;
  console.log(
    `\n${soort}: gemiddeld ${kolom(gemiddelde, 1).trim()} (minstens ${LAAGSTE_GEMIDDELDE}), laagste ${kolom(laagste, 1).trim()} (minstens ${LAAGSTE_SCORE})`,
  );
}
process.exitCode = goed ? 0 : 1;
