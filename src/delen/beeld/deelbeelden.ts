import { partijenMetLidwoord } from '../../bronnen/indieners.ts';
import type { Nieuwspagina } from '../../nieuws/opvragen.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import { schrijfDag } from '../../tekst/datum.ts';
import { rechtId, vraagId } from '../../verwijzingen/stuk.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import type { Deelbeeldtekst } from './deelbeeld.ts';

/** A share image: the page it belongs to, as in its address, and what it says. */
export interface Deelbeeld {
  pagina: string;
  tekst: Deelbeeldtekst;
}

/** The image of every page without one of its own. */
export const SITEBEELD: Deelbeeld = {
  pagina: 'meekijkwijzer',
  tekst: {
    titel: 'Wat mag je baas zien als je thuiswerkt, en wat kun je eraan doen?',
    kort: 'Kamervragen en antwoorden van de minister, letterlijk en in gewone taal.',
    herkomst: 'Informatie, geen juridisch advies',
  },
};

/** The image of a question; it says who asked and when, since answers grow old. */
export function vraagbeeld({ dossier, nummer, titel, kort }: Vraagpagina): Deelbeeld {
  const { id, indieners, ingediend } = dossier.beschrijving;
  const herkomst = `Kamervraag van ${partijenMetLidwoord(indieners)}, ${schrijfDag(ingediend)}`;
  return { pagina: vraagId(id, nummer), tekst: { titel, kort, herkomst } };
}

/** The image of a rights page, with its verdict. */
export function rechtbeeld({ slug, tekst }: Rechtpagina): Deelbeeld {
  const { titel, oordeel, kort } = tekst.data;
  const { herkomst } = SITEBEELD.tekst;
  return { pagina: rechtId(slug), tekst: { titel, oordeel, kort, herkomst } };
}

/** The image of an article; it says whose article it is. */
export function nieuwsbeeld({ bron, tekst }: Nieuwspagina): Deelbeeld {
  const { titel, kort } = tekst.data;
  const herkomst = `Nieuwsbericht van ${bron.beschrijving.uitgever}`;
  return { pagina: `nieuws/${tekst.id}`, tekst: { titel, kort, herkomst } };
}

/** What the image says, for people who do not see it. */
export function alternatief({ titel, oordeel, kort }: Deelbeeldtekst): string {
  return [titel, ...(oordeel ? [`Oordeel: ${oordeel}.`] : []), kort].join(' ');
}
