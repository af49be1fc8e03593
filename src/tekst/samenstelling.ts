/** A part of a compound, by offsets within the word; the linking letters between parts belong to none. */
export interface Samenstellingsdeel {
  van: number;
  tot: number;
}

const KORTSTE_DEEL = 4;
const TUSSENLETTERS = ['', 's', 'e', 'en', 'n'];
/** Beyond this a "word" is no Dutch word, and looking for parts would only cost time. */
const LANGSTE_WOORD = 60;

/**
 * Cuts a folded word into two or more known parts that together cover it, with linking letters in
 * between ("werkgever·s·controle"); the fewest parts win. Undefined when it cannot be done.
 */
export function splitsSamenstelling(
  woord: string,
  isDeel: (deel: string) => boolean,
): Samenstellingsdeel[] | undefined {
  if (woord.length < 2 * KORTSTE_DEEL || woord.length > LANGSTE_WOORD) return undefined;
  /** The best way to cover the word from each offset to its end. */
  const vanaf: (Samenstellingsdeel[] | undefined)[] = [];
  vanaf[woord.length] = [];
  for (let van = woord.length - KORTSTE_DEEL; van >= 0; van -= 1) {
    // De langste delen eerst: "controle·systeem" en niet "control·e·systeem".
    for (let tot = woord.length; tot >= van + KORTSTE_DEEL; tot -= 1) {
      if (van === 0 && tot === woord.length) continue;
      if (!isDeel(woord.slice(van, tot))) continue;
      for (const letters of TUSSENLETTERS) {
        if (!woord.startsWith(letters, tot) || (letters && tot + letters.length === woord.length))
          continue;
        const rest = vanaf[tot + letters.length];
        if (rest && rest.length + 1 < (vanaf[van]?.length ?? Number.POSITIVE_INFINITY)) {
          vanaf[van] = [{ van, tot }, ...rest];
        }
      }
    }
  }
  return vanaf[0];
}
