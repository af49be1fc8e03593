/** What a browser tells about its connection (Network Information API); Firefox and Safari tell nothing. */
export interface Verbinding {
  saveData?: boolean;
  effectiveType?: string;
  type?: string;
}

/** Resting on a link for less than this, in milliseconds, is passing over it. */
const RUST = 80;

/** True when loading a page ahead of a click costs nobody money or time. */
export function magVooruit({ saveData, effectiveType, type }: Verbinding = {}): boolean {
  return !saveData && type !== 'cellular' && (effectiveType ?? '4g') === '4g';
}

/**
 * The page to load ahead for a link: another page of this site without its fragment. Undefined for a
 * link out, a place on this page, a file, or a question to the search.
 */
export function vooruitAdres(link: string, hier: string): string | undefined {
  const doel = new URL(link);
  const nu = new URL(hier);
  if (doel.origin !== nu.origin || doel.pathname === nu.pathname) return undefined;
  if (!doel.pathname.endsWith('/') || doel.search !== '') return undefined;
  return doel.origin + doel.pathname;
}

/** Loads the page behind a link when a mouse rests on it, so that it shows at once after a click. */
export function luisterNaarLinks(): void {
  const gedaan = new Set<string>();
  const { connection } = navigator as { connection?: Verbinding };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (!link || pointerType !== 'mouse' || !magVooruit(connection)) return;
    const adres = vooruitAdres(link.href, location.href);
    if (adres === undefined || gedaan.has(adres)) return;
    const klok = setTimeout(() => {
      gedaan.add(adres);
      const vooruit = document.createElement('link');
      vooruit.rel = 'prefetch';
      vooruit.href = adres;
      document.head.append(vooruit);
    }, RUST);
    link.addEventListener('pointerout', () => clearTimeout(klok), { once: true });
  });
}
