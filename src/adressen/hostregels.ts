import { type Doorverwijzing, isAnker } from './doorverwijzing.ts';

/**
 * The text of `_redirects`, which Netlify, Cloudflare Pages and others read: addresses that moved, and
 * case numbers written with the capital that they have in Parliament ("2021Z06098"). A folder that
 * differs only in that letter would overwrite the page on some disks, so it is a rule and not a file.
 */
export function hostregels(
  doorverwijzingen: readonly Doorverwijzing[],
  zaaknummers: readonly string[],
  basis: string,
): string {
  const regel = (van: string, naar: string) => `${basis}${van} ${basis}${naar} 301\n`;
  return [
    ...doorverwijzingen.filter((oud) => !isAnker(oud)).map(({ van, naar }) => regel(van, naar)),
    ...zaaknummers.flatMap((zaaknummer) =>
      ['vragen', 'bronnen'].map((deel) =>
        regel(`/${deel}/${zaaknummer}/*`, `/${deel}/${zaaknummer.toLowerCase()}/:splat`),
      ),
    ),
  ].join('');
}
