import { bronFout } from './fouten.ts';
import { regelsVan } from './regels.ts';

/** Characters that nobody sees, and the one that stands where another was lost; white space is neither. */
const ONZICHTBAAR = /[\p{Cf}\uFFFD]|(?![\t\n\v\f\r])\p{Cc}/u;

/** What UTF-8 looks like after it was read as another encoding and saved: "Ã©" for "é", "â€™" for "’". */
const DUBBEL_GECODEERD = /[ÂÃ][\u0080-\u00BF€™\u2018-\u201E]|â[€\u0080]/u;

/**
 * Throws a RedactieFout when a text holds invisible or lost characters, or was decoded wrongly on its
 * way to us: it would look right and still not be found, quoted or read aloud as it was written.
 */
export function eisLeesbareTekens(tekst: string, bestand: string): void {
  for (const { nummer: regel, tekst: inhoud } of regelsVan(tekst)) {
    const onzichtbaar = ONZICHTBAAR.exec(inhoud)?.[0];
    if (onzichtbaar) {
      const code = onzichtbaar.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      throw bronFout(
        'tekens',
        { bestand, regel },
        `hier staat een teken dat niet te lezen is: U+${code}.`,
        'Vraag het stuk opnieuw op, of haal het teken weg en zeg dat in het veld "herkomst".',
      );
    }
    const verminkt = DUBBEL_GECODEERD.exec(inhoud)?.[0];
    if (verminkt) {
      throw bronFout(
        'tekens',
        { bestand, regel },
        `"${verminkt}" is een letter of leesteken in een verkeerde codering.`,
        'Vraag het stuk opnieuw op en sla het op als UTF-8.',
      );
    }
  }
}
