// The named ways in which a document is damaged on its way to us. Each gives another document, as text
// or as bytes, or the same one when the damage does not apply at the place that chance chose.
import type { Kans } from './kans.ts';

export type Operator = (tekst: string, kans: Kans) => string | Uint8Array;

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);

/** Makes an operator of what happens to the lines. */
function opRegels(doe: (regels: string[], kans: Kans) => void): Operator {
  return (tekst, kans) => {
    const regels = tekst.split('\n');
    doe(regels, kans);
    return regels.join('\n');
  };
}

/** The indexes of the lines for which something holds. */
const waar = (regels: readonly string[], klopt: (regel: string) => boolean) =>
  regels.flatMap((regel, index) => (klopt(regel) ? [index] : []));

const isLeeg = (regel: string) => regel.trim() === '';
const NUMMER = /^(\s*(?:•\s*Vraag\s+)?)(\d+)(\.?)/;

/** Makes an operator that puts other characters for some of those in a group: one, a few, or all. */
function opTekens(groep: RegExp, kiesAnder: (teken: string, kans: Kans) => string): Operator {
  return (tekst, kans) => {
    const plekken = [...tekst.matchAll(groep)].map(({ index }) => index);
    const kant = kans.onder(4);
    const een = kans.kies(plekken);
    return tekst.replace(groep, (teken, ...rest) => {
      const plek = rest.find((deel) => typeof deel === 'number');
      const raak = kant === 0 || (kant === 1 ? kans.onder(8) === 0 : plek === een);
      return raak ? kiesAnder(teken, kans) : teken;
    });
  };
}

/** Puts a character in front of some place in a line, most often where a reader looks for structure. */
function metTeken(tekens: readonly string[]): Operator {
  return opRegels((regels, kans) => {
    for (let keer = kans.onder(3); keer >= 0; keer -= 1) {
      const regel = kans.onder(regels.length);
      const oud = regels[regel] ?? '';
      const plek = kans.onder(2) === 0 ? 0 : kans.onder(oud.length + 1);
      regels[regel] = oud.slice(0, plek) + (kans.kies(tekens) ?? '') + oud.slice(plek);
    }
  });
}

const AANHALING = ["'", '"', '‘', '’', '“', '”', '„', '«', '»', '`', "''"];
const STREEPJES = ['-', '–', '—', '‑', '−', '•', '·', '*'];
const SPATIES = ['\u00A0', '\u202F', '\u2007', '\u2028', '\u3000', '\t', '  ', '\f', '\v'];
const ONZICHTBAAR = [
  '\u200B',
  '\u200C',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u200E',
  '\uFFFD',
  '\u0000',
];
const KOPPEN = [
  'Toelichting:',
  'Toelichting',
  'Antwoord',
  'Antwoord 3',
  'Vraag 2',
  ' • Vraag 9',
  ' • Vraag 10',
  '10. Wat vindt u daarvan?',
  'Update (2 juni 2021): er is nieuws.',
  'SP: een kop',
  'Een kop',
  'Plaats een reactie',
  'Volledige titel: iets',
  'Ingediend 1 mei 2021',
  'Kamervraag 2021Z00001',
];
const ROMEINS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** What Windows-1252 makes of the bytes 80 to 9F. */
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** Every operator, by the name under which it is counted. */
export const OPERATOREN: Readonly<Record<string, Operator>> = {
  'regel weg': opRegels((regels, kans) => regels.splice(kans.onder(regels.length), 1)),
  'regel dubbel': opRegels((regels, kans) => {
    const plek = kans.onder(regels.length);
    regels.splice(plek, 0, ...Array(1 + kans.onder(2)).fill(regels[plek]));
  }),
  'regels wisselen': opRegels((regels, kans) => {
    const [een, ander] = [kans.onder(regels.length), kans.onder(regels.length)];
    [regels[een], regels[ander]] = [regels[ander] ?? '', regels[een] ?? ''];
  }),
  'regel knippen': opRegels((regels, kans) => {
    const plek = kans.onder(regels.length);
    const regel = regels[plek] ?? '';
    const knip = kans.onder(regel.length + 1);
    regels.splice(plek, 1, regel.slice(0, knip), regel.slice(knip));
  }),
  'regel verplaatsen': opRegels((regels, kans) => {
    const [regel = ''] = regels.splice(kans.onder(regels.length), 1);
    regels.splice(kans.onder(regels.length + 1), 0, regel);
  }),
  'regel afkappen': opRegels((regels, kans) => {
    const plek = kans.onder(regels.length);
    const regel = regels[plek] ?? '';
    regels[plek] = regel.slice(0, kans.onder(regel.length));
  }),
  'regels plakken': opRegels((regels, kans) => {
    const plek = kans.onder(regels.length);
    regels.splice(plek, 2, regels.slice(plek, plek + 2).join(kans.kies(['', ' ']) ?? ''));
  }),
  'alinea’s plakken': opRegels((regels, kans) => {
    const plek = kans.kies(waar(regels, isLeeg)) ?? 0;
    if (kans.onder(2) === 0) regels.splice(plek, 1);
    else regels.splice(plek - 1, 3, `${regels[plek - 1] ?? ''} ${regels[plek + 1] ?? ''}`);
  }),
  'alinea splitsen': opRegels((regels, kans) => {
    const plek = kans.onder(regels.length);
    const regel = regels[plek] ?? '';
    const woorden = [...regel.matchAll(/\s+/g)].map(({ index }) => index);
    const knip = kans.kies([0, regel.length, ...woorden]) ?? 0;
    regels.splice(plek, 1, regel.slice(0, knip), '', regel.slice(knip));
  }),
  'vraag hernummeren': opRegels((regels, kans) => {
    const plek = kans.kies(waar(regels, (regel) => NUMMER.test(regel)));
    if (plek === undefined) return;
    regels[plek] = (regels[plek] ?? '').replace(NUMMER, (_, voor, nummer, punt) => {
      const ander = [String(kans.onder(14)), ROMEINS[Number(nummer) - 1] ?? '', `${nummer}a`, ''];
      const teken = kans.kies([punt, punt, '', ')', ':', '°']) ?? '';
      return `${voor}${kans.kies([...ander, String(kans.onder(2000)), nummer])}${teken}`;
    });
  }),
  'gegeven weg': opRegels((regels, kans) => {
    const gegeven = /^(?:\S.{0,140}\S)\s*$/;
    regels.splice(kans.kies(waar(regels, (regel) => gegeven.test(regel))) ?? 0, 1);
  }),
  'kop erin': opRegels((regels, kans) => {
    const witregels = kans.onder(2) === 0 ? [''] : [];
    const kop = kans.kies(KOPPEN) ?? '';
    const inspringing = kans.kies(['', '', '  ']) ?? '';
    regels.splice(kans.onder(regels.length + 1), 0, ...witregels, inspringing + kop, ...witregels);
  }),
  aanhalingstekens: opTekens(/['"‘’“”„«»]/g, (_, kans) => kans.kies(AANHALING) ?? ''),
  streepjes: opTekens(/[-–—•]/g, (_, kans) => kans.kies(STREEPJES) ?? ''),
  'andere spaties': opTekens(/ /g, (_, kans) => kans.kies(SPATIES) ?? ''),
  'onzichtbare tekens': metTeken(ONZICHTBAAR),
  'andere letters (NFD)': opTekens(/\p{L}/gu, (letter) => letter.normalize('NFD')),
  BOM: (tekst, kans) => `${'\uFEFF'.repeat(1 + kans.onder(2))}${beschadigdeRegel(tekst, kans)}`,
  regeleinden: opTekens(/\n/g, (_, kans) => kans.kies(['\r\n', '\r', '\n\n', '\r\r\n']) ?? ''),
  'latin-1': (tekst, kans) => {
    // Van alle tekens buiten ASCII, of van één, staat alleen de byte van latin-1 er nog.
    const tekens = [...beschadigdeRegel(tekst, kans)];
    const buiten = tekens.flatMap((teken, index) => (teken > '\u007F' ? [index] : []));
    const een = kans.onder(2) === 0 ? kans.kies(buiten) : undefined;
    return Buffer.concat(
      tekens.map((teken, index) =>
        teken > '\u007F' && (een === undefined || een === index)
          ? Buffer.from(teken, 'latin1')
          : Buffer.from(teken),
      ),
    );
  },
  'dubbel gecodeerd': (tekst, kans) => {
    const verminkt = (stuk: string) =>
      kans.onder(2) === 0
        ? WINDOWS_1252.decode(utf8(stuk))
        : Buffer.from(utf8(stuk)).toString('latin1');
    return opTekens(/[^\p{ASCII}]/gu, verminkt)(tekst, kans);
  },
  'utf-16': (tekst, kans) => {
    const bytes = Buffer.from(beschadigdeRegel(tekst, kans), 'utf16le');
    return kans.onder(2) === 0 ? bytes : bytes.swap16();
  },
  'bestand afkappen': (tekst, kans) => {
    const bytes = utf8(tekst);
    return bytes.slice(0, kans.onder(bytes.length));
  },
  'twee fouten': (tekst, kans) => {
    const namen = ['regel weg', 'regel verplaatsen', 'regels plakken', 'alinea splitsen'];
    const doe = () => OPERATOREN[kans.kies([...namen, 'vraag hernummeren', 'kop erin']) ?? ''];
    const een = doe()?.(tekst, kans) ?? tekst;
    return typeof een === 'string' ? (doe()?.(een, kans) ?? een) : een;
  },
};

/** A change of the whole file is the same every time; with a word doubled somewhere there are thousands. */
function beschadigdeRegel(tekst: string, kans: Kans): string {
  const spatie = kans.kies([...tekst.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index)) ?? 0;
  return `${tekst.slice(0, spatie)} ${tekst.slice(spatie)}`;
}
