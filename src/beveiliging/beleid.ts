/**
 * What a page needs: only our own script; also the search engine with its WebAssembly; or, when other
 * sites show it in a frame, nothing but its style sheet.
 */
export type Behoefte = 'lezen' | 'zoeken' | 'inbedden';

const LEZEN = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  // Text never turns into markup or script by itself: no place in the code may do that, without exception.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const;

const ZOEKEN = {
  ...LEZEN,
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
