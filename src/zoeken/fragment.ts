/** A run of a search excerpt, and whether it is a word that was searched for. */
export interface Fragmentdeel {
  tekst: string;
  raak: boolean;
}

const TEKENS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Reads an excerpt of Pagefind (escaped text with <mark>) as plain runs, so that no markup enters a page. */
export function leesFragment(html: string): Fragmentdeel[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .map((stuk) => {
      const raak = stuk.startsWith('<mark>');
      const kaal = raak ? stuk.slice('<mark>'.length, -'</mark>'.length) : stuk;
      return {
        raak,
        tekst: kaal.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (teken) => TEKENS[teken] ?? teken),
      };
    })
    .filter(({ tekst }) => tekst !== '');
}
