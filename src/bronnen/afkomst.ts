import type { Dag } from '../tekst/datum.ts';
import { type Bron, isDossier } from './bron.ts';
import { leestekst, type Passage, sectiesIn } from './document.ts';

/** Who says a passage, where, and when it was said, in words for readers. */
export interface Afkomst {
  /** A short name for a reference in a line of text: "Minister aan DENK, antwoord 7". */
  kort: string;
  /** "antwoord op vraag 7", "vraag 4", "deel ‘Update’". */
  deel: string;
  /** "minister Wouter Koolmees", "Bart van Kent (SP)", "VPNGids.nl". */
  wie: string;
  dag: Dag | undefined;
  /** The official address, or the publisher's own. */
  officieel: string;
}

/** Tells where a passage comes from. */
export function afkomstVan(bron: Bron, passage: Passage): Afkomst {
  if (!isDossier(bron)) {
    const { beschrijving } = bron;
    if (beschrijving.soort !== 'artikel' || passage.soort !== 'alinea') {
      throw new Error(`${beschrijving.id} is geen artikel of ${passage.id} geen alinea`);
    }
    const sectie = sectiesIn(bron.document).find(({ id }) => id === passage.sectie);
    const eigen = beschrijving.secties.find(({ id }) => id === passage.sectie)?.titel;
    const naam = sectie?.kop ? leestekst(sectie.kop) : (eigen ?? passage.sectie);
    return {
      kort: `${beschrijving.uitgever}, ‘${naam}’`,
      deel: `deel ‘${naam}’`,
      wie: beschrijving.uitgever,
      dag: passage.sectie === 'update' ? beschrijving.bijgewerkt : undefined,
      officieel: beschrijving.adres,
    };
  }
  const { indieners, minister, ingediend, beantwoord, vragenstuk, antwoordstuk } =
    bron.beschrijving;
  const partijen = indieners.map(({ partij }) => partij).join(' en ');
  const wie = indieners.map(({ naam, partij }) => `${naam} (${partij})`).join(' en ');
  if (passage.soort === 'antwoord') {
    return {
      kort: `Minister aan ${partijen}, antwoord ${passage.vraag}`,
      deel: `antwoord op vraag ${passage.vraag}`,
      wie: `minister ${minister.naam}`,
      dag: beantwoord,
      officieel: antwoordstuk?.adres ?? vragenstuk.adres,
    };
  }
  const deel = passage.soort === 'vraag' ? `vraag ${passage.vraag}` : 'toelichting bij de vragen';
  return { kort: `${wie}, ${deel}`, deel, wie, dag: ingediend, officieel: vragenstuk.adres };
}
