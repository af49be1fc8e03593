/** Gives a search field its suggestions at the moment that somebody touches it, and loads nothing before. */
export function luisterNaarZoekvelden(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.suggesties) {
      // Zonder net of bestand werkt het veld als altijd.
      import('./suggestielijst.ts')
        .then(({ maakSuggestielijst }) => maakSuggestielijst(target))
        .catch(() => undefined);
    }
  });
}
