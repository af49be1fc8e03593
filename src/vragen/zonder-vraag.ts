import { RedactieFout } from '../redactiefout.ts';

/** The fault of a page to which no question in the sources belongs. */
export function zonderVraag(bestand: string): RedactieFout {
  return new RedactieFout(
    'pagina-zonder-vraag',
    { bestand, regel: 1 },
    'bij deze pagina hoort geen vraag in de bronnen.',
    'Het pad is content/vragen/<dossier>/<nummer van de vraag>.mdx.',
  );
}
