import { INBEDDEN } from '../paden.ts';
import { HOSTBELEID, HOSTKOPPEN, INBEDBELEID } from './beleid.ts';

/** What stands at the top of the built site: "vragen/" for a folder, "robots.txt" for a file. */
export type Bovenste = string;

const BELEID = 'Content-Security-Policy';

/**
 * The text of `_headers` (Netlify, Cloudflare Pages and others) for a site below a base path such as ""
 * or "/thuiswerken". Some hosts join the values of every rule that a path meets, and two policies
 * together allow only what both do. So no path meets two: each top-level entry has a rule of its own.
 */
export function schrijfHostkoppen(bovenste: readonly Bovenste[], basis: string): string {
  const beleidVan = (naam: Bovenste) => (naam === `${INBEDDEN}/` ? INBEDBELEID : HOSTBELEID);
  const regels = [
    ['/*', HOSTKOPPEN],
    ['/', { [BELEID]: HOSTBELEID }],
    ...[...bovenste]
      .sort()
      .map((naam) => [`/${naam.endsWith('/') ? `${naam}*` : naam}`, { [BELEID]: beleidVan(naam) }]),
  ] as const;
  return regels
    .map(([pad, koppen]) =>
      [
        `${basis}${pad}`,
        ...Object.entries(koppen).map(([naam, waarde]) => `  ${naam}: ${waarde}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
