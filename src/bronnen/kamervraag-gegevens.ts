import type { Deel, Gegeven } from './document.ts';
import { type Bronfoutsoort, foutenIn } from './fouten.ts';
import { blokkenVan, inKort, type Regel } from './regels.ts';
import { uitRegels } from './vorm.ts';

/** The keys of the lines above the questions; "Beantwoord" comes after "Beantwoord door", which begins with it. */
const SLEUTELS_BOVEN = [
  'Beantwoord door',
  'Bron antwoord',
  'Bron vraag',
  'Beantwoord',
  'Ingediend',
  'Indieners',
  'Indiener',
  'Onderwerpen',
  'Kamervraag',
];

/** The keys of the lines below the last answer. */
const SLEUTELS_ONDER = [
  'Kamervraag document nummer',
  'Kamerantwoord document nummer',
  'Volledige titel',
];

/** A place for metadata: its keys, and the kind of fault that another line is there. */
interface Plaats {
  sleutels: readonly string[];
  waar: string;
  soort: Bronfoutsoort;
}

const BOVEN: Plaats = { sleutels: SLEUTELS_BOVEN, waar: 'vóór vraag 1', soort: 'vorm-klopt-niet' };
const ONDER: Plaats = {
  sleutels: SLEUTELS_ONDER,
  waar: 'onder het laatste antwoord',
  soort: 'vorm-klopt-niet',
};

function leesGegeven(regel: Regel, sleutels: readonly string[]): Gegeven | undefined {
  const tekst = regel.tekst.trim().replace(/\s+/g, ' ');
  const sleutel = sleutels.find((naam) => new RegExp(`^${naam}(?::|\\s)`).test(tekst));
  if (!sleutel) return undefined;
  const waarde = tekst.slice(sleutel.length).replace(/^:/, '').trim();
  return { soort: 'gegeven', sleutel, waarde, ...uitRegels([regel]) };
}

/** True for the line with which a print of a Kamervraag begins: "Kamervraag 2021Z06098". */
export function isEersteRegel(regel: Regel): boolean {
  return leesGegeven(regel, ['Kamervraag']) !== undefined;
}

/** True for a line that belongs below the last answer. */
export function hoortOnder(regel: Regel): boolean {
  return leesGegeven(regel, SLEUTELS_ONDER) !== undefined;
}

/**
 * Reads the lines above question 1: the case number, the title as a block of its own, and metadata.
 * Throws a RedactieFout for any other line, a key used twice, and a title or day that is missing.
 */
export function leesBoven(regels: readonly Regel[], bestand: string): Deel[] {
  const fout = foutenIn(bestand);
  const [eersteBlok = [], tweedeBlok = [], derdeBlok = [], ...meer] = blokkenVan(regels);
  const isGegeven = (regel: Regel) => leesGegeven(regel, SLEUTELS_BOVEN) || hoortOnder(regel);
  const naTitel = tweedeBlok.findIndex(isGegeven);
  const [titel, ...vervolg] = naTitel < 0 ? tweedeBlok : tweedeBlok.slice(0, naTitel);
  if (!titel) {
    throw fout(
      'gegeven',
      eersteBlok[0]?.nummer ?? 1,
      'onder het zaaknummer ontbreekt de titel.',
      'De titel staat tussen twee lege regels. Vergelijk met het officiële stuk.',
    );
  }
  const delen: Deel[] = [
    ...leesGegevens(eersteBlok, BOVEN, bestand),
    { soort: 'titel', ...uitRegels([titel, ...vervolg]) },
    ...leesGegevens(
      [...(naTitel < 0 ? [] : tweedeBlok.slice(naTitel)), ...derdeBlok],
      BOVEN,
      bestand,
    ),
    ...leesGegevens(meer.flat(), { ...BOVEN, soort: 'antwoord-zonder-vraag' }, bestand),
  ];
  eisEenmaal(delen, bestand);
  if (!heeft(delen, 'Ingediend')) {
    throw fout(
      'gegeven',
      eersteBlok[0]?.nummer ?? 1,
      'boven vraag 1 ontbreekt de regel "Ingediend" met de dag van de vragen.',
      'Vergelijk met het officiële stuk.',
    );
  }
  return delen;
}

/** True when the lines above question 1 hold this key. */
export function heeft(delen: readonly Deel[], sleutel: string): boolean {
  return delen.some((deel) => deel.soort === 'gegeven' && deel.sleutel === sleutel);
}

/**
 * Reads the lines below the last answer: document numbers, each with the full title below it.
 * Throws a RedactieFout for any other line, a number given twice, and a title without its number.
 */
export function leesOnder(regels: readonly Regel[], bestand: string): Deel[] {
  const delen = leesGegevens(blokkenVan(regels).flat(), ONDER, bestand);
  eisEenmaal(
    delen.filter(({ sleutel }) => sleutel !== 'Volledige titel'),
    bestand,
  );
  const los = delen.find(
    ({ sleutel }, index) =>
      sleutel === 'Volledige titel' &&
      (delen[index - 1]?.sleutel ?? 'Volledige titel') === 'Volledige titel',
  );
  if (!los) return delen;
  throw foutenIn(bestand)(
    'gegeven',
    los.regels.van,
    'deze titel staat niet onder het nummer van een document.',
    'Vergelijk met het officiële stuk.',
  );
}

function leesGegevens(
  regels: readonly Regel[],
  { sleutels, waar, soort }: Plaats,
  bestand: string,
): Gegeven[] {
  return regels.map((regel) => {
    const gegeven = leesGegeven(regel, sleutels);
    if (gegeven) return gegeven;
    throw foutenIn(bestand)(
      soort,
      regel.nummer,
      `deze regel staat ${waar} en is geen bekend gegeven: "${inKort(regel)}".`,
      `Bekend zijn: ${sleutels.join(', ')}. Hoort de regel bij een vraag, dan ontbreekt de kop "• Vraag".`,
    );
  });
}

function eisEenmaal(delen: readonly Deel[], bestand: string): void {
  const gezien = new Set<string>();
  for (const deel of delen) {
    if (deel.soort !== 'gegeven') continue;
    if (gezien.has(deel.sleutel)) {
      throw foutenIn(bestand)(
        'gegeven',
        deel.regels.van,
        `het gegeven "${deel.sleutel}" staat er twee keer.`,
        'Vergelijk met het officiële stuk.',
      );
    }
    gezien.add(deel.sleutel);
  }
}
