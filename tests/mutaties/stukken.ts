// The documents that are damaged: every source of the site, and the made-up dossiers of the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { type Beschrijving, beschrijvingSchema } from '../../src/bronnen/beschrijving.ts';
import { leesBronnen } from '../../src/bronnen/lees.ts';
import { leesDag } from '../../src/tekst/datum.ts';
import { bouwVan, ontleed } from './keur.ts';

export interface Stuk {
  beschrijving: Beschrijving;
  tekst: string;
  /** What it is built of, as `bouwVan` tells. */
  bouw: string;
}

const PROEFDOSSIERS = 'tests/proefdossiers';

/** Reads all documents, each with the description that fits it. */
export function leesStukken(): Stuk[] {
  const echt = leesBronnen().map(({ beschrijving }) => ({
    beschrijving,
    tekst: readFileSync(`seeds/${beschrijving.bestand}`, 'utf8'),
  }));
  return [...echt, ...readdirSync(PROEFDOSSIERS).sort().map(leesProefdossier)].map((stuk) => ({
    ...stuk,
    bouw: bouwVan(ontleed(stuk.beschrijving, stuk.beschrijving.bestand, Buffer.from(stuk.tekst))),
  }));
}

function leesProefdossier(bestand: string): Omit<Stuk, 'bouw'> {
  const tekst = readFileSync(`${PROEFDOSSIERS}/${bestand}`, 'utf8');
  const na = (begin: string) =>
    new RegExp(`^${begin} (\\S+(?: \\S+ \\d{4})?)`, 'm').exec(tekst)?.[1];
  const zaaknummer = na('Kamervraag') ?? '';
  const beschrijving = beschrijvingSchema.parse({
    id: zaaknummer.toLowerCase(),
    soort: 'kamervragen',
    vorm: 'kamervraag',
    bestand,
    sha256: '0'.repeat(64),
    zaaknummer,
    titel: tekst.split('\n')[2],
    onderwerp: 'Proef',
    indieners: [{ naam: 'Jo de Tester', partij: 'PROEF' }],
    minister: { naam: 'Sam Voorbeeld', functie: 'minister van proeven' },
    ingediend: leesDag(na('Ingediend') ?? ''),
    beantwoord: leesDag(na('Beantwoord') ?? ''),
    uitgever: 'Proef',
    herkomst: 'Een verzonnen stuk.',
    vragenstuk: { nummer: 'proef', adres: na('Bron vraag') },
    antwoordstuk: { nummer: 'proef', adres: na('Bron antwoord') },
    aantalVragen: tekst.match(/• Vraag/g)?.length,
  });
  return { beschrijving, tekst };
}
