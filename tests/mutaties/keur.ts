import { createHash } from 'node:crypto';
import { type Bron, maakBron } from '../../src/bronnen/bron.ts';
import {
  type Document,
  sectiesIn,
  tekstVan,
  toelichtingIn,
  vragenIn,
} from '../../src/bronnen/document.ts';
import { VORMEN } from '../../src/bronnen/vormen.ts';
import { RedactieFout, RedactieFouten } from '../../src/redactiefout.ts';
import type { Stuk } from './stukken.ts';

/** What became of a mutant: refused, with the kind of fault, or read: built as the original, or otherwise. */
export type Uitkomst =
  | { soort: 'gelijk' }
  | { soort: 'gelezen' | 'anders gebouwd' }
  | { soort: 'geweigerd'; fout: string };

/** What may never happen: a silent loss, an error without type, place or advice. */
export class Misser extends Error {}

/** Kinds of fault that come after a document was read. */
const NA_HET_LEZEN = new Set(['tegenspraak', 'voetnoot-zonder-merk']);

const kaal = (tekst: string) => tekst.replace(/\s/g, '');

function eis(klopt: boolean, mis: string): asserts klopt {
  if (!klopt) throw new Misser(mis);
}

/**
 * Feeds a mutant to the readers as the changed file of a known source, and as a new document of which
 * the checksum is right. Throws a Misser when a reader does what it may never do.
 */
export function keur({ beschrijving, tekst, bouw }: Stuk, bytes: Uint8Array): Uitkomst {
  if (Buffer.from(tekst).equals(bytes)) return { soort: 'gelijk' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const bestand = { pad: `seeds/${beschrijving.bestand}`, bytes, sha256 };
  const yaml = `content/bronnen/${beschrijving.id}.yaml`;

  const bekend = probeer(() => maakBron(beschrijving, yaml, bestand));
  eis('fouten' in bekend, 'een ander bestand dan beschreven is aangenomen');
  for (const { soort } of bekend.fouten) {
    eis(['ander-bestand', 'geen-utf8', 'leeg'].includes(soort), `de controlesom gaf ${soort}`);
  }

  const nieuw = probeer(() => maakBron({ ...beschrijving, sha256 }, yaml, bestand));
  if ('fouten' in nieuw) {
    for (const fout of nieuw.fouten) eisGoedeFout(fout, bestand.pad, yaml, bytes);
    const soort = nieuw.fouten[0]?.soort ?? '';
    // De beschrijving mag een fout van de lezer niet verbergen: wat haar tegenspreekt, is ook gelezen.
    if (NA_HET_LEZEN.has(soort)) eisHeel(ontleed(beschrijving, bestand.pad, bytes), bytes);
    return { soort: 'geweigerd', fout: soort };
  }
  eisHeel(nieuw.uitkomst.document, bytes);
  const gelijk = bouwVan(nieuw.uitkomst.document) === bouw;
  return { soort: gelijk ? 'gelezen' : 'anders gebouwd' };
}

/** Reads a document without looking at its description. */
export function ontleed(
  beschrijving: Stuk['beschrijving'],
  bestand: string,
  bytes: Uint8Array,
): Document {
  const vorm = VORMEN[beschrijving.vorm];
  eis(vorm !== undefined, `onbekende vorm ${beschrijving.vorm}`);
  return vorm.ontleed({
    bestand,
    tekst: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ...(beschrijving.soort === 'artikel' ? { sectiesZonderKop: beschrijving.secties } : {}),
  });
}

function probeer<Ding extends Document | Bron>(
  doe: () => Ding,
): { uitkomst: Ding } | { fouten: readonly RedactieFout[] } {
  try {
    return { uitkomst: doe() };
  } catch (fout) {
    if (fout instanceof RedactieFout) return { fouten: [fout] };
    if (fout instanceof RedactieFouten) return { fouten: fout.fouten };
    throw new Misser(`een fout zonder soort: ${fout}`);
  }
}

/** The lines of a file as any reader counts them. */
const aantalRegels = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('utf8')
    .split(/\r\n|\n|\r/).length;

function eisGoedeFout(fout: RedactieFout, pad: string, yaml: string, bytes: Uint8Array): void {
  const { bestand, regel } = fout.plek;
  eis(fout.soort !== '', 'een fout zonder soort');
  eis(bestand === pad || bestand === yaml, `een fout in een vreemd bestand: ${bestand}`);
  eis(regel !== undefined && Number.isInteger(regel) && regel >= 1, `een fout op regel ${regel}`);
  eis(bestand !== pad || regel <= aantalRegels(bytes), `regel ${regel} is er niet`);
  eis(
    /^[^:]+:\d+: \S.+[.:?…"] \p{Lu}.+[.?"]$/su.test(fout.message),
    `een fout zonder raad: ${fout.message}`,
  );
}

/** Holds a document to its promise: every character once, in order, in numbered questions with text. */
function eisHeel(document: Document, bytes: Uint8Array): void {
  const tekst = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  eis(kaal(document.delen.map(tekstVan).join('')) === kaal(tekst), 'er is tekst weg of verplaatst');
  let regel = 1;
  for (const deel of document.delen) {
    eis(deel.regels.van >= regel && deel.regels.tot >= deel.regels.van, 'de regels lopen terug');
    regel = deel.regels.van;
  }
  eis(regel <= aantalRegels(bytes), `regel ${regel} is er niet`);
  const ids = document.delen.flatMap((deel) => ('id' in deel ? [deel.id] : []));
  eis(ids.length > 0 && new Set(ids).size === ids.length, 'een naam van een passage is niet uniek');
  const vragen = vragenIn(document);
  eis(
    vragen.every(({ nummer, vraag }, index) => nummer === index + 1 && vraag.length > 0),
    'de vragen lopen niet door, of een heeft geen tekst',
  );
  const beantwoord = vragen.filter(({ antwoord }) => antwoord.length > 0).length;
  eis(beantwoord === 0 || beantwoord === vragen.length, 'een vraag mist haar antwoord');
  eis(
    sectiesIn(document).every(({ alineas }) => alineas.length > 0),
    'een sectie heeft geen tekst',
  );
}

/** The questions, sections and note of a document: what a reader sees in its table of contents. */
export function bouwVan(document: Document): string {
  return [
    ...vragenIn(document).map(({ nummer, antwoord }) => `${nummer} ${antwoord.length > 0}`),
    ...sectiesIn(document).map(({ id }) => id),
    `toelichting ${toelichtingIn(document).length > 0}`,
  ].join('\n');
}
