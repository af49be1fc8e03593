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
  { naam: 'Privacy', adres: paden.privacy() },
  { naam: 'Toegankelijkheid', adres: paden.toegankelijkheid() },
] as const;
