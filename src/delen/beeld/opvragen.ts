import { alleNieuws } from '../../nieuws/opvragen.ts';
import { alleRechten } from '../../rechten/opvragen.ts';
import { alleVragen } from '../../vragen/opvragen.ts';
import { type Deelbeeld, nieuwsbeeld, rechtbeeld, SITEBEELD, vraagbeeld } from './deelbeelden.ts';

/** Every share image of the site. */
export async function alleDeelbeelden(): Promise<Deelbeeld[]> {
  return [
    SITEBEELD,
    ...(await alleVragen()).map(vraagbeeld),
    ...(await alleRechten()).map(rechtbeeld),
    ...(await alleNieuws()).map(nieuwsbeeld),
  ];
}
