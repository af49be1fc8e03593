import { leesVerhuizingen } from '../../adressen/lees.ts';
import { erfenis } from '../../adressen/verhuisd.ts';
import { alleBronnen } from '../../bronnen/opvragen.ts';
import { alleRechten } from '../../rechten/opvragen.ts';
import { rechtId, vraagId } from '../../verwijzingen/stuk.ts';
import { alleVragen } from '../../vragen/opvragen.ts';
import {
  type Inbedding,
  inbeddingVanRecht,
  inbeddingVanVerhuisd,
  inbeddingVanVraag,
} from './inbedding.ts';

/** What another site shows, and the page to which it belongs, as in "rechten/meekijken". */
export interface Inbeddingspagina {
  pagina: string;
  inbedding: Inbedding;
}

/** All that other sites may show, also at the addresses of pages that moved. */
export async function alleInbeddingen(): Promise<Inbeddingspagina[]> {
  const bronnen = await alleBronnen();
  const vanNu = [
    ...(await alleVragen()).map((vraag) => ({
      pagina: vraagId(vraag.dossier.beschrijving.id, vraag.nummer),
      inbedding: inbeddingVanVraag(vraag),
    })),
    ...(await alleRechten()).map((recht) => ({
      pagina: rechtId(recht.slug),
      inbedding: inbeddingVanRecht(recht, bronnen),
    })),
  ];
  const { verhuizingen, register } = leesVerhuizingen();
  const verhuisd = erfenis('inbedden', vanNu, verhuizingen, register, ({ van, adres }) => ({
    pagina: van,
    inbedding: inbeddingVanVerhuisd(van, adres),
  }));
  return [...vanNu, ...verhuisd];
}
