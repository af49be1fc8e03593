/** Turns a Dutch heading into an address part of a-z, 0-9 and single hyphens; empty when nothing is left. */
export function slug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
