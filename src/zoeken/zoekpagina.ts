import { opEenRegel } from './begrijp.ts';
import { isGenoemd } from './genoemd.ts';
import type { Pagefind, Pagefindmodule } from './pagefind.d.ts';
import { maak, maakResultaat } from './resultaat.ts';
import { leesWoordenboek, type Woordenboek } from './woordenboek.ts';
import { type Zoekuitslag, zoek } from './zoek.ts';
import {
  beginVan,
  type Zin,
  zinOverAantal,
  zinOverBedoeld,
  zinOverBuiten,
  zinOverVerstaan,
} from './zoekzinnen.ts';

const PER_KEER = 10;

type Status = 'leeg' | 'bezig' | 'klaar' | 'fout';

interface Machine {
  pagefind: Pagefind;
  woordenboek: Woordenboek;
}

/** The search page: reads the question from the address, asks the index, shows what it finds. */
class Zoekpagina extends HTMLElement {
  #machine: Promise<Machine> | undefined;
  #vraag = '';
  #getoond = 0;
  /** Counts the questions, so that a slow answer to an old one is never shown. */
  #beurt = 0;

  connectedCallback(): void {
    this.#vind<HTMLFormElement>('form').addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      this.#vraagNaar(this.#veld.value);
    });
    this.#bedoeld.addEventListener('click', (gebeurtenis) => {
      const link = (gebeurtenis.target as Element).closest('a');
      if (!link) return;
      gebeurtenis.preventDefault();
      const bedoeld = new URL(link.href).searchParams.get('q') ?? '';
      this.#veld.value = bedoeld;
      this.#vraagNaar(bedoeld);
    });
    this.#meer.addEventListener('click', () => void this.#toonMeer());
    addEventListener('popstate', () => this.#vanAdres());
    // Pagefind also lets go of a failed WebAssembly; the reader is told already.
    addEventListener('unhandledrejection', (gebeurtenis) => {
      if (/Pagefind/.test(String(gebeurtenis.reason))) gebeurtenis.preventDefault();
    });
    this.#vanAdres();
  }

  #vanAdres(): void {
    const vraag = new URLSearchParams(location.search).get('q') ?? '';
    this.#veld.value = vraag;
    void this.#toonVraag(vraag);
  }

  #vraagNaar(invoer: string): void {
    // Een adres dat te lang is, weigeren sommige servers.
    const vraag = this.#kort(invoer);
    history.pushState(null, '', adresVan(vraag));
    void this.#toonVraag(vraag);
  }

  async #toonVraag(invoer: string): Promise<void> {
    this.#beurt += 1;
    const beurt = this.#beurt;
    const vraag = opEenRegel(this.#kort(invoer));
    this.#vraag = vraag;
    this.#getoond = 0;
    this.#meer.hidden = true;
    for (const plek of [this.#lijst, this.#verstaan, this.#bedoeld, this.#buiten]) {
      plek.replaceChildren();
      plek.hidden = plek !== this.#lijst;
    }
    for (const bron of this.querySelectorAll<HTMLElement>('[data-zoekbron]')) {
      bron.hidden = !isGenoemd(bron.dataset.zoekbron?.split('|') ?? [], vraag);
    }
    if (vraag === '') {
      this.#meld('leeg', '');
      document.title = 'Zoeken – Meekijkwijzer';
      return;
    }
    document.title = `${beginVan(vraag, 60)} – zoeken – Meekijkwijzer`;
    this.#meld('bezig', 'Bezig met zoeken …');
    try {
      const getoond = await this.#toonVolgende(beurt);
      if (!getoond) return;
      this.#zegVerstaan(getoond.uitslag, getoond.woordenboek);
      this.#zegBuitenBereik(getoond.uitslag);
    } catch (fout) {
      if (beurt === this.#beurt) this.#lijst.replaceChildren();
      const storing = import.meta.env.DEV
        ? 'De zoekindex is er niet. Draai eerst npm run build; daarna werkt zoeken ook hier.'
        : this.dataset.storing;
      this.#zegStoring(beurt, fout, storing);
    }
  }

  async #toonMeer(): Promise<void> {
    const beurt = this.#beurt;
    try {
      const getoond = await this.#toonVolgende(beurt);
      getoond?.items[0]?.querySelector('a')?.focus();
    } catch (fout) {
      this.#zegStoring(beurt, fout, this.dataset.storingMeer);
    }
  }

  #zegStoring(beurt: number, fout: unknown, melding = ''): void {
    // A sentence is enough for a reader; not for whoever must find the fault.
    console.error('Het zoeken mislukte:', fout);
    // What Pagefind failed to load once, it never tries again: the next time a new one begins.
    this.#machine = undefined;
    if (beurt === this.#beurt) this.#meld('fout', melding);
  }

  async #laad(): Promise<Machine> {
    this.#machine ??= (async () => {
      const { index = '', basis = '/', woorden = '' } = this.dataset;
      const [{ createInstance }, tekst] = await Promise.all([
        import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefindmodule>,
        fetch(woorden).then((antwoord) => {
          if (!antwoord.ok) throw new Error(`${woorden}: ${antwoord.status}`);
          return antwoord.text();
        }),
      ]);
      // Without a worker: one file less to load, and a query takes milliseconds only.
      const pagefind = createInstance({ baseUrl: basis, noWorker: true });
      await pagefind.init();
      return { pagefind, woordenboek: leesWoordenboek(tekst) };
    })();
    return this.#machine;
  }

  /** Asks the index, and shows what follows on what is shown; undefined when something came in between. */
  async #toonVolgende(beurt: number) {
    const { pagefind, woordenboek } = await this.#laad();
    const vanaf = this.#getoond;
    const uitslag = await zoek(this.#vraag, pagefind, woordenboek);
    const { treffers, begrepen } = uitslag;
    const volgende = treffers.slice(vanaf, vanaf + PER_KEER);
    const paginas = await Promise.all(volgende.map((treffer) => treffer.data()));
    if (beurt !== this.#beurt || vanaf !== this.#getoond) return undefined;
    const items = paginas.map((pagina) => maakResultaat(pagina, begrepen, woordenboek));
    this.#lijst.append(...items);
    this.#getoond += items.length;
    this.#meer.hidden = this.#getoond >= treffers.length;
    this.#meld('klaar', zinOverAantal(treffers.length, this.#vraag, this.dataset.tip ?? ''));
    return { uitslag, woordenboek, items };
  }

  #zegVerstaan(uitslag: Zoekuitslag, { namen }: Woordenboek): void {
    const zin = zinOverVerstaan(uitslag, (id) => ({
      tekst: namen.get(id) ?? id,
      adres: `${this.dataset.begrippen}#${id}`,
    }));
    toonZin(this.#verstaan, zin);
    const { bedoeld } = uitslag;
    if (bedoeld === undefined) return;
    const { vraag, beter } = bedoeld;
    toonZin(this.#bedoeld, zinOverBedoeld(vraag, beter, adresVan(vraag).href));
  }

  #zegBuitenBereik({ isBuitenBereik, begrepen, treffers }: Zoekuitslag): void {
    if (!isBuitenBereik) return;
    const loket = { naam: 'Het Juridisch Loket', adres: this.dataset.loket ?? '' };
    const { kop, verder } = zinOverBuiten(begrepen, loket);
    const vak = maak('div', [maak('p', [maak('b', kop), ...alsKnopen(verder)])]);
    if (treffers.length > 0) vak.append(maak('p', this.dataset.algemeen));
    vak.dataset.zoekBuitenBereik = '';
    this.#buiten.append(vak);
    this.#buiten.hidden = false;
  }

  #meld(status: Status, tekst: string): void {
    this.dataset.zoekstatus = status;
    this.#vind('[data-zoekmelding]').textContent = tekst;
    this.#vind('[data-zoek-opnieuw]').hidden = status !== 'fout';
  }

  /** What fits in the field: the limit binds who types, not a link. */
  #kort(vraag: string): string {
    return beginVan(vraag, this.#veld.maxLength);
  }

  get #veld(): HTMLInputElement {
    return this.#vind('input[name="q"]');
  }
  get #verstaan(): HTMLElement {
    return this.#vind('[data-zoek-verstaan]');
  }
  get #bedoeld(): HTMLElement {
    return this.#vind('[data-zoek-bedoeld]');
  }
  get #buiten(): HTMLElement {
    return this.#vind('[data-zoek-buiten]');
  }
  get #lijst(): HTMLElement {
    return this.#vind('[data-zoekresultaten]');
  }
  get #meer(): HTMLButtonElement {
    return this.#vind('[data-zoek-meer]');
  }
  #vind<Soort extends HTMLElement = HTMLElement>(kiezer: string): Soort {
    const gevonden = this.querySelector<Soort>(kiezer);
    if (!gevonden) throw new Error(`<zoek-pagina> mist ${kiezer}`);
    return gevonden;
  }
}

function adresVan(vraag: string): URL {
  const adres = new URL(location.href);
  adres.hash = '';
  adres.searchParams.set('q', vraag);
  return adres;
}

const alsKnopen = (zin: Zin): (Node | string)[] =>
  zin.map((deel) => {
    if (typeof deel === 'string') return deel;
    const link = maak('a', deel.tekst);
    link.href = deel.adres;
    return link;
  });

function toonZin(plek: HTMLElement, zin: Zin): void {
  plek.append(...alsKnopen(zin));
  plek.hidden = zin.length === 0;
}

customElements.define('zoek-pagina', Zoekpagina);
