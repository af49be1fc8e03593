/** The heading below which a rights page says what holds, each claim with its source. */
export const ZO_ZIT_HET = 'Zo zit het';

/** The headings of a rights page, in order. */
export const RECHTKOPPEN: readonly string[] = [ZO_ZIT_HET, 'Wat kun je doen'];
