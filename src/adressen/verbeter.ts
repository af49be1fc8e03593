/** What mail programs and people leave behind a link: punctuation, brackets, quotation marks, spaces. */
const AANHANG = /[\s.,;:!?'"‘’“”«»<>()[\]{}*_=|\\-]+$/u;
/** A link that a mail program broke off still has this much of its address, in UTF-16 units. */
const KORTSTE_BEGIN = 16;
/** The part of their pairs of letters that two addresses must share to be taken for one another. */
const GELIJKENIS = 0.8;

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

/** The pairs of neighbouring letters in a text. */
const parenIn = (tekst: string) =>
  new Set(Array.from({ length: tekst.length - 1 }, (_, plek) => tekst.slice(plek, plek + 2)));

/**
 * The known address of which one that does not exist is the beginning or the end, or which it resembles
 * most (Dice, 1945); undefined when none is near. Another number is no typing error: question 22 is not question 2.
 */
export function naaste(adres: string, bekend: readonly string[]): string | undefined {
  const deel = bekend.find(
    (heel) =>
      (adres !== '/' && heel.endsWith(adres)) ||
      (adres.length > KORTSTE_BEGIN && heel.startsWith(adres.slice(0, -1))),
  );
  if (deel !== undefined) return deel;
  const gezocht = parenIn(adres);
  let beste: string | undefined;
  let meeste = GELIJKENIS;
  for (const kandidaat of bekend) {
    if (cijfersIn(kandidaat) !== cijfersIn(adres)) continue;
    const paren = parenIn(kandidaat);
    const gedeeld = [...paren].filter((paar) => gezocht.has(paar)).length;
    const gelijkenis = (2 * gedeeld) / (paren.size + gezocht.size);
    if (gelijkenis > meeste) [beste, meeste] = [kandidaat, gelijkenis];
  }
  return beste;
}
