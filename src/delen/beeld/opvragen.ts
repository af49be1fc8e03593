import { leesVerhuizingen } from '../../adressen/lees.ts';
import { erfenis } from '../../adressen/verhuisd.ts';
import { alleNieuws } from '../../nieuws/opvragen.ts';
import { alleRechten } from '../../rechten/opvragen.ts';
import { alleVragen } from '../../vragen/opvragen.ts';
import { type Deelbeeld, nieuwsbeeld, rechtbeeld, SITEBEELD, vraagbeeld } from './deelbeelden.ts';

/** Every share image of the site, also at the addresses of pages that moved. */
export async function alleDeelbeelden(): Promise<Deelbeeld[]> {
  const vanNu = [
    SITEBEELD,
    ...(await alleVragen()).map(vraagbeeld),
    ...(await alleRechten()).map(rechtbeeld),
    ...(await alleNieuws()).map(nieuwsbeeld),
  ];
  const { verhuizingen, register } = leesVerhuizingen();
  return [...vanNu, ...erfenis('deelbeeld', vanNu, verhuizingen, register, () => SITEBEELD)];
}
