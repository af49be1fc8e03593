import type { Bron } from '../../bronnen/bron.ts';
import { paden } from '../../paden.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Oordeel } from '../../rechten/schema.ts';
import { rechtId, vraagId } from '../../verwijzingen/stuk.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { citaatUitRecht, citaatUitVraag, type Deelcitaat } from '../deelcitaat.ts';

/** What another site shows of a page. */
export interface Inbedding {
  titel: string;
  oordeel?: Oordeel;
  kort: string;
  citaat: Deelcitaat | undefined;
  /** What the link to the page itself says. */
  verder: string;
  /** The page itself, and the page that stands in the frame. */
  adres: string;
  inbedden: string;
}

/** A question for another site: its short answer with the beginning of the answer, or of the question without one. */
export function inbeddingVanVraag(vraag: Vraagpagina): Inbedding {
  const { dossier, nummer, titel, kort, antwoord } = vraag;
  const { id } = dossier.beschrijving;
  return {
    titel,
    kort,
    citaat: citaatUitVraag(vraag, dossier),
    verder: antwoord.length > 0 ? 'Lees vraag en antwoord' : 'Lees de hele vraag',
    adres: paden.vraag(id, nummer),
    inbedden: paden.inbedden(vraagId(id, nummer)),
  };
}

/** A rights page for another site: its verdict and short answer with a quote. */
export function inbeddingVanRecht(recht: Rechtpagina, bronnen: readonly Bron[]): Inbedding {
  const { titel, kort, oordeel } = recht.tekst.data;
  return {
    titel,
    oordeel,
    kort,
    citaat: citaatUitRecht(recht, bronnen),
    verder: 'Lees de hele uitleg',
    adres: paden.recht(recht.slug),
    inbedden: paden.inbedden(rechtId(recht.slug)),
  };
}

/** For a page ("rechten/oude-naam") whose content moved to a page that has nothing for other sites to show. */
export function inbeddingVanVerhuisd(pagina: string, adres: string): Inbedding {
  return {
    titel: 'Dit antwoord is verhuisd',
    kort: 'Wat hier stond, staat nu op een andere pagina.',
    citaat: undefined,
    verder: 'Ga naar de pagina van nu',
    adres,
    inbedden: paden.inbedden(pagina),
  };
}
