/**
 * Goes on from a page that moved to the very place that a link names: the browser's own way on forgets
 * what stands behind the "#". `verder` is the link to the page of now.
 */
export function gaVerder(verder: HTMLAnchorElement): void {
  if (location.hash === '') return;
  const doel = new URL(verder.href);
  if (!doel.hash) doel.hash = location.hash;
  // A place that went elsewhere than the rest of the page has a link here.
  const plek = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  location.replace(plek?.querySelector('a')?.href ?? doel);
}
