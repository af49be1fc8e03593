import { artikel } from './ontleed-artikel.ts';
import { kamerbrief } from './ontleed-kamerbrief.ts';
import { kamervraag } from './ontleed-kamervraag.ts';
import type { Vorm } from './vorm.ts';

/** Every document format that can be read, by the name that a description uses. */
export const VORMEN: Readonly<Record<string, Vorm>> = { artikel, kamerbrief, kamervraag };
