/**
 * The link for reporting a fault, from a setting that holds a mail address or the https address of a
 * form; undefined without a setting. Throws an Error when it is neither.
 */
export function meldlink(meldpunt: string | undefined): string | undefined {
  if (!meldpunt) return undefined;
  if (/^https:\/\/\S+$/.test(meldpunt)) return meldpunt;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(meldpunt)) return `mailto:${meldpunt}`;
  throw new Error(
    `MELDPUNT is "${meldpunt}", maar moet een mailadres zijn of met https:// beginnen.`,
  );
}
