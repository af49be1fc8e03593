import { readFile } from 'node:fs/promises';

export interface Kop {
  naam: string;
  waarde: string;
}

/**
 * Reads a `_headers` file: a path, then its headers indented below it. Only the pattern for every
 * path is understood, which is all that the site needs; anything else is an error, because then
 * the tests would no longer see what hosts send.
 */
export async function leesKoppen(bestand: string): Promise<Kop[]> {
  const regels = (await readFile(bestand, 'utf8')).split('\n').filter((regel) => regel.trim());
  const [pad, ...koppen] = regels;
  if (pad !== '/*') throw new Error(`${bestand}: verwacht eerst het pad "/*", maar vond "${pad}".`);
  return koppen.map((regel) => {
    const delen = regel.match(/^\s+([\w-]+):\s*(\S.*)$/);
    if (!delen?.[1] || !delen[2]) throw new Error(`${bestand}: dit is geen kopregel: "${regel}".`);
    return { naam: delen[1], waarde: delen[2] };
  });
}
