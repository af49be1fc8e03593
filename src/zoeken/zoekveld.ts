import { maakSuggestielijst } from './suggestielijst.ts';

// Pas wie het veld aanraakt, laadt de suggesties.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.suggesties) {
    void maakSuggestielijst(target);
  }
});
