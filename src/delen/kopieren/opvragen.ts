import { alleBronnen } from '../../bronnen/opvragen.ts';
import type { Rechtpagina } from '../../rechten/opvragen.ts';
import type { Vraagpagina } from '../../vragen/opvragen.ts';
import { type Inbedding, inbeddingVanRecht, inbeddingVanVraag } from '../inbedden/inbedding.ts';
import { inbedcode } from '../inbedden/oembed.ts';
import { antwoordElders, elders } from './antwoord-elders.ts';
import type { Deelstuk } from './deelstuk.ts';

/** The block of a question page, for a site at the given address. */
export function vraagDelen(vraag: Vraagpagina, site: URL | undefined): Deelstuk {
  const { nagekeken, dossier, antwoord } = vraag;
  const { antwoordstuk } = dossier.beschrijving;
  return {
    ...deelstukUit(inbeddingVanVraag(vraag), site),
    elders: antwoord.length === 0 && antwoordstuk ? elders(dossier, antwoordstuk) : undefined,
    nagekeken,
  };
}

/** The block of a rights page, for a site at the given address. */
export async function rechtDelen(recht: Rechtpagina, site: URL | undefined): Promise<Deelstuk> {
  const bronnen = await alleBronnen();
  const { kort, nagekeken } = recht.tekst.data;
  return {
    ...deelstukUit(inbeddingVanRecht(recht, bronnen), site),
    elders: antwoordElders(kort, recht.steunpunten, bronnen),
    nagekeken,
  };
}

/** A block for mail says what a frame on another site says. */
function deelstukUit(inbedding: Inbedding, site: URL | undefined) {
  const { titel, kort, citaat, verder, adres } = inbedding;
  const volledig = (pad: string) => new URL(pad, site).href;
  return {
    titel,
    kort,
    citaat,
    verder,
    adres: volledig(adres),
    inbedcode: inbedcode(inbedding, volledig),
  };
}
