import { readFile } from 'node:fs/promises';

export interface Kop {
  naam: string;
  waarde: string;
}

/** The headers for a path, or with "*" at its end for every path that begins so. */
export interface Hostregel {
  pad: string;
  koppen: Kop[];
}

/**
 * Reads a `_headers` file: a path, then its headers indented below it. Anything else is an error,
 * because then the tests would no longer see what hosts send.
 */
export async function leesKoppen(bestand: string): Promise<Hostregel[]> {
  const regels: Hostregel[] = [];
  for (const regel of (await readFile(bestand, 'utf8')).split('\n')) {
    if (regel.trim() === '') continue;
    if (/^\/[^\s*]*\*?$/.test(regel)) {
      regels.push({ pad: regel, koppen: [] });
      continue;
    }
    const [, naam, waarde] = regel.match(/^\s+([\w-]+):\s*(\S.*)$/) ?? [];
    const laatste = regels.at(-1);
    if (!naam || !waarde || !laatste) {
      throw new Error(`${bestand}: dit is geen pad en geen kopregel: "${regel}".`);
    }
    laatste.koppen.push({ naam, waarde });
  }
  return regels;
}

const past = (regel: Hostregel, pad: string) =>
  regel.pad.endsWith('*') ? pad.startsWith(regel.pad.slice(0, -1)) : pad === regel.pad;

/** The headers that a path gets; a name that several rules have is joined, as the strictest hosts do. */
export function koppenVoor(regels: readonly Hostregel[], pad: string): Kop[] {
  const samen = new Map<string, string>();
  for (const { naam, waarde } of regels
    .filter((regel) => past(regel, pad))
    .flatMap((regel) => regel.koppen)) {
    const eerder = samen.get(naam);
    samen.set(naam, eerder === undefined ? waarde : `${eerder}, ${waarde}`);
  }
  return [...samen].map(([naam, waarde]) => ({ naam, waarde }));
}
