// `npm run verwijzingen`: for every question what it is linked to, with score and reason;
// `-- rechten/toezicht` or `-- vragen/2021z06098/2` for one page.
import { vindVerwijzingen } from '../src/verwijzingen/vind.ts';
import { ingrepen, naamVan, stukken, taal } from './verwijsbaar.ts';

const [gevraagd] = process.argv.slice(2);
const verwijzingen = vindVerwijzingen(stukken, taal, naamVan, ingrepen);
const vanRedactie = new Set(
  ingrepen.flatMap(({ van, naar }) => [`${van} ${naar}`, `${naar} ${van}`]),
);
const gekozen = stukken.filter(({ id, soort }) =>
  gevraagd ? id.startsWith(gevraagd) : soort === 'vraag',
);
if (gekozen.length === 0) {
  console.error(
    `Er is geen stuk "${gevraagd}". Schrijf het als vragen/2021z06098/2 of rechten/meekijken.`,
  );
  process.exitCode = 1;
}
for (const { id, kern } of gekozen) {
  console.log(`\n${id}: ${kern.slice(0, 90)}`);
  for (const { van, naar, soort, score, reden } of verwijzingen) {
    if (van !== id) continue;
    const wie = vanRedactie.has(`${van} ${naar}`) ? ' (redactie)' : '';
    console.log(
      `  ${score.toFixed(2).replace('.', ',')}  ${soort.padEnd(14)} ${naar}${wie}: ${reden}`,
    );
  }
}
