// Until the field is touched a page carries no more than this.
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.dataset.suggesties) return;
  void import('./suggestielijst.ts').then(({ maakSuggestielijst }) => maakSuggestielijst(target));
});
