import type { Plek } from '../redactiefout.ts';
import { dagenTussen, leesDag } from '../tekst/datum.ts';
import type { Artikelbeschrijving, Beschrijving, Kamervragenbeschrijving } from './beschrijving.ts';
import {
  type Document,
  type Gegeven,
  leestekst,
  sectiesIn,
  voetnootnummersIn,
  vragenIn,
} from './document.ts';
import { type BronFout, bronFout } from './fouten.ts';

/** One thing that the document says and the description says otherwise. */
interface Verschil {
  regel: number;
  wat: string;
  document: string;
  beschrijving: string;
}

/** The days that "31 mei 2021 (na 46 dagen)" names: the date, and the number if there is one. */
const BEANTWOORD = /^(\d{1,2} \p{L}+ \d{4})(?: \(na (\d+) dag(?:en)?\))?$/u;

const LETTERKOP =
  /^Vragen van (?:het lid|de leden) (.+?) aan de (minister .+?|staatssecretaris .+?) over (.+)$/;

function uitGegeven(
  gegeven: Gegeven,
  bron: Kamervragenbeschrijving,
  eerder: Gegeven | undefined,
): Verschil[] {
  const meld = (
    wat: string,
    waarde: string | undefined,
    verwacht: string | undefined,
  ): Verschil[] =>
    waarde === verwacht
      ? []
      : [
          {
            regel: gegeven.regels.van,
            wat,
            document: waarde ?? gegeven.waarde,
            beschrijving: verwacht ?? 'niets',
          },
        ];
  const { waarde } = gegeven;
  switch (gegeven.sleutel) {
    case 'Kamervraag':
      return meld('zaaknummer', waarde, bron.zaaknummer);
    case 'Ingediend':
      return meld('ingediend', leesDag(waarde), bron.ingediend);
    case 'Beantwoord': {
      const [, dag, dagen] = BEANTWOORD.exec(waarde) ?? [];
      const termijn = bron.beantwoord && String(dagenTussen(bron.ingediend, bron.beantwoord));
      return [
        ...meld('beantwoord', dag && leesDag(dag), bron.beantwoord),
        ...(dagen ? meld('het aantal dagen tot het antwoord', dagen, termijn) : []),
      ];
    }
    case 'Indiener':
    case 'Indieners':
      return meld(
        'indieners',
        waarde,
        bron.indieners.map(({ naam, partij }) => `${naam} (${partij})`).join(', '),
      );
    case 'Beantwoord door':
      return waarde.startsWith(`${bron.minister.naam} (`)
        ? []
        : meld('minister', waarde, bron.minister.naam);
    case 'Bron vraag':
      return meld('vragenstuk.adres', waarde, bron.vragenstuk.adres);
    case 'Bron antwoord':
      return meld('antwoordstuk.adres', waarde, bron.antwoordstuk?.adres);
    case 'Kamervraag document nummer':
      return meld('vragenstuk.nummer', waarde, bron.vragenstuk.nummer);
    case 'Kamerantwoord document nummer':
      return meld('antwoordstuk.nummer', waarde, bron.antwoordstuk?.nummer);
    case 'Volledige titel':
      // Onder het nummer van het antwoord staat de titel van het antwoord, die we niet beschrijven.
      return eerder?.sleutel === 'Kamervraag document nummer'
        ? meld('titel', waarde, bron.titel)
        : [];
    default:
      return [];
  }
}

function inKamervragen(document: Document, bron: Kamervragenbeschrijving): Verschil[] {
  const gegevens = document.delen.filter((deel) => deel.soort === 'gegeven');
  const uitGegevens = gegevens.flatMap((gegeven, index) =>
    uitGegeven(gegeven, bron, gegevens[index - 1]),
  );
  const vragen = vragenIn(document);
  if (bron.aantalVragen !== undefined && vragen.length !== bron.aantalVragen) {
    uitGegevens.push({
      regel: vragen.at(-1)?.vraag[0]?.regels.van ?? 1,
      wat: 'aantalVragen',
      document: String(vragen.length),
      beschrijving: String(bron.aantalVragen),
    });
  }
  const titel = document.delen.find((deel) => deel.soort === 'titel');
  if (!titel) return uitGegevens;

  const regel = titel.regels.van;
  const tekst = leestekst(titel);
  const brief = LETTERKOP.exec(tekst);
  if (!brief) {
    return tekst === bron.titel
      ? uitGegevens
      : [...uitGegevens, { regel, wat: 'titel', document: tekst, beschrijving: bron.titel }];
  }
  const [, leden = '', ambt = '', over = ''] = brief;
  const verschillen = [...uitGegevens];
  for (const { naam, partij } of bron.indieners) {
    // De brief noemt alleen de achternaam: "Van Kent (SP)" bij Bart van Kent.
    const genoemd = leden.split(/, | en /).some((lid) => {
      const [, achternaam = '', bijPartij] = /^(.+?)(?: \((.+)\))?$/.exec(lid) ?? [];
      return (
        naam.toLowerCase().endsWith(achternaam.toLowerCase()) &&
        (bijPartij ?? partij) === partij &&
        leden.includes(`(${partij})`)
      );
    });
    if (!genoemd) {
      verschillen.push({
        regel,
        wat: 'indieners',
        document: leden,
        beschrijving: `${naam} (${partij})`,
      });
    }
  }
  if (ambt !== bron.minister.functie) {
    verschillen.push({
      regel,
      wat: 'minister.functie',
      document: ambt,
      beschrijving: bron.minister.functie,
    });
  }
  if (over !== bron.titel) {
    verschillen.push({ regel, wat: 'titel', document: over, beschrijving: bron.titel });
  }
  return verschillen;
}

function inArtikel(document: Document, bron: Artikelbeschrijving): Verschil[] {
  const verschillen: Verschil[] = [];
  for (const deel of document.delen) {
    const tekst = leestekst(deel);
    const regel = deel.regels.van;
    if (deel.soort === 'titel' && tekst !== bron.titel) {
      verschillen.push({ regel, wat: 'titel', document: tekst, beschrijving: bron.titel });
    }
    const update = deel.soort === 'alinea' ? /^Update \((.+?)\)/.exec(tekst)?.[1] : undefined;
    if (update && leesDag(update) !== bron.bijgewerkt) {
      verschillen.push({
        regel,
        wat: 'bijgewerkt',
        document: update,
        beschrijving: bron.bijgewerkt ?? 'niets',
      });
    }
  }
  const secties = sectiesIn(document);
  if (bron.aantalSecties !== undefined && secties.length !== bron.aantalSecties) {
    verschillen.push({
      regel: secties.at(-1)?.alineas[0]?.regels.van ?? 1,
      wat: 'aantalSecties',
      document: `${secties.length} (${secties.map(({ id }) => id).join(', ')})`,
      beschrijving: String(bron.aantalSecties),
    });
  }
  const naamregels = document.delen.filter((deel) => deel.soort === 'naamregel');
  const [eerste] = document.delen.filter(
    ({ soort }) => soort === 'naamregel' || soort === 'paginaresten',
  );
  if (eerste && !naamregels.some((deel) => leestekst(deel).includes(bron.auteur))) {
    const namen = naamregels.map(leestekst).join(' ').slice(0, 60);
    verschillen.push({
      regel: eerste.regels.van,
      wat: 'auteur',
      document: namen,
      beschrijving: bron.auteur,
    });
  }
  return verschillen;
}

/**
 * Where a document and its description contradict each other, and footnote texts without a mark
 * in the document; an empty list when they agree.
 */
export function tegenspraken(
  document: Document,
  bron: Beschrijving,
  bestand: string,
  beschrijving: Plek,
): BronFout[] {
  const verschillen =
    bron.soort === 'artikel' ? inArtikel(document, bron) : inKamervragen(document, bron);
  const merken = voetnootnummersIn(document.delen);
  return [
    ...verschillen.map((verschil) =>
      bronFout(
        'tegenspraak',
        { bestand, regel: verschil.regel },
        `${verschil.wat}: het document zegt "${verschil.document}", ${beschrijving.bestand} zegt "${verschil.beschrijving}".`,
        'Het document gaat voor: verbeter de beschrijving.',
      ),
    ),
    ...bron.voetnoten
      .filter(({ nummer }) => !merken.includes(nummer))
      .map(({ nummer }) =>
        bronFout(
          'voetnoot-zonder-merk',
          beschrijving,
          `voetnoot ${nummer} komt in ${bestand} niet voor.`,
          'Haal de voetnoot weg of verbeter het nummer.',
        ),
      ),
  ];
}
