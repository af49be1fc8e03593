import { besteAnker } from './anker.ts';
import { begrijp } from './begrijp.ts';
import { leesFragment } from './fragment.ts';
import type { Pagefind, PagefindPagina, PagefindTreffer } from './pagefind.d.ts';
import { zoek } from './zoek.ts';

const PER_KEER = 10;
const LANGSTE_VRAAG = 400;

type Status = 'leeg' | 'bezig' | 'klaar' | 'fout';

/** The search page: reads the question from the address, asks the index, shows what it finds. */
class Zoekpagina extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #treffers: PagefindTreffer[] = [];
  #getoond = 0;
  /** Counts the questions, so that a slow answer to an old one is never shown. */
  #beurt = 0;

  connectedCallback(): void {
    this.#formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      // Een adres dat te lang is, weigeren sommige servers.
      const vraag = kort(this.#veld.value);
      const adres = new URL(location.href);
      adres.searchParams.set('q', vraag);
      history.pushState(null, '', adres);
      void this.#toonVraag(vraag);
    });
    this.#meer.addEventListener('click', () => void this.#toonVolgende(this.#beurt, true));
    addEventListener('popstate', () => this.#vanAdres());
    this.#vanAdres();
  }

  #vanAdres(): void {
    const vraag = new URLSearchParams(location.search).get('q') ?? '';
    this.#veld.value = vraag;
    void this.#toonVraag(vraag);
  }

  async #toonVraag(invoer: string): Promise<void> {
    this.#beurt += 1;
    const beurt = this.#beurt;
    const opdracht = begrijp(kort(invoer));
    this.#treffers = [];
    this.#getoond = 0;
    this.#meer.hidden = true;
    this.#lijst.replaceChildren();
    if (opdracht.vraag === '') {
      this.#meld('leeg', '');
      document.title = 'Zoeken – Meekijkwijzer';
      return;
    }
    document.title = `${opdracht.vraag.slice(0, 60)} – zoeken – Meekijkwijzer`;
    this.#meld('bezig', 'Bezig met zoeken …');
    try {
      const pagefind = await this.#laad();
      const treffers = await zoek(pagefind, opdracht);
      if (beurt !== this.#beurt) return;
      this.#treffers = treffers;
      await this.#toonVolgende(beurt, false);
      if (beurt !== this.#beurt) return;
      this.#meld('klaar', uitslag(treffers.length, opdracht.vraag));
    } catch {
      if (beurt !== this.#beurt) return;
      this.#meld(
        'fout',
        import.meta.env.DEV
          ? 'De zoekindex is er niet. Draai eerst npm run build; daarna werkt zoeken ook hier.'
          : 'Het zoeken lukt nu niet: de zoekindex kon niet geladen worden. Probeer het later nog eens, of kies hieronder een vraag.',
      );
    }
  }

  async #laad(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const index = this.dataset.index ?? '/pagefind/';
      const pagefind: Pagefind = await import(/* @vite-ignore */ `${index}pagefind.js`);
      await pagefind.options({ baseUrl: this.dataset.basis ?? '/', excerptLength: 30 });
      await pagefind.init();
      return pagefind;
    })();
    // Na een storing mag een volgende zoekvraag het opnieuw proberen.
    this.#pagefind.catch(() => {
      this.#pagefind = undefined;
    });
    return this.#pagefind;
  }

  async #toonVolgende(beurt: number, opVerzoek: boolean): Promise<void> {
    const volgende = this.#treffers.slice(this.#getoond, this.#getoond + PER_KEER);
    const paginas = await Promise.all(volgende.map((treffer) => treffer.data()));
    if (beurt !== this.#beurt) return;
    const items = paginas.map(maakResultaat);
    this.#lijst.append(...items);
    this.#getoond += volgende.length;
    this.#meer.hidden = this.#getoond >= this.#treffers.length;
    if (opVerzoek) items[0]?.querySelector('a')?.focus();
  }

  #meld(status: Status, tekst: string): void {
    this.dataset.zoekstatus = status;
    this.#melding.textContent = tekst;
  }

  get #formulier(): HTMLFormElement {
    return this.#vind('form');
  }
  get #veld(): HTMLInputElement {
    return this.#vind('input[name="q"]');
  }
  get #melding(): HTMLElement {
    return this.#vind('[data-zoekmelding]');
  }
  get #lijst(): HTMLElement {
    return this.#vind('[data-zoekresultaten]');
  }
  get #meer(): HTMLButtonElement {
    return this.#vind('[data-zoek-meer]');
  }
  #vind<Soort extends Element>(kiezer: string): Soort {
    const gevonden = this.querySelector<Soort>(kiezer);
    if (!gevonden) throw new Error(`<zoek-pagina> mist ${kiezer}`);
    return gevonden;
  }
}

/** The first part of a question, without half a character at its end. */
function kort(vraag: string): string {
  return vraag.slice(0, LANGSTE_VRAAG).replace(/[\uD800-\uDBFF]$/, '');
}

function uitslag(aantal: number, vraag: string): string {
  const gevraagd = `“${vraag.length > 80 ? `${vraag.slice(0, 80)}…` : vraag}”`;
  if (aantal === 0) {
    return `Niets gevonden voor ${gevraagd}. Probeer een ander woord, of kies hieronder een vraag.`;
  }
  return `${aantal === 1 ? '1 pagina' : `${aantal} pagina’s`} gevonden voor ${gevraagd}`;
}

function maakResultaat(pagina: PagefindPagina): HTMLLIElement {
  const { meta } = pagina;
  const anker = besteAnker(pagina);
  const link = maak('a', meta.title ?? pagina.url);
  link.href = anker ? `${pagina.url}#${anker}` : pagina.url;
  link.dataset.zoekresultaat = '';
  const kop = maak('h2');
  kop.append(link);

  const soort = [meta.soort, meta.dossier].filter(Boolean).join(' · ');
  const fragment = maak('p');
  fragment.className = 'fragment';
  fragment.append(
    ...leesFragment(pagina.excerpt).map(({ tekst, raak }) => (raak ? maak('mark', tekst) : tekst)),
  );
  const item = maak('li');
  item.append(kop, klasse('soort', maak('p', soort)));
  if (meta.status === 'niet-in-bron') {
    item.append(klasse('soort', maak('p', 'Het antwoord staat niet in onze bronnen')));
  }
  item.append(fragment);
  return item;
}

function maak<Naam extends keyof HTMLElementTagNameMap>(
  naam: Naam,
  tekst = '',
): HTMLElementTagNameMap[Naam] {
  const element = document.createElement(naam);
  element.textContent = tekst;
  return element;
}

function klasse<Soort extends HTMLElement>(naam: string, element: Soort): Soort {
  element.className = naam;
  return element;
}

customElements.define('zoek-pagina', Zoekpagina);
