import { leesGetal } from '../tekst/telwoorden.ts';

/** A place in a text that points to another question, by offsets in UTF-16 units. */
export type Tekstverwijzing = { van: number; tot: number } & (
  | { soort: 'vraag'; nummer: number }
  | { soort: 'dossier'; zaaknummer: string }
);

const NUMMER = String.raw`(?:\d{1,3}(?![\p{L}\d])|\p{L}+)`;

/** "het antwoord op vraag twee", "de antwoorden op de vragen 2, 3 en 5", "zie vraag 4". */
const VRAGEN = new RegExp(
  String.raw`(?:antwoord(?:en)?\s+op\s+(?:de\s+)?|beantwoording\s+van\s+(?:de\s+)?|zie\s+(?:ook\s+)?(?:de\s+)?)` +
    String.raw`vra(?:ag|gen)\s+(${NUMMER}(?:(?:\s*,\s*|\s+en\s+)${NUMMER})*)`,
  'giu',
);

/** After these words the numbers are those of somebody else's questions. */
const VAN_EEN_ANDER = /^\s+van\s+(?:het\s+lid|de\s+leden)\b/i;

const ZAAKNUMMER = /\b\d{4}Z\d{5}\b/gi;

/**
 * Finds where a text refers to questions of its own document or to another dossier, by reading it.
 * A reference to a single question covers its whole phrase; of several, each covers its own number.
 */
export function verwijzingenInTekst(tekst: string): Tekstverwijzing[] {
  const verwijzingen: Tekstverwijzing[] = [];
  for (const treffer of tekst.matchAll(VRAGEN)) {
    const lijst = treffer[1] ?? '';
    const begin = treffer.index + treffer[0].length - lijst.length;
    if (VAN_EEN_ANDER.test(tekst.slice(begin + lijst.length))) continue;
    const nummers: { van: number; tot: number; nummer: number }[] = [];
    for (const woord of lijst.matchAll(/\d+|\p{L}+/gu)) {
      if (woord[0].toLowerCase() === 'en') continue;
      const nummer = leesGetal(woord[0]);
      // After the last number the sentence goes on: "op vraag twee en de rest".
      if (!nummer) break;
      nummers.push({
        van: begin + woord.index,
        tot: begin + woord.index + woord[0].length,
        nummer,
      });
    }
    const [enige, ...meer] = nummers;
    if (enige && meer.length === 0) {
      const aanloop = /^zie\s+(?:ook\s+)?/i.exec(treffer[0])?.[0].length ?? 0;
      verwijzingen.push({ soort: 'vraag', ...enige, van: treffer.index + aanloop });
    } else {
      verwijzingen.push(...nummers.map((plek) => ({ soort: 'vraag' as const, ...plek })));
    }
  }
  for (const treffer of tekst.matchAll(ZAAKNUMMER)) {
    verwijzingen.push({
      soort: 'dossier',
      zaaknummer: treffer[0].toUpperCase(),
      van: treffer.index,
      tot: treffer.index + treffer[0].length,
    });
  }
  return verwijzingen.sort((a, b) => a.van - b.van);
}
