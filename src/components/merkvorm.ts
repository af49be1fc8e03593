/**
 * The mark as SVG paths in a square of 32: a window with the curtain half drawn. What others see of
 * your home is up to you. The rail and the frame are strokes, the curtain is a filled shape.
 */
export const MERKVORM = {
  roede: { d: 'M3 5h26', dikte: 3 },
  kozijn: { d: 'M7 7v20h18V7', dikte: 2.5 },
  gordijn: { d: 'M7 6h15c0 8-4 12-11 13-1 3-1 5 0 8H7z' },
} as const;
