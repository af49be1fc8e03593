/** What a reader asked, in the form in which the index is asked. */
export interface Zoekopdracht {
  /** The question as typed, with single spaces. */
  vraag: string;
  /** First all words together; when that finds nothing, each of these alone. */
  woorden: string[];
}

/** Words that carry a question but not its subject. */
const STEIGERWERK = new Set(
  (
    'aan al als bij dan dat de deze die dit door een en er ' +
    'gaan gaat had hebben heeft het hij hoe iets ik in is je jij jouw kan kun kunnen kunt ' +
    'maar mag me met mij mijn moet moeten mogen na naar niet nog nu of om ons ook op over ' +
    'te tot uit van veel voor waar waarom wanneer wat we wel welke wie wij worden wordt ze zich zij zijn zo zomaar zou'
  ).split(' '),
);

const MEESTE_WOORDEN = 32;

/** Turns a reader's question into what to ask the index; a question without subject keeps its own words. */
export function begrijp(invoer: string): Zoekopdracht {
  const vraag = invoer
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const alle = [
    ...new Set(vraag.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? []),
  ];
  const dragend = alle.filter((woord) => !STEIGERWERK.has(woord));
  return { vraag, woorden: (dragend.length > 0 ? dragend : alle).slice(0, MEESTE_WOORDEN) };
}
