import { kiesSuggesties, leesSuggesties, type Suggestie } from './suggesties.ts';

/** The fields that have a list, or are getting one. */
const voorzien = new WeakSet<HTMLInputElement>();

/**
 * Hangs a list of suggestions on a search field, by the combobox pattern of WAI-ARIA. Without suggestions the
 * field is what it was; a next call tries again.
 */
export async function maakSuggestielijst(veld: HTMLInputElement): Promise<void> {
  if (voorzien.has(veld)) return;
  voorzien.add(veld);
  try {
    const antwoord = await fetch(veld.dataset.suggesties ?? '');
    if (!antwoord.ok) throw new Error(`${antwoord.url}: ${antwoord.status}`);
    hangLijst(veld, leesSuggesties(await antwoord.text()));
  } catch (fout) {
    voorzien.delete(veld);
    throw fout;
  }
}

function hangLijst(veld: HTMLInputElement, alle: readonly Suggestie[]): void {
  const lijst = document.createElement('ul');
  lijst.id = `${veld.id}-suggesties`;
  lijst.className = 'suggesties';
  lijst.hidden = true;
  lijst.setAttribute('role', 'listbox');
  lijst.setAttribute('aria-label', 'Suggesties');
  veld.setAttribute('role', 'combobox');
  veld.setAttribute('aria-autocomplete', 'list');
  veld.setAttribute('aria-controls', lijst.id);
  veld.setAttribute('aria-expanded', 'false');
  veld.closest('.veld')?.append(lijst);

  let getoond: Suggestie[] = [];
  let actief = -1;

  function wijsAan(plek: number): void {
    actief = plek;
    for (const [index, optie] of [...lijst.children].entries()) {
      optie.setAttribute('aria-selected', String(index === plek));
    }
    if (plek < 0) veld.removeAttribute('aria-activedescendant');
    else veld.setAttribute('aria-activedescendant', `${lijst.id}-${plek}`);
  }

  function toon(suggesties: Suggestie[]): void {
    getoond = suggesties;
    lijst.replaceChildren(
      ...suggesties.map(({ titel }, plek) => {
        const optie = document.createElement('li');
        optie.id = `${lijst.id}-${plek}`;
        optie.setAttribute('role', 'option');
        optie.textContent = titel;
        return optie;
      }),
    );
    lijst.hidden = suggesties.length === 0;
    veld.setAttribute('aria-expanded', String(suggesties.length > 0));
    wijsAan(-1);
  }

  function gaNaar(plek: number): void {
    const keuze = getoond[plek];
    if (keuze) location.assign(keuze.adres);
  }

  veld.addEventListener('input', () => toon(kiesSuggesties(veld.value, alle)));
  veld.addEventListener('blur', () => toon([]));
  veld.form?.addEventListener('submit', () => toon([]));
  veld.addEventListener('keydown', (toets) => {
    const aantal = getoond.length;
    if (toets.isComposing || aantal === 0) return;
    if (toets.key === 'ArrowDown') wijsAan(actief + 1 < aantal ? actief + 1 : -1);
    else if (toets.key === 'ArrowUp') wijsAan(actief < 0 ? aantal - 1 : actief - 1);
    else if (toets.key === 'Escape') toon([]);
    else if (toets.key === 'Enter' && actief >= 0) gaNaar(actief);
    else return;
    toets.preventDefault();
  });
  // Het veld houdt de focus: anders is de lijst weg voordat er geklikt is.
  lijst.addEventListener('mousedown', (druk) => druk.preventDefault());
  lijst.addEventListener('click', (klik) => {
    gaNaar([...lijst.children].indexOf(klik.target as Element));
  });
  if (document.activeElement === veld && veld.value) toon(kiesSuggesties(veld.value, alle));
}
