// `npm run mutaties`: damages every document in named ways, thousands of times each, and counts what the
// readers do. Anything but reading it whole or refusing it with a typed fault ends in exit code 1.
// `-- --aantal=100` makes fewer mutants of each document by each operator; `-- --soorten` names the faults.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { OPERATOREN } from '../tests/mutaties/operatoren.ts';
import { beproef, type Telling, telOp } from '../tests/mutaties/proef.ts';
import { leesStukken } from '../tests/mutaties/stukken.ts';

interface Taak {
  stuk: number;
  operator: string;
  aantal: number;
}

/** A reader that has not answered after this many milliseconds will never do so. */
const GEDULD = 300_000;

const optie = (naam: string) =>
  process.argv.find((argument) => argument.startsWith(`--${naam}=`))?.split('=')[1];

/** Has one task done by a worker, which is stopped when it takes for ever. */
function laatDoen(werker: Worker, taak: Taak): Promise<Telling> {
  return new Promise((klaar, mislukt) => {
    const wekker = setTimeout(() => {
      void werker.terminate();
      mislukt(new Error(`${taak.operator}: er komt geen einde aan het lezen.`));
    }, GEDULD);
    const stop = (fout: Error) => {
      clearTimeout(wekker);
      mislukt(fout);
    };
    werker.once('error', stop);
    werker.once('message', (telling: Telling) => {
      clearTimeout(wekker);
      werker.off('error', stop);
      klaar(telling);
    });
    werker.postMessage(taak);
  });
}

async function meet(aantal: number): Promise<Map<string, Telling>> {
  const aantalStukken = leesStukken().length;
  const taken = Object.keys(OPERATOREN).flatMap((operator) =>
    Array.from({ length: aantalStukken }, (_, stuk) => ({ stuk, operator, aantal })),
  );
  const tellingen = new Map<string, Telling>();
  const werk = async () => {
    const werker = new Worker(new URL(import.meta.url));
    for (let taak = taken.shift(); taak; taak = taken.shift()) {
      const telling = await laatDoen(werker, taak);
      tellingen.set(taak.operator, telOp(tellingen.get(taak.operator), telling));
    }
    await werker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, werk));
  return tellingen;
}

function toon(tellingen: ReadonlyMap<string, Telling>): void {
  const kolommen = ['gelezen', 'anders gebouwd', 'geweigerd', 'gelijk'] as const;
  const rij = (naam: string, waarden: readonly (string | number)[]) =>
    console.log(naam.padEnd(22) + waarden.map((waarde) => String(waarde).padStart(16)).join(''));
  rij('', [...kolommen, 'mag nooit']);
  for (const operator of Object.keys(OPERATOREN)) {
    const telling = tellingen.get(operator);
    if (!telling) continue;
    rij(operator, [...kolommen.map((kolom) => telling[kolom]), telling.missers.length]);
    if (!process.argv.includes('--soorten')) continue;
    const fouten = [...telling.fouten].sort(([, een], [, ander]) => ander - een);
    console.log(`    ${fouten.map(([soort, keren]) => `${soort} ${keren}`).join(', ')}`);
  }
  const alles = [...tellingen.values()].reduce((som, telling) => telOp(som, telling));
  rij('samen', [...kolommen.map((kolom) => alles[kolom]), alles.missers.length]);
  if (alles.missers.length > 0) console.error(`\n${alles.missers.slice(0, 20).join('\n')}`);
  process.exitCode = alles.missers.length > 0 ? 1 : 0;
}

if (isMainThread) {
  const begin = performance.now();
  toon(await meet(Number(optie('aantal') ?? 1000)));
  console.log(`\n${((performance.now() - begin) / 1000).toFixed(0)} s`);
} else {
  const stukken = leesStukken();
  parentPort?.on('message', ({ stuk, operator, aantal }: Taak) => {
    const gekozen = stukken[stuk];
    if (!gekozen) throw new Error(`stuk ${stuk} is er niet`);
    parentPort?.postMessage(beproef(gekozen, operator, aantal));
  });
}
