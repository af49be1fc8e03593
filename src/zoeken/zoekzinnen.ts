import type { Begrepen } from './begrijp.ts';
import type { Instelling } from './woordenboek.ts';
import type { Zoekuitslag } from './zoek.ts';

/** A link in a sentence. */
export interface Zinslink {
  tekst: string;
  adres: string;
}

/** A sentence of words and links. */
export type Zin = (string | Zinslink)[];

/** As much of a question as is shown again. */
const LANGSTE_AANHALING = 80;

/** Of a long message only the first words say what was looked for; a list of all says nothing. */
const MEESTE_GEZOCHT = 8;

/** The beginning of a text, in UTF-16 units, without half a character at its end. */
export function beginVan(tekst: string, lengte: number): string {
  return tekst.slice(0, lengte).replace(/[\ud800-\udbff]$/, '');
}

/** Says how many pages were found, and gives the tip when there are none. */
export function zinOverAantal(aantal: number, vraag: string, tip: string): string {
  const begin = beginVan(vraag, LANGSTE_AANHALING);
  const gevraagd = `“${begin === vraag ? begin : `${begin}…`}”`;
  if (aantal === 0) return `Niets gevonden voor ${gevraagd}. ${tip}`;
  return `${aantal === 1 ? '1 pagina' : `${aantal} pagina’s`} gevonden voor ${gevraagd}, de beste eerst`;
}

/** Says what was searched for, each term a link, and which words nothing knows; empty when that is nothing. */
export function zinOverVerstaan(
  { begrepen, gevonden, onbekend }: Pick<Zoekuitslag, 'begrepen' | 'gevonden' | 'onbekend'>,
  linkNaar: (begrip: string) => Zinslink,
): Zin {
  const gezocht: Zin = [...begrepen.termen.map(linkNaar), ...gevonden];
  const zin: Zin = gezocht
    .slice(0, MEESTE_GEZOCHT)
    .flatMap((deel, plek) => [plek > 0 ? ', ' : 'Gezocht op: ', deel]);
  if (zin.length > 0) zin.push(gezocht.length > MEESTE_GEZOCHT ? ' en meer.' : '.');
  if (onbekend.length > 0) {
    zin.push(`${zin.length > 0 ? ' ' : ''}Niet herkend: ${onbekend.join(', ')}.`);
  }
  return zin;
}

/** Offers the question with its misspelled words mended; of a long one it names these words only. */
export function zinOverBedoeld(bedoeld: string, beter: readonly string[], adres: string): Zin {
  const tekst = bedoeld.length > LANGSTE_AANHALING ? beter.join(', ') : bedoeld;
  return [
    'Bedoelde je ',
    { tekst: tekst.replace(/[?\s]+$/, ''), adres },
    '? Daar is ook op gezocht.',
  ];
}

/** Says what our sources do not cover, and who does: the institution of the term, or else the help desk for all. */
export function zinOverBuiten(
  { buitenBereik: [onderwerp] }: Pick<Begrepen, 'buitenBereik'>,
  loket: Instelling,
): { kop: string; verder: Zin } {
  const { naam, adres } = onderwerp?.instelling ?? loket;
  return {
    kop: `In de Kamerstukken en het nieuwsbericht staat niets over ${onderwerp ? `‘${onderwerp.naam}’` : 'deze vraag'}.`,
    verder: [' Kijk hiervoor bij: ', { tekst: naam, adres }, '.'],
  };
}
