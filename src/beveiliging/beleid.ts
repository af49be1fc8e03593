/** What a page needs: only our own script, or also the search engine with its WebAssembly. */
export type Behoefte = 'lezen' | 'zoeken';

const LEZEN = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

const ZOEKEN = {
  ...LEZEN,
  'script-src': "'self' 'wasm-unsafe-eval'",
} as const;

const BELEID = { lezen: LEZEN, zoeken: ZOEKEN } as const;

function schrijf(regels: Readonly<Record<string, string>>): string {
  return Object.entries(regels)
    .map(([naam, waarde]) => `${naam} ${waarde}`)
    .join('; ');
}

/** The Content-Security-Policy of one page, for its meta element: the fewest rights that it works with. */
export function paginabeleid(behoefte: Behoefte): string {
  return schrijf(BELEID[behoefte]);
}

/**
 * The headers for the whole site. Hosts send the same policy with every path (some join the values of
 * overlapping paths, which would lock the search), so it allows what the search needs; the meta
 * element of every other page narrows it, since a browser obeys both.
 */
export const HOSTKOPPEN: Readonly<Record<string, string>> = {
  'Content-Security-Policy': schrijf({ ...ZOEKEN, 'frame-ancestors': "'none'" }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
