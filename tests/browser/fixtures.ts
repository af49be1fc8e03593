// The `test` of every browser test: serves the site and watches over each page. A test fails when
// the page breaks its own policy, calls another host, throws, or complains in the console.
import { type BrowserContext, test as basis, type ConsoleMessage, expect } from '@playwright/test';
import { type Buitenwereld, startBuitenwereld } from './buitenwereld.ts';
import { type Sites, sites } from './server.ts';

export interface Bewaking {
  /** Accepts console messages of this form, which then must come too: for what a test breaks on purpose. */
  verwacht(melding: RegExp): void;
}

/** Also catches a violation that a browser only tells the page about. */
function luisterNaarOvertredingen(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Overtreding van het beleid: ${violatedDirective}, ${blockedURI}`);
  });
}

async function verzamelMeldingen(context: BrowserContext): Promise<string[]> {
  const meldingen: string[] = [];
  const noteer = (melding: ConsoleMessage) => {
    if (['error', 'warning'].includes(melding.type())) {
      meldingen.push(`${melding.type()}: ${melding.text()} (${melding.location().url})`);
    }
  };
  context.on('console', noteer);
  context.on('weberror', (fout) => meldingen.push(`exception: ${fout.error().message}`));
  context.on('page', (pagina) =>
    pagina.on('worker', (werker) => {
      werker.on('console', noteer);
    }),
  );
  await context.addInitScript(luisterNaarOvertredingen);
  return meldingen;
}

interface Werkers extends Sites {
  buitenwereld: Buitenwereld;
}

export const test = basis.extend<{ bewaking: Bewaking }, Werkers>({
  site: [sites.site, { scope: 'worker' }],
  siteMetKoppen: [sites.siteMetKoppen, { scope: 'worker' }],
  subpadsite: [sites.subpadsite, { scope: 'worker' }],
  buitenwereld: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that this fixture needs no other.
    async ({}, gebruik) => {
      const buitenwereld = await startBuitenwereld();
      await gebruik(buitenwereld);
      await buitenwereld.sluit();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, gebruik) => gebruik(site.adres),
  proxy: async ({ buitenwereld }, gebruik) =>
    gebruik({ server: buitenwereld.adres, bypass: '127.0.0.1' }),

  bewaking: [
    async ({ context, buitenwereld }, gebruik) => {
      buitenwereld.wis();
      const meldingen = await verzamelMeldingen(context);
      const verwacht: RegExp[] = [];
      await gebruik({ verwacht: (melding) => verwacht.push(melding) });

      const onverwacht = meldingen.filter((tekst) => !verwacht.some((vorm) => vorm.test(tekst)));
      expect(onverwacht, 'meldingen van de browser').toEqual([]);
      // A message comes when the browser has time for it.
      const uitgebleven = () =>
        verwacht.filter((vorm) => !meldingen.some((tekst) => vorm.test(tekst)));
      await expect.poll(uitgebleven, { message: 'meldingen die hadden moeten komen' }).toEqual([]);
      expect(buitenwereld.gevraagd(), 'verzoeken aan andere sites').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
