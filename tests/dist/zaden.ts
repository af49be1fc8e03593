// Reads the source documents anew, with simple rules of its own. Nothing here comes from src/: a
// fault in the parser there must not also be a fault in the test.
import { readFileSync } from 'node:fs';
import { normaal } from './site.ts';

export interface VraagUitZaad {
  nummer: number;
  vraag: string[];
  antwoord: string[];
}

export interface Zaad {
  bron: string;
  regels: string[];
}

function lees(bron: string, bestand: string): Zaad {
  const tekst = readFileSync(new URL(`../../seeds/${bestand}`, import.meta.url)).toString('utf8');
  return { bron, regels: tekst.replace(/\r\n/g, '\n').split('\n') };
}

export const VAN_KENT = lees('2021z06099', '000_26263d12318e8985.txt');
export const VAN_BAARLE = lees('2021z06098', '001_d518994d5278815a.txt');
export const NIEUWS = lees('vpngids-2021', '002_b47eafd5b6afbf0e.txt');
export const ZADEN = [VAN_KENT, VAN_BAARLE, NIEUWS];

const na = (regels: readonly string[], begin: RegExp) =>
  regels.slice(regels.findIndex((regel) => begin.test(regel)) + 1);

const alineas = (regels: readonly string[]) => regels.map(normaal).filter(Boolean);

/** "3. " opens a question, which runs until the next one or the note. */
export function vragenVanKent(): VraagUitZaad[] {
  const tekst = VAN_KENT.regels.join('\n').replace(/\n\s*Toelichting:[\s\S]*$/, '');
  const [, ...blokken] = tekst.split(/^(?=\d+\. )/m);
  return blokken.map((blok) => {
    const [, nummer, vraag] = blok.match(/^(\d+)\. ([\s\S]*)$/) ?? [];
    return { nummer: Number(nummer), vraag: [normaal(vraag ?? '')], antwoord: [] };
  });
}

export function toelichtingVanKent(): string[] {
  return [normaal(na(VAN_KENT.regels, /^\s*Toelichting:/).join('\n'))];
}

/** "• Vraag 3" stands on a line of its own; one line is the question, the lines below the answer. */
export function vragenVanBaarle(): VraagUitZaad[] {
  const tekst = VAN_BAARLE.regels.join('\n').replace(/\nKamervraag document nummer:[\s\S]*$/, '');
  const [, ...blokken] = tekst.split('•');
  return blokken.map((blok) => {
    const [kop, vraag, ...antwoord] = alineas(blok.split('\n'));
    return { nummer: Number(kop?.match(/^Vraag (\d+)$/)?.[1]), vraag: [vraag ?? ''], antwoord };
  });
}

/** Everything above the byline. The first line is the title, the second the caption of the picture. */
export function artikelVan(): { titel: string; bijschrift: string; alineas: string[] } {
  const einde = NIEUWS.regels.indexOf('Techredacteur');
  const [titel = '', bijschrift = '', ...rest] = alineas(NIEUWS.regels.slice(0, einde));
  return { titel, bijschrift, alineas: rest };
}

/** Every piece of text that may stand in a verbatim quote of this source, by its own rules. */
export function stukkenVan(bron: string): Set<string> {
  const zaad = ZADEN.find((kandidaat) => kandidaat.bron === bron);
  const vragen = [...vragenVanKent(), ...vragenVanBaarle()];
  return new Set([
    ...alineas(zaad?.regels ?? []),
    ...(bron === VAN_KENT.bron ? toelichtingVanKent() : []),
    ...(bron === VAN_KENT.bron ? vragen.flatMap(({ vraag }) => vraag) : []),
  ]);
}
