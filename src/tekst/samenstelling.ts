/** A part of a compound, by offsets within the word; the linking letters between parts belong to none. */
export interface Samenstellingsdeel {
  van: number;
  tot: number;
}

const KORTSTE_DEEL = 4;
/** Fewer parts weigh more than fewer linking letters: "cultuur·schat" before "cultuur·s·chat". */
const PER_DEEL = 10;
const TUSSENLETTERS = ['', 's', 'e', 'en', 'n'];
/** Beyond this a "word" is no Dutch word, and looking for parts would only cost time. */
const LANGSTE_WOORD = 60;

/**
 * Cuts a folded word into two or more known parts that together cover it, with linking letters in
 * between ("werkgever·s·controle"); the fewest parts win, then the fewest linking letters. Undefined when it cannot be done.
 */
export function splitsSamenstelling(
  woord: string,
  isDeel: (deel: string) => boolean,
): Samenstellingsdeel[] | undefined {
  if (woord.length < 2 * KORTSTE_DEEL || woord.length > LANGSTE_WOORD) return undefined;
  /** The best way to cover the word from each offset to its end, and what it costs. */
  const vanaf: ({ delen: Samenstellingsdeel[]; kosten: number } | undefined)[] = [];
  vanaf[woord.length] = { delen: [], kosten: 0 };
  for (let van = woord.length - KORTSTE_DEEL; van >= 0; van -= 1) {
    for (let tot = woord.length; tot >= van + KORTSTE_DEEL; tot -= 1) {
      if (van === 0 && tot === woord.length) continue;
      // First what follows: that can seldom be covered, and recognising a part costs most.
      const vervolg = TUSSENLETTERS.flatMap((letters) => {
        const verder = tot + letters.length;
        if (!woord.startsWith(letters, tot) || (letters && verder === woord.length)) return [];
        const rest = vanaf[verder];
        return rest ? [{ letters, rest }] : [];
      });
      if (vervolg.length === 0 || !isDeel(woord.slice(van, tot))) continue;
      for (const { letters, rest } of vervolg) {
        const kosten = rest.kosten + PER_DEEL + letters.length + losseS(woord, van, tot, isDeel);
        if (kosten >= (vanaf[van]?.kosten ?? Number.POSITIVE_INFINITY)) continue;
        vanaf[van] = { delen: [{ van, tot }, ...rest.delen], kosten };
      }
    }
  }
  return vanaf[0]?.delen;
}

/** An "s" at the end of a part that is a part without it is a linking letter after all: "cultuurs·chat". */
function losseS(
  woord: string,
  van: number,
  tot: number,
  isDeel: (deel: string) => boolean,
): number {
  return tot < woord.length && woord[tot - 1] === 's' && isDeel(woord.slice(van, tot - 1)) ? 1 : 0;
}
