import { expect, type Locator, type Page } from '@playwright/test';

export const zoekstatus = (pagina: Page): Locator => pagina.locator('[data-zoekstatus]');
export const resultaten = (pagina: Page): Locator => pagina.locator('a[data-zoekresultaat]');

/** Opens an address and, on the search page, waits until it has searched. */
export async function open(pagina: Page, adres: string): Promise<void> {
  await pagina.goto(adres);
  if (/\/zoeken\/\?q=./.test(adres)) await wachtOpUitslag(pagina);
}

export async function wachtOpUitslag(pagina: Page): Promise<void> {
  await expect(zoekstatus(pagina)).toHaveAttribute('data-zoekstatus', 'klaar');
}
