import { RedactieFouten } from '../redactiefout.ts';
import type { Artikelbeschrijving, Beschrijving, Kamervragenbeschrijving } from './beschrijving.ts';
import type { Document } from './document.ts';
import { bronFout } from './fouten.ts';
import { regelsVan } from './regels.ts';
import { tegenspraken } from './tegenspraak.ts';
import { eisLeesbareTekens } from './tekens.ts';
import { VORMEN } from './vormen.ts';

/** A source: what the editors say of it, what it says itself, and its lines as received. */
export interface Bron<Soort extends Beschrijving = Beschrijving> {
  beschrijving: Soort;
  document: Document;
  /** Line n of the file is regels[n - 1]. */
  regels: string[];
}

export type Dossier = Bron<Kamervragenbeschrijving>;
export type Artikelbron = Bron<Artikelbeschrijving>;

export function isDossier(bron: Bron): bron is Dossier {
  return bron.beschrijving.soort === 'kamervragen';
}

export function isArtikel(bron: Bron): bron is Artikelbron {
  return bron.beschrijving.soort === 'artikel';
}

/** A source file as it lies on disk. */
export interface Bronbestand {
  pad: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  sha256: string;
}

/**
 * Turns a description and the bytes of its file into a source.
 * Throws a RedactieFout or RedactieFouten when the bytes are not what the description says.
 */
export function maakBron(
  beschrijving: Beschrijving,
  padBeschrijving: string,
  bestand: Bronbestand,
): Bron {
  const inBestand = { bestand: bestand.pad, regel: 1 };
  const inBeschrijving = { bestand: padBeschrijving, regel: 1 };
  const vorm = VORMEN[beschrijving.vorm];
  if (!vorm) {
    throw bronFout(
      'onbekende-vorm',
      inBeschrijving,
      `onbekende vorm "${beschrijving.vorm}".`,
      `Bekend zijn: ${Object.keys(VORMEN).join(', ')}.`,
    );
  }
  const tekst = ontcijfer(bestand);
  if (tekst.trim() === '') {
    throw bronFout(
      'leeg',
      inBestand,
      'het bestand bevat geen tekst.',
      'Zet het brondocument terug zoals het is ontvangen.',
    );
  }
  if (bestand.sha256 !== beschrijving.sha256) {
    throw bronFout(
      'ander-bestand',
      inBestand,
      `dit is niet het bestand uit ${padBeschrijving}: de SHA-256 is ${bestand.sha256}.`,
      'Zet het ontvangen bestand terug; is dit een nieuwe versie, neem dan de nieuwe SHA-256 over.',
    );
  }
  eisLeesbareTekens(tekst, bestand.pad);
  const document = vorm.ontleed({
    bestand: bestand.pad,
    tekst,
    ...(beschrijving.soort === 'artikel' ? { sectiesZonderKop: beschrijving.secties } : {}),
  });
  const fouten = tegenspraken(document, beschrijving, bestand.pad, inBeschrijving);
  if (fouten.length > 0) throw new RedactieFouten(fouten);
  return { beschrijving, document, regels: regelsVan(tekst).map((regel) => regel.tekst) };
}

function ontcijfer({ pad, bytes }: Bronbestand): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw bronFout(
      'geen-utf8',
      { bestand: pad, regel: regelVanEersteFout(bytes) },
      'hier staan bytes die geen UTF-8 zijn.',
      'Sla het ontvangen bestand op als UTF-8, zonder verder iets te veranderen.',
    );
  }
}

/** The line on which the first byte stands that is no UTF-8: one more than the line ends before it. */
function regelVanEersteFout(bytes: Uint8Array): number {
  const begin = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  return regelsVan(begin).length;
}
