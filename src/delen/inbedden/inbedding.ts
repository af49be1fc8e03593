import { afkomstVan } from '../../bronnen/afkomst.ts';
import { type Bron, isDossier } from '../../bronnen/bron.ts';
import { leestekst, type Passage } from '../../bronnen/document.ts';
import { zoekPassage } from '../../bronnen/passagepad.ts';
import { blokkenIn, leesMdx, tekstIn } from '../../lees-mdx.ts';
import { paden } from '../../paden.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Oordeel } from '../../rechten/schema.ts';
import type { Dag } from '../../tekst/datum.ts';
import { eersteZinnen } from '../../tekst/eerste-zinnen.ts';
import { zinnenIn } from '../../tekst/leesbaarheid.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';

/** The words of a source that go with an answer, cut at the end of a sentence. */
export interface Inbedcitaat {
  tekst: string;
  /** False when the source goes on. */
  volledig: boolean;
  bron: string;
  adres: string;
  wie: string;
  dag: Dag | undefined;
}

/** What another site shows of a page. */
export interface Inbedding {
  titel: string;
  oordeel?: Oordeel;
  kort: string;
  citaat: Inbedcitaat | undefined;
  /** What the link to the page itself says. */
  verder: string;
  /** The page itself, and the page that stands in the frame. */
  adres: string;
  inbedden: string;
}

/** Enough for proof; the rest is on the page itself. */
const MEESTE_WOORDEN = 45;

/** The end of a sentence, with the marks that close after it. */
const ZINSEINDE = /[.?!…]['’"”»)\]]*$/u;

/** Where authors leave words out of a quote. */
const WEGLATING = /\s*\[(?:…|\.\.\.)\]\s*/;

/** A question for another site: its short answer with the begin of the answer, or of the question without one. */
export function inbeddingVanVraag(vraag: Vraagpagina): Inbedding {
  const { dossier, nummer, titel, kort } = vraag;
  const { id } = dossier.beschrijving;
  const passages = vraag.antwoord.length > 0 ? vraag.antwoord : vraag.vraag;
  return {
    titel,
    kort,
    citaat: maakCitaat(dossier, passages[0]?.id ?? '', passages.flatMap(tussenVoetnoten)),
    verder: vraag.antwoord.length > 0 ? 'Lees vraag en antwoord' : 'Lees de hele vraag',
    adres: paden.vraag(id, nummer),
    inbedden: paden.vraagInbedden(id, nummer),
  };
}

/** A rights page for another site: its verdict and short answer with its first quote, from the official words if it has those. */
export function inbeddingVanRecht(recht: Rechtpagina, bronnen: readonly Bron[]): Inbedding {
  const { titel, kort, oordeel } = recht.tekst.data;
  const citaten = blokkenIn(leesMdx(recht.tekst.body ?? ''), 'Citaat').flatMap(
    ({ velden, knoop }) => {
      const bron = bronnen.find(({ beschrijving }) => beschrijving.id === velden.bron);
      return bron ? [{ bron, passage: velden.passage ?? '', tekst: tekstIn(knoop) }] : [];
    },
  );
  const citaat = citaten.find(({ bron }) => isDossier(bron)) ?? citaten[0];
  return {
    titel,
    oordeel,
    kort,
    citaat: citaat && maakCitaat(citaat.bron, citaat.passage, citaat.tekst.split(WEGLATING)),
    verder: 'Lees de hele uitleg',
    adres: paden.recht(recht.slug),
    inbedden: paden.rechtInbedden(recht.slug),
  };
}

/** The text of a passage in pieces around its footnote marks: without its note a mark says nothing. */
function tussenVoetnoten({ stukken }: Passage): string[] {
  return stukken
    .filter(({ soort }) => soort === 'tekst')
    .map((stuk) => leestekst({ stukken: [stuk] }))
    .filter(Boolean);
}

/**
 * Quotes whole sentences of the first of some pieces of a passage, which follow one another in the
 * source; undefined when that holds none, since a sentence is never cut.
 */
function maakCitaat(
  bron: Bron,
  passage: string,
  [eerste = '', ...meer]: readonly string[],
): Inbedcitaat | undefined {
  const plek = zoekPassage(bron, passage);
  const [begin] = plek?.passages ?? [];
  if (!plek || !begin) return undefined;
  const zinnen = zinnenIn(eerste);
  const heel = zinnen.findLastIndex((zin) => ZINSEINDE.test(zin)) + 1;
  if (heel === 0) return undefined;
  const { tekst, volledig } = eersteZinnen(zinnen.slice(0, heel).join(' '), MEESTE_WOORDEN);
  const { wie, dag } = afkomstVan(bron, begin);
  return {
    tekst,
    volledig: volledig && heel === zinnen.length && meer.length === 0,
    bron: bron.beschrijving.id,
    adres: plek.adres,
    wie,
    dag,
  };
}
