/** Who asked, as a column of the table. */
export interface Kolom {
  naam: string;
  /** Where the heading of the column leads. */
  adres: string;
  /** What stands below the name: "met antwoord", "gemeld door VPNGids.nl". */
  opmerking: string;
  /** The ids of the pieces in this column. */
  stukken: ReadonlySet<string>;
}

/** A link in a cell: a question, or a section that reports several. */
export interface Cellink {
  adres: string;
  /** "vraag 5", "gemeld". */
  naam: string;
  titel: string;
}

/** One subject, and for every column in order what was asked about it. */
export interface Rij {
  titel: string;
  adres: string;
  cellen: Cellink[][];
}

interface Link {
  naar: string;
  score: number;
  doel: Cellink;
}

/** A question stands with the subjects it is most about; with more the table would say nothing. */
const MEESTE_RIJEN_PER_STUK = 6;

/**
 * Sets out who asked what: a row for every subject that was asked about, in the given order, with for
 * every column those of its pieces to which the subject is linked.
 */
export function wieVroegWat(
  onderwerpen: readonly { titel: string; adres: string; links: readonly Link[] }[],
  kolommen: readonly Kolom[],
): Rij[] {
  const perStuk = new Map<string, number[]>();
  for (const { naar, score } of onderwerpen.flatMap(({ links }) => links)) {
    perStuk.set(
      naar,
      [...(perStuk.get(naar) ?? []), score].sort((a, b) => b - a),
    );
  }
  const hoortErbij = ({ naar, score }: Link) =>
    score >= (perStuk.get(naar)?.[MEESTE_RIJEN_PER_STUK - 1] ?? 0);
  return onderwerpen
    .map(({ titel, adres, links }) => ({
      titel,
      adres,
      cellen: kolommen.map(({ stukken }) =>
        links
          .filter((link) => stukken.has(link.naar) && hoortErbij(link))
          .map(({ doel }) => doel)
          .sort((a, b) => a.naam.localeCompare(b.naam, 'nl', { numeric: true })),
      ),
    }))
    .filter(({ cellen }) => cellen.some((cel) => cel.length > 0));
}
