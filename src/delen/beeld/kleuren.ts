/** The colours of printed pages, for pictures that no stylesheet reaches; a test holds them to tokens.css. */
export const KLEUREN = {
  papier: '#fbf8f1',
  inkt: '#1d1b18',
  zacht: '#504a43',
  diep: '#0f4a52',
  warm: '#7d3110',
} as const;

export type Kleur = keyof typeof KLEUREN;
