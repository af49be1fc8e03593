/** The laws that pages refer to, with the address of the official text and of one article in it. */
interface Wettekst {
  naam: string;
  adres: string;
  /** The address of an article; absent where the official text has none per article. */
  artikel?: (nummer: string) => string;
}

const opWettenOverheid = (bwb: string) => ({
  adres: `https://wetten.overheid.nl/${bwb}/`,
  // The permanent reference (JCI) that wetten.overheid.nl promises for each article.
  artikel: (nummer: string) => `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${nummer}`,
});

const EUR_LEX_AVG = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';

export const WETTEN: Readonly<Record<string, Wettekst>> = {
  AVG: { naam: 'AVG', adres: EUR_LEX_AVG, artikel: (nummer) => `${EUR_LEX_AVG}#art_${nummer}` },
  UAVG: { naam: 'UAVG', ...opWettenOverheid('BWBR0040940') },
  WOR: { naam: 'WOR', ...opWettenOverheid('BWBR0002747') },
  Grondwet: { naam: 'Grondwet', ...opWettenOverheid('BWBR0001840') },
  Arboregeling: { naam: 'Arboregeling', ...opWettenOverheid('BWBR0008587') },
  BW: {
    naam: 'Burgerlijk Wetboek',
    adres: 'https://wetten.overheid.nl/BWBR0005290/',
    artikel: (nummer) =>
      `https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=${nummer.replace(/^7:/, '')}`,
  },
  EVRM: { naam: 'EVRM', ...opWettenOverheid('BWBV0001000') },
};
