import { type Klembord, klembordVoor } from './klembord.ts';
import type { Vorm } from './vormen.ts';

/** Says something at the foot of the screen, to eyes and to screen readers; it is there before it speaks. */
function maakMelding(): (tekst: string) => void {
  const melding = document.createElement('p');
  melding.className = 'kopieermelding';
  melding.setAttribute('role', 'status');
  document.body.append(melding);
  let klok: ReturnType<typeof setTimeout> | undefined;
  return (tekst) => {
    clearTimeout(klok);
    melding.textContent = tekst;
    // Long enough to be read twice.
    klok = setTimeout(() => melding.replaceChildren(), 8000);
  };
}

/**
 * Fills the clipboard from a copy event. `navigator.clipboard.write` would lose the inline styles: Chromium
 * reads the HTML as part of this page, whose policy forbids them. It also works without https.
 */
function zetOpKlembord(klembord: Klembord, gekozen?: HTMLElement | null): boolean {
  let gevuld = false;
  // Safari copies only when something is selected.
  if (gekozen) getSelection()?.selectAllChildren(gekozen);
  const vul = (gebeurtenis: ClipboardEvent) => {
    for (const [soort, inhoud] of Object.entries(klembord)) {
      gebeurtenis.clipboardData?.setData(soort, inhoud);
    }
    gebeurtenis.preventDefault();
    gevuld = true;
  };
  document.addEventListener('copy', vul);
  const gelukt = document.execCommand('copy');
  document.removeEventListener('copy', vul);
  if (gelukt && gevuld) getSelection()?.removeAllRanges();
  return gelukt && gevuld;
}

/** Makes the copy buttons and the link beside each passage work; without it they show and link as ever. */
export function luisterNaarKopieren(): void {
  const meld = maakMelding();

  function kopieer(knop: HTMLElement, vormen: HTMLElement): void {
    const vorm = knop.dataset.kopieer as Vorm;
    const vak = (naam: Vorm) => vormen.querySelector<HTMLElement>(`[data-vorm="${naam}"]`);
    const gekozen = vak(vorm);
    const tekstvorm = vak('tekst')?.textContent ?? '';
    meld(
      zetOpKlembord(klembordVoor(vorm, gekozen?.textContent ?? '', tekstvorm), gekozen)
        ? 'Gekopieerd. Je kunt het nu plakken.'
        : 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer die zelf.',
    );
  }

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const knop = target.closest<HTMLElement>('[data-kopieer]');
    const vormen = knop?.closest<HTMLElement>('[data-kopieer-vormen]');
    if (knop && vormen) kopieer(knop, vormen);

    const plek = target.closest<HTMLAnchorElement>('a.plek');
    if (plek) {
      // The fixed address of the page, also for whoever opened it by another.
      const vast = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
      const adres = `${vast ?? location.href.replace(/[?#].*/, '')}${plek.hash}`;
      meld(
        zetOpKlembord(
          klembordVoor('link', adres, adres),
          plek.closest<HTMLElement>('figure, p, div'),
        )
          ? 'De link is gekopieerd.'
          : 'De link staat in de adresbalk.',
      );
    }

    const via = target.closest<HTMLElement>('[data-deel-via]');
    const url = via?.closest('[data-kopieer-vormen]')?.querySelector('[data-vorm="link"]');
    if (via && url?.textContent) {
      // Whoever cancels sharing need not be told so.
      navigator
        .share({ title: via.dataset.deelVia ?? '', url: url.textContent })
        .catch(() => undefined);
    }
  });

  if ('share' in navigator) {
    for (const via of document.querySelectorAll<HTMLElement>('[data-deel-via]')) via.hidden = false;
  }
}
