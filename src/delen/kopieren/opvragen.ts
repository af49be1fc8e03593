import { alleBronnen } from '../../bronnen/opvragen.ts';
import { paden } from '../../paden.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { type Deelstuk, deelstukVanRecht, deelstukVanVraag } from './deelstuk.ts';

/** The block of a question page, for a site at the given address. */
export function vraagDelen(vraag: Vraagpagina, site: URL | undefined): Deelstuk {
  const { titel, kort, nagekeken, dossier, nummer } = vraag;
  const adres = new URL(paden.vraag(dossier.beschrijving.id, nummer), site).href;
  return deelstukVanVraag({ titel, kort, nagekeken, adres }, vraag, dossier);
}

/** The block of a rights page, for a site at the given address. */
export async function rechtDelen(recht: Rechtpagina, site: URL | undefined): Promise<Deelstuk> {
  const { titel, kort, nagekeken } = recht.tekst.data;
  const adres = new URL(paden.recht(recht.slug), site).href;
  return deelstukVanRecht({ titel, kort, nagekeken, adres }, recht, await alleBronnen());
}
