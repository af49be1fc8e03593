/** A place in a file that people write: its path and the line, counted from 1. */
export interface Plek {
  bestand: string;
  /** Undefined for what is not there yet, and for a page that the build made (`bestand` is its address). */
  regel: number | undefined;
}

/**
 * A fault in something that people wrote or put in place, for the person who must mend it:
 * where it is, what is wrong and what to do, in Dutch. `soort` names the kind, for tests and counts.
 */
export class RedactieFout<Soort extends string = string> extends Error {
  override readonly name = 'RedactieFout';
  readonly soort: Soort;
  readonly plek: Plek;

  constructor(soort: Soort, plek: Plek, mis: string, doe: string) {
    const waar = plek.regel === undefined ? plek.bestand : `${plek.bestand}:${plek.regel}`;
    super(`${waar}: ${mis} ${doe}`);
    this.soort = soort;
    this.plek = plek;
  }
}

/** All faults of one reading together, so that an editor mends them in one go. */
export class RedactieFouten extends Error {
  override readonly name = 'RedactieFouten';
  readonly fouten: readonly RedactieFout[];

  constructor(fouten: readonly RedactieFout[]) {
    const aantal = fouten.length === 1 ? '1 fout' : `${fouten.length} fouten`;
    super([`${aantal}:`, ...fouten.map((fout) => `- ${fout.message}`)].join('\n'));
    this.fouten = fouten;
  }

  /** Only the name: where Astro finds "document" in this, it advises about browsers below our own advice. */
  override toString(): string {
    return this.name;
  }
}

/**
 * What a reader returns; when it throws faults of editors instead, they join `fouten` and nothing is
 * returned, so that reading goes on and all faults come at once. Any other error is thrown on.
 */
export function verzamel<Gelezen>(
  fouten: RedactieFout[],
  lees: () => Gelezen,
): Gelezen | undefined {
  try {
    return lees();
  } catch (fout) {
    if (fout instanceof RedactieFouten) fouten.push(...fout.fouten);
    else if (fout instanceof RedactieFout) fouten.push(fout);
    else throw fout;
    return undefined;
  }
}
