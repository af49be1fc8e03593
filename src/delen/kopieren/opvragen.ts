import { alleBronnen } from '../../bronnen/opvragen.ts';
import { paden } from '../../paden.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { citaatUitRecht, citaatUitVraag } from '../deelcitaat.ts';
import type { Deelstuk } from './deelstuk.ts';

/** The block of a question page, for a site at the given address. */
export function vraagDelen(vraag: Vraagpagina, site: URL | undefined): Deelstuk {
  const { titel, kort, nagekeken, dossier, nummer, antwoord } = vraag;
  return {
    titel,
    kort,
    nagekeken,
    citaat: citaatUitVraag(vraag, dossier),
    elders: antwoord.length === 0 ? dossier.beschrijving.antwoordstuk : undefined,
    adres: new URL(paden.vraag(dossier.beschrijving.id, nummer), site).href,
  };
}

/** The block of a rights page, for a site at the given address. */
export async function rechtDelen(recht: Rechtpagina, site: URL | undefined): Promise<Deelstuk> {
  const { titel, kort, nagekeken } = recht.tekst.data;
  return {
    titel,
    kort,
    nagekeken,
    citaat: citaatUitRecht(recht, await alleBronnen()),
    elders: undefined,
    adres: new URL(paden.recht(recht.slug), site).href,
  };
}
