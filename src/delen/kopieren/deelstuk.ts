import { afkomstVan } from '../../bronnen/afkomst.ts';
import { type Bron, isDossier } from '../../bronnen/bron.ts';
import { leestekst, type Passage, type VraagMetAntwoord } from '../../bronnen/document.ts';
import { metPartij } from '../../bronnen/indieners.ts';
import { zoekPassage } from '../../bronnen/passagepad.ts';
import type { Rechttekst } from '../../rechten/rechttekst.ts';
import { type Dag, schrijfDag } from '../../tekst/datum.ts';
import { eersteZinnen } from '../../tekst/eerste-zinnen.ts';

/** Longer quotes do not fit a newsletter; the page has the rest. */
const MEESTE_WOORDEN = 60;

/** Verbatim words, and who said them where. */
export interface Deelcitaat {
  /** Whole sentences, with "[…]" where some were left out. */
  tekst: string;
  /** "Minister Wouter Koolmees, antwoord op vraag 2 van Stephan van Baarle (DENK), 31 mei 2021". */
  wie: string;
  /** The document that holds them: its number or publisher, and its address. */
  stuk: { naam: string; adres: string };
}

/** An answer as it stands in a newsletter. */
export interface Deelstuk {
  titel: string;
  kort: string;
  citaat: Deelcitaat;
  /** Where to read the answer when our sources lack it. */
  elders: { naam: string; adres: string } | undefined;
  /** The whole address of the page, without a fragment: mail programs drop it. */
  adres: string;
  /** The day on which someone last compared the page with the sources. */
  nagekeken: Dag | undefined;
}

type Pagina = Pick<Deelstuk, 'titel' | 'kort' | 'adres' | 'nagekeken'>;

/** The answer to a parliamentary question; the question itself is quoted when its answer is not in our sources. */
export function deelstukVanVraag(
  pagina: Pagina,
  { vraag, antwoord }: Pick<VraagMetAntwoord, 'vraag' | 'antwoord'>,
  bron: Bron,
): Deelstuk {
  const passages = antwoord.length > 0 ? antwoord : vraag;
  const { tekst, volledig } = eersteZinnen(passages.map(leestekst).join(' '), MEESTE_WOORDEN);
  const stuk = isDossier(bron) && antwoord.length === 0 && bron.beschrijving.antwoordstuk;
  return {
    ...pagina,
    citaat: citaat(volledig ? tekst : `${tekst} […]`, bron, passages),
    elders: stuk ? { naam: stuk.nummer, adres: stuk.adres } : undefined,
  };
}

/**
 * The answer of a rights page, with a quote that its author chose: the first that answers, such as the
 * minister's words, before one that only asks or reports. Throws an Error when the page quotes nothing.
 */
export function deelstukVanRecht(
  pagina: Pagina,
  { citaten }: Pick<Rechttekst, 'citaten'>,
  bronnen: readonly Bron[],
): Deelstuk {
  const gekozen = citaten.find(({ passage }) => passage.startsWith('antwoord')) ?? citaten[0];
  const bron = bronnen.find(({ beschrijving }) => beschrijving.id === gekozen?.bron);
  const plek = bron && gekozen && zoekPassage(bron, gekozen.passage);
  if (!bron || !gekozen || !plek) throw new Error(`${pagina.adres} heeft geen citaat om te delen.`);
  return { ...pagina, citaat: citaat(gekozen.tekst, bron, plek.passages), elders: undefined };
}

function citaat(tekst: string, bron: Bron, [passage]: readonly Passage[]): Deelcitaat {
  if (!passage) throw new Error(`Een citaat uit ${bron.beschrijving.id} zonder passage.`);
  const { wie, deel, dag, officieel, stuk } = afkomstVan(bron, passage);
  const vanWie =
    isDossier(bron) && passage.soort === 'antwoord'
      ? ` van ${metPartij(bron.beschrijving.indieners)}`
      : '';
  const delen = [wie, `${deel}${vanWie}`, ...(dag ? [schrijfDag(dag)] : [])].join(', ');
  return {
    tekst,
    wie: delen.charAt(0).toUpperCase() + delen.slice(1),
    stuk: { naam: stuk, adres: officieel },
  };
}
