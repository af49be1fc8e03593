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
    // Lang genoeg om twee keer te lezen.
    klok = setTimeout(() => melding.replaceChildren(), 8000);
  };
}

async function zetOpKlembord(klembord: Klembord): Promise<boolean> {
  try {
    const stukken = Object.entries(klembord).map(([soort, inhoud]) => [
      soort,
      new Blob([inhoud], { type: soort }),
    ]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(stukken))]);
    return true;
  } catch {
    // Geweigerd, of de site staat op een adres zonder https.
    return false;
  }
}

/** Makes the copy buttons and the link beside each passage work; without it they show and link as ever. */
export function luisterNaarKopieren(): void {
  const meld = maakMelding();

  async function kopieer(knop: HTMLElement, vormen: HTMLElement): Promise<void> {
    const vorm = knop.dataset.kopieer as Vorm;
    const vak = (naam: Vorm) => vormen.querySelector<HTMLElement>(`[data-vorm="${naam}"]`);
    const inhoud = vak(vorm)?.textContent ?? '';
    if (await zetOpKlembord(klembordVoor(vorm, inhoud, vak('tekst')?.textContent ?? ''))) {
      meld('Gekopieerd. Je kunt het nu plakken.');
      return;
    }
    const gekozen = vak(vorm);
    if (gekozen) getSelection()?.selectAllChildren(gekozen);
    meld('Kopiëren lukte niet. De tekst is geselecteerd: kopieer die zelf.');
  }

  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const knop = target.closest<HTMLElement>('[data-kopieer]');
    const vormen = knop?.closest<HTMLElement>('[data-kopieer-vormen]');
    if (knop && vormen) void kopieer(knop, vormen);

    const plek = target.closest<HTMLAnchorElement>('a.plek');
    if (plek) {
      const adres = `${location.origin}${location.pathname}${plek.hash}`;
      void zetOpKlembord(klembordVoor('link', adres, adres)).then((gelukt) =>
        meld(gelukt ? 'De link naar deze alinea is gekopieerd.' : 'De link staat in de adresbalk.'),
      );
    }

    const via = target.closest<HTMLElement>('[data-deel-via]');
    const url = via?.closest('[data-kopieer-vormen]')?.querySelector('[data-vorm="link"]');
    if (via && url?.textContent) {
      // Wie het delen afbreekt, hoeft daar niets over te horen.
      navigator
        .share({ title: via.dataset.deelVia ?? '', url: url.textContent })
        .catch(() => undefined);
    }
  });

  if ('share' in navigator) {
    for (const via of document.querySelectorAll<HTMLElement>('[data-deel-via]')) via.hidden = false;
  }
}
