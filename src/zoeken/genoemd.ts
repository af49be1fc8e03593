import { woordenVan } from '../tekst/woorden.ts';

const plat = (tekst: string) =>
  ` ${woordenVan(tekst.replaceAll('-', ' '))
    .map(({ sleutel }) => sleutel)
    .join(' ')} `;

/**
 * True when a question holds one of these names in full, whatever the capitals, accents and signs:
 * "ah-tk-20202021-2965" also as "AH TK 20202021 2965".
 */
export function isGenoemd(namen: readonly string[], vraag: string): boolean {
  const gevraagd = plat(vraag);
  return namen.some((naam) => plat(naam).trim() !== '' && gevraagd.includes(plat(naam)));
}
