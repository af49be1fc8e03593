// Runs in the browser for `npm run zoekkwaliteit`: how long a warm query takes, beside Pagefind's own search.
import { begrijp } from '../src/zoeken/begrijp.ts';
import type { Pagefind } from '../src/zoeken/pagefind.d.ts';
import { leesWoordenboek } from '../src/zoeken/woordenboek.ts';
import { zoek } from '../src/zoeken/zoek.ts';

async function duur(werk: () => unknown): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

/** Milliseconds per query: to understand it, to search, and what plain Pagefind takes for the same words. */
export async function meetVragen(vragen: readonly string[]) {
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`
  );
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const woorden = await fetch('/zoeken/woorden.txt').then((antwoord) => antwoord.text());
  const woordenboek = leesWoordenboek(woorden);
  const tijden: { begrijpen: number; zoeken: number; kaal: number }[] = [];
  for (const vraag of [...vragen, ...vragen]) {
    const kaal = await duur(() => pagefind.search(vraag));
    const begrijpen = await duur(() => begrijp(vraag, woordenboek));
    const zoeken = await duur(() => zoek(vraag, pagefind, woordenboek));
    tijden.push({ begrijpen, zoeken, kaal });
  }
  // The first round loads parts of the index.
  return tijden.slice(vragen.length);
}
