/** What a question wants to know, as far as its own formula tells. */
export type Vraagvorm = 'bekend' | 'zorgen' | 'oordeel' | 'aantal' | 'maatregel';

/**
 * The formulas of parliamentary questions. They tell what is asked, never about what; so they are
 * read apart, and what remains is compared. "Hoeveel" stays: with a noun it is a term ("hoeveel klachten").
 */
const FORMULES: readonly { vorm?: Vraagvorm; patroon: RegExp; blijft?: true }[] = [
  {
    vorm: 'bekend',
    patroon:
      /\b(?:bent u (?:ermee )?bekend met|kent u|heeft u kennis\s?genomen van)(?:\s+(?:het|de|dit|deze))?(?:\s+(?:nieuws)?bericht(?:en)?\b|\s+artikel\b|\s+uitzending\b)?/giu,
  },
  // The worries themselves stay: who has them is part of the subject.
  { vorm: 'zorgen', patroon: /\bdeelt u(?= de zorg(?:en)?\b)/giu },
  {
    vorm: 'oordeel',
    patroon:
      /\b(?:deelt u (?:de|het) (?:mening|opvatting|standpunt|stelling)|bent u het (?:ermee |met de stelling )?eens|bent u van mening|vindt u|hoe (?:kijkt|denkt) u|wat vindt u|wat is uw (?:mening|oordeel|reactie)|hoe beoordeelt u)\b/giu,
  },
  { vorm: 'aantal', patroon: /\b(?:hoeveel|welk aantal|hoe vaak)\b/giu, blijft: true },
  {
    vorm: 'maatregel',
    patroon:
      /\b(?:wat gaat u doen|hoe gaat u|bent u bereid|welke (?:maatregelen|stappen)|ziet u reden|gaat u)\b/giu,
  },
  { patroon: /\bzo (?:nee|ja),? (?:waarom(?: niet)?|welke|gebeurt dit voldoende)\b/giu },
  { patroon: /\bkunt u dit toelichten\b/giu },
];

/** What a question wants to know: one form, several, or none that we know. */
export function vraagvormenIn(vraag: string): Set<Vraagvorm> {
  return new Set(
    FORMULES.flatMap(({ vorm, patroon }) => (vorm && vraag.search(patroon) >= 0 ? [vorm] : [])),
  );
}

/** A question without its formulas: what it is about. */
export function zonderFormules(vraag: string): string {
  return FORMULES.reduce(
    (tekst, { patroon, blijft }) => (blijft ? tekst : tekst.replace(patroon, ' … ')),
    vraag,
  );
}
