/** Gives a search field its suggestions at the moment that somebody touches it, and loads nothing before. */
export function luisterNaarZoekvelden(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.suggesties) {
      // Without a network or the file the field works as ever.
      import('./suggestielijst.ts')
        .then(({ maakSuggestielijst }) => maakSuggestielijst(target))
        .catch(() => undefined);
    }
  });
}
