import { paden } from './paden.ts';

/** The main parts of the site, for the header and the foot of every page. */
export const HOOFDDELEN = [
  { naam: 'Je rechten', adres: paden.rechten() },
  { naam: 'Vragen en antwoorden', adres: paden.vragen() },
  { naam: 'Bronnen', adres: paden.bronnen() },
  { naam: 'Begrippen', adres: paden.begrippen() },
] as const;

/** What a reader may want to know about the site itself. */
export const OVER_DE_SITE = [
  { naam: 'Over deze site', adres: paden.over() },
  { naam: 'Voor redacties', adres: paden.voorRedacties() },
  { naam: 'Wijzigingen', adres: paden.wijzigingen() },
  { naam: 'Privacy', adres: paden.privacy() },
  { naam: 'Toegankelijkheid', adres: paden.toegankelijkheid() },
] as const;

/** Where feed readers follow what changes, with its name for the feed and the head of every page. */
export const FEED = { naam: 'Meekijkwijzer: wat er verandert', adres: paden.feed() } as const;
