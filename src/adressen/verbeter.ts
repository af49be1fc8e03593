import { afstandTot } from '../zoeken/spelling.ts';

/** What mail programs and people leave behind a link: punctuation, brackets, quotation marks, spaces. */
const AANHANG = /[\s.,;:!?'"‘’“”«»<>()[\]{}*_=|\\-]+$/u;
/** A longer address may differ in more letters and still be meant. */
const LETTERS_PER_FOUT = 6;

/**
 * The addresses that somebody may have meant with one that does not exist, likeliest first: the same
 * in lower case, without index.html, without what a mail program glued to it; then the folders above
 * it. A "#" or "?" that a mail program encoded gets its meaning back. Never the home page.
 */
export function verbeteringen(pad: string, basis: string): string[] {
  const [voor = '', anker = ''] =
    ontcijfer(pad)
      .split(/[?&]|%3f/i)[0]
      ?.split('#') ?? [];
  const delen = voor
    .slice(basis.length)
    .toLowerCase()
    .replace(/\/index\.html?$|\.html?$/, '')
    .split('/')
    .map((deel) => deel.replace(/^[<("'‘“[]+/u, '').replace(AANHANG, ''))
    .filter((deel) => deel !== '' && deel !== '.' && deel !== '..');
  const adressen = delen.map((_, index) => `${basis}/${delen.slice(0, index + 1).join('/')}/`);
  const [heel, ...mappen] = adressen.reverse();
  if (heel === undefined) return [];
  return [anker ? `${heel}#${anker.replace(AANHANG, '')}` : heel, ...mappen];
}

function ontcijfer(pad: string): string {
  try {
    return decodeURIComponent(pad);
  } catch {
    return pad;
  }
}

const cijfersIn = (tekst: string) => tekst.replace(/\D/g, '');

/**
 * The known address that differs least from one that does not exist, undefined when none is near.
 * Another number is no typing error: question 22 is not question 2.
 */
export function naaste(adres: string, bekend: readonly string[]): string | undefined {
  const meeste = Math.floor(adres.length / LETTERS_PER_FOUT);
  let beste: string | undefined;
  let kleinste = meeste + 1;
  for (const kandidaat of bekend) {
    if (Math.abs(kandidaat.length - adres.length) >= kleinste) continue;
    if (cijfersIn(kandidaat) !== cijfersIn(adres)) continue;
    const afstand = afstandTot(adres, kandidaat, kleinste);
    if (afstand < kleinste) [beste, kleinste] = [kandidaat, afstand];
  }
  return beste;
}
