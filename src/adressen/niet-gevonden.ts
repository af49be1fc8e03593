import { leesSuggesties } from '../zoeken/suggesties.ts';
import { naaste, verbeteringen } from './verbeter.ts';

/** Suggests on the 404 page what address the reader may have meant; says nothing when it knows none. */
async function stelVoor(vak: HTMLElement): Promise<void> {
  const { basis = '/', suggesties = '' } = vak.dataset;
  const [gemeend, ...mappen] = verbeteringen(location.pathname + location.hash, basis.slice(0, -1));
  if (gemeend === undefined) return;
  const antwoord = await fetch(suggesties);
  if (!antwoord.ok) return;
  const titels = new Map([
    ...[...document.links]
      .filter((link) => link.pathname !== location.pathname)
      .map((link) => [link.pathname, (link.textContent ?? '').trim()] as const),
    ...leesSuggesties(await antwoord.text()).map(({ titel, adres }) => [adres, titel] as const),
  ]);
  for (const adres of [gemeend, naaste(gemeend, [...titels.keys()]), ...mappen]) {
    const pagina = adres && (await haal(adres));
    if (!pagina) continue;
    const link = document.createElement('a');
    link.href = adres;
    link.textContent = titels.get(link.pathname) ?? kopVan(pagina) ?? link.pathname;
    vak.append('Bedoelde je deze pagina? ', link);
    return;
  }
}

/** The HTML of a page; undefined when it is not there, or is this one. */
async function haal(adres: string): Promise<string | undefined> {
  if (new URL(adres, location.href).pathname === location.pathname) return undefined;
  const antwoord = await fetch(adres);
  return antwoord.ok ? antwoord.text() : undefined;
}

/** The heading of a page, unless it has marks in it: the policy of this site lets no script read HTML as such. */
const kopVan = (html: string) => /<h1[^>]*>\s*([^<&]+?)\s*<\/h1>/.exec(html)?.[1];

const vak = document.querySelector<HTMLElement>('[data-voorstel]');
// Without a network the page stays what it is: a field and a list.
if (vak) stelVoor(vak).catch(() => undefined);
