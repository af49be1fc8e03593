import type { Dag } from '../tekst/datum.ts';
import { type Artikelbron, type Bron, type Dossier, isArtikel, isDossier } from './bron.ts';
import { type Alinea, type Passage, sectiesIn } from './document.ts';
import { metPartij, partijenMetLidwoord } from './indieners.ts';
import { sectienaam } from './sectienaam.ts';

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
  /** What that address holds: a document number such as "ah-tk-20202021-2965", or the publisher. */
  stuk: string;
}

/** Tells where a passage comes from. */
export function afkomstVan(bron: Bron, passage: Passage): Afkomst {
  if (isDossier(bron)) return uitDossier(bron, passage);
  if (isArtikel(bron) && passage.soort === 'alinea') return uitArtikel(bron, passage);
  throw new Error(`${bron.beschrijving.id} is geen artikel of ${passage.id} geen alinea`);
}

function uitArtikel(bron: Artikelbron, { sectie: sectieId }: Alinea): Afkomst {
  const { uitgever, bijgewerkt, adres } = bron.beschrijving;
  const sectie = sectiesIn(bron.document).find(({ id }) => id === sectieId);
  const naam = sectie ? sectienaam(bron, sectie).naam : sectieId;
  return {
    kort: `${uitgever}, ‘${naam}’`,
    deel: `deel ‘${naam}’`,
    wie: uitgever,
    dag: sectieId === 'update' ? bijgewerkt : undefined,
    officieel: adres,
    stuk: uitgever,
  };
}

function uitDossier(bron: Dossier, passage: Passage): Afkomst {
  const { indieners, minister, ingediend, beantwoord, vragenstuk, antwoordstuk } =
    bron.beschrijving;
  const wie = metPartij(indieners);
  if (passage.soort === 'antwoord') {
    return {
      kort: `Minister aan ${partijenMetLidwoord(indieners)}, antwoord ${passage.vraag}`,
      deel: `antwoord op vraag ${passage.vraag}`,
      wie: `minister ${minister.naam}`,
      dag: beantwoord,
      officieel: (antwoordstuk ?? vragenstuk).adres,
      stuk: (antwoordstuk ?? vragenstuk).nummer,
    };
  }
  const deel = passage.soort === 'vraag' ? `vraag ${passage.vraag}` : 'toelichting bij de vragen';
  return {
    kort: `${wie}, ${deel}`,
    deel,
    wie,
    dag: ingediend,
    officieel: vragenstuk.adres,
    stuk: vragenstuk.nummer,
  };
}
