// What searching a large site costs a reader, counted at the server in a real browser.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { telKosten } from '../begroting.ts';
import { installeerBrowser } from '../browser.mjs';
import { startMeetserver, type Verzoek } from '../meetserver.ts';

/** Bytes of the first search of a visit, and of each that follows. */
export interface Zoekkosten {
  koud: number;
  /** Of those: the page with its script and style, our word list, and the search engine with its index. */
  pagina: number;
  woorden: number;
  zoekmachine: number;
  volgende: number[];
  /** Bytes of the list of suggestions, which loads only for whoever types in a search field. */
  suggesties: number;
}

/** What people ask, in the words of the real site and of a document that only the bench knows. */
const VRAGEN = [
  'mag mijn baas toetsaanslagen meten',
  'controle van thuiswerkers',
  'privacy werknemer camera',
  'wat zegt de minister over stress',
  'ondernemingsraad instemming',
  '2022Z10003',
];

/** Bytes do not change on a busy machine; only the wait for them does. */
const GEDULD = 180_000;

/** Compressing every page would take longer than building it; searching needs but a few. */
const NODIG = /^(?:_astro|pagefind|zoeken|404\.html|favicon\.\w+)$/;

const som = (verzoeken: readonly Verzoek[]) =>
  verzoeken.reduce((totaal, { bytes }) => totaal + bytes, 0);

/** Searches the site that was built in a folder. */
export async function meetZoeken(dist: string): Promise<Zoekkosten> {
  const kopie = await mkdtemp(join(tmpdir(), 'schaal-zoeken-'));
  await cp(dist, kopie, {
    recursive: true,
    filter: (pad) => pad === dist || NODIG.test(pad.slice(dist.length + 1).split(/[\\/]/)[0] ?? ''),
  });
  const site = await startMeetserver({ map: kopie });
  const browser = await chromium.launch(await installeerBrowser());
  try {
    const pagina = await browser.newPage();
    pagina.setDefaultTimeout(GEDULD);
    const klaar = pagina.locator('[data-zoekstatus="klaar"]');
    const [eerste = '', ...rest] = VRAGEN;
    await pagina.goto(`${site.adres}/zoeken/?q=${encodeURIComponent(eerste)}`);
    await klaar.waitFor();
    await site.stil();
    const koud = [...site.verzoeken()];
    const { zoekmachine, overig } = telKosten(koud);
    const volgende: number[] = [];
    for (const vraag of rest) {
      site.wis();
      await pagina.locator('input[name="q"]').evaluate((veld: HTMLInputElement, tekst) => {
        veld.value = tekst;
        veld.form?.requestSubmit();
      }, vraag);
      await klaar.waitFor();
      await site.stil();
      volgende.push(som(site.verzoeken()));
    }
    site.wis();
    await pagina.locator('input[name="q"]').focus();
    await site.stil();
    const suggesties = som(site.verzoeken().filter(({ pad }) => pad.endsWith('suggesties.txt')));
    const alles = som(koud);
    return {
      koud: alles,
      pagina: alles - overig - zoekmachine.bytes,
      woorden: overig,
      zoekmachine: zoekmachine.bytes,
      volgende,
      suggesties,
    };
  } finally {
    await browser.close();
    await site.sluit();
    await rm(kopie, { recursive: true, force: true });
  }
}
