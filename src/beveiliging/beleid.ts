/**
 * What a page needs: only reading; a search field with suggestions, so scripts of our own; or also the
 * search engine with its WebAssembly. A page that other sites show in a frame needs its style sheet only.
 */
export type Behoefte = 'lezen' | 'zoekveld' | 'zoeken' | 'inbedden';

const LEZEN = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

const ZOEKVELD = {
  ...LEZEN,
  'script-src': "'self'",
  'connect-src': "'self'",
} as const;

const ZOEKEN = {
  ...ZOEKVELD,
  'script-src': "'self' 'wasm-unsafe-eval'",
} as const;

const INBEDDEN = {
  'default-src': "'none'",
  'style-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
} as const;

const BELEID = {
  lezen: LEZEN,
  zoekveld: ZOEKVELD,
  zoeken: ZOEKEN,
  inbedden: INBEDDEN,
} as const;

function schrijf(regels: Readonly<Record<string, string>>): string {
  return Object.entries(regels)
    .map(([naam, waarde]) => `${naam} ${waarde}`)
    .join('; ');
}

/** The Content-Security-Policy of one page, for its meta element: the fewest rights that it works with. */
export function paginabeleid(behoefte: Behoefte): string {
  return schrijf(BELEID[behoefte]);
}

/** The headers that every path gets. None of them stands in the way of a frame on another site. */
export const HOSTKOPPEN: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The Content-Security-Policy header of every path that no other site may frame. It allows what the
 * search needs; the meta element of every other page narrows it, since a browser obeys both.
 */
export const HOSTBELEID = schrijf({ ...ZOEKEN, 'frame-ancestors': "'none'" });

/** The Content-Security-Policy header of the pages that other sites may show in a frame. */
export const INBEDBELEID = schrijf(INBEDDEN);
