import { VOOR_EEN_NUMMER } from '../tekst/afkortingen.ts';
import type { Stuk } from './document.ts';

/** "bezorgd'? 1)": a number with a closing bracket after the end of a sentence, no bracket being open. */
const MET_HAAKJE = /(?<=[.?!'’”»)])\s+(\d{1,2}\))(?=\s|$)/gu;

/** "»?1", "vinden.2", "plaatsvindt.5": a number glued to the mark that ends a sentence or quotation. */
const NA_LEESTEKEN = /(?<=(\p{L}+)['’”»)]*[.,;:?!]['’”»)]*)(\d{1,2})(?=\s|$)/gu;

/** "onderzoeken3": a number glued to a word of at least four small letters ("D66" and "covid19" differ). */
const NA_WOORD = /(?<=(?:^|[\s('‘“«])\p{Lu}?\p{Ll}{4,})(\d{1,2})(?=[\s.,;:?!)]|$)/gu;

interface Merk {
  plek: number;
  tekst: string;
  nummer: number;
  /** Only the shape that looks like an ordinary word ("windows11") must also be the next number. */
  moetVolgen: boolean;
}

function merkenIn(tekst: string): Merk[] {
  const merken: Merk[] = [];
  for (const treffer of tekst.matchAll(MET_HAAKJE)) {
    const merk = treffer[1] ?? '';
    const plek = treffer.index + treffer[0].length - merk.length;
    const ervoor = tekst.slice(0, plek);
    if (ervoor.lastIndexOf('(') > ervoor.lastIndexOf(')')) continue;
    merken.push({ plek, tekst: merk, nummer: Number.parseInt(merk, 10), moetVolgen: false });
  }
  for (const treffer of tekst.matchAll(NA_LEESTEKEN)) {
    if (VOOR_EEN_NUMMER.has((treffer[1] ?? '').toLowerCase())) continue;
    const merk = treffer[2] ?? '';
    merken.push({ plek: treffer.index, tekst: merk, nummer: Number(merk), moetVolgen: false });
  }
  for (const treffer of tekst.matchAll(NA_WOORD)) {
    const merk = treffer[1] ?? '';
    merken.push({ plek: treffer.index, tekst: merk, nummer: Number(merk), moetVolgen: true });
  }
  return merken.sort((a, b) => a.plek - b.plek);
}

/**
 * Makes a function that cuts the passages of one document, given in order, into text and footnote
 * marks. Marks count up through a document, which tells "onderzoeken3" from a name with a number.
 */
export function maakVoetnootLezer(): (tekst: string) => Stuk[] {
  let hoogste = 0;
  return (tekst) => {
    const stukken: Stuk[] = [];
    let gelezen = 0;
    for (const merk of merkenIn(tekst)) {
      if (merk.nummer === 0 || (merk.moetVolgen && merk.nummer !== hoogste + 1)) continue;
      hoogste = Math.max(hoogste, merk.nummer);
      if (merk.plek > gelezen)
        stukken.push({ soort: 'tekst', tekst: tekst.slice(gelezen, merk.plek) });
      stukken.push({ soort: 'voetnoot', tekst: merk.tekst, nummer: merk.nummer });
      gelezen = merk.plek + merk.tekst.length;
    }
    if (gelezen < tekst.length) stukken.push({ soort: 'tekst', tekst: tekst.slice(gelezen) });
    return stukken;
  };
}
