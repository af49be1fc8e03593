/** A law that pages may refer to, with the address of its official text. */
interface Wettekst {
  naam: string;
  adres: string;
  /** The address of one article; undefined for a number that no article of this law can have. */
  artikel: (nummer: string) => string | undefined;
}

const GENUMMERD = /^\d+[a-z]*$/;
const PER_HOOFDSTUK = /^\d+\.\d+[a-z]*$/;
/** Every book of the Civil Code is a law with an address of its own; this is Book 7. */
const IN_BOEK_7 = /^7:(?=\d+[a-z]*$)/;

const opWettenOverheid = (bwb: string, nummering = GENUMMERD): Omit<Wettekst, 'naam'> => ({
  adres: `https://wetten.overheid.nl/${bwb}/`,
  // The permanent reference (JCI) that wetten.overheid.nl promises for each article.
  artikel: (nummer) =>
    nummering.test(nummer)
      ? `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${nummer.replace(IN_BOEK_7, '')}`
      : undefined,
});

const EUR_LEX_AVG = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

const WETTEN: ReadonlyMap<string, Wettekst> = new Map([
  [
    'AVG',
    {
      naam: 'AVG',
      adres: EUR_LEX_AVG,
      artikel: (nummer) => (GENUMMERD.test(nummer) ? `${EUR_LEX_AVG}#art_${nummer}` : undefined),
    },
  ],
  ['UAVG', { naam: 'UAVG', ...opWettenOverheid('BWBR0040940') }],
  ['WOR', { naam: 'WOR', ...opWettenOverheid('BWBR0002747') }],
  ['Grondwet', { naam: 'Grondwet', ...opWettenOverheid('BWBR0001840') }],
  ['Arboregeling', { naam: 'Arboregeling', ...opWettenOverheid('BWBR0008587', PER_HOOFDSTUK) }],
  ['BW', { naam: 'Burgerlijk Wetboek', ...opWettenOverheid('BWBR0005290', IN_BOEK_7) }],
  ['EVRM', { naam: 'EVRM', ...opWettenOverheid('BWBV0001000') }],
]);

/** The laws by the name that authors use: "AVG", "WOR" … */
export const WETNAMEN: readonly string[] = [...WETTEN.keys()];

/**
 * The words and the address of a link to a law, or to an article of it; undefined when we do not know
 * that law, or it cannot have that article.
 */
export function wetlink(
  wet: string,
  artikel: string | undefined,
): { tekst: string; adres: string } | undefined {
  const bekend = WETTEN.get(wet);
  if (!bekend || artikel === undefined)
    return bekend && { tekst: bekend.naam, adres: bekend.adres };
  const adres = bekend.artikel(artikel);
  return adres === undefined ? undefined : { tekst: `artikel ${artikel} ${bekend.naam}`, adres };
}
