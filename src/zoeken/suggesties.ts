/** A page or term that a reader may be typing. */
export interface Suggestie {
  titel: string;
  adres: string;
}

const MEESTE = 6;

// A small reader of its own: so the home page carries nothing of the rest of the search.
const woordenIn = (tekst: string) =>
  tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The suggestions that hold every typed word, the last one perhaps not yet finished; those whose own
 * first word is typed come first.
 */
export function kiesSuggesties(invoer: string, alle: readonly Suggestie[]): Suggestie[] {
  const getypt = woordenIn(invoer);
  const [eerste] = getypt;
  if (eerste === undefined) return [];
  return alle
    .flatMap((suggestie) => {
      const woorden = woordenIn(suggestie.titel);
      const alleErin = getypt.every((woord, plek) =>
        woorden.some((ander) =>
          plek === getypt.length - 1 ? ander.startsWith(woord) : ander === woord,
        ),
      );
      return alleErin ? [{ suggestie, vooraan: Number(woorden[0]?.startsWith(eerste)) }] : [];
    })
    .sort((a, b) => b.vooraan - a.vooraan || a.suggestie.titel.length - b.suggestie.titel.length)
    .slice(0, MEESTE)
    .map(({ suggestie }) => suggestie);
}

/** Reads the file of suggestions: a title, a tab and an address on every line. */
export function leesSuggesties(tekst: string): Suggestie[] {
  return tekst.split('\n').flatMap((regel) => {
    const [titel = '', adres = ''] = regel.split('\t');
    return adres ? [{ titel, adres }] : [];
  });
}
