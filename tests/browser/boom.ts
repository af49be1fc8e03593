// A page as a screen reader gives it, shortened to what somebody finds the way by: landmarks,
// headings and controls. Running text is left out, so that only a change of structure shows.
import { parse } from 'yaml';

type Knoop = string | { [rol: string]: Knoop[] | string | null };

const WEGWIJZERS = new Set([
  ...['banner', 'navigation', 'search', 'main', 'contentinfo', 'region', 'complementary', 'form'],
  ...['heading', 'button', 'textbox', 'searchbox', 'combobox', 'checkbox', 'group', 'status'],
  ...['alert', 'note', 'table', 'article'],
]);
/** In a menu every link is a control; elsewhere, and below a heading, it belongs to the text. */
const MET_LINKS = new Set(['banner', 'navigation', 'contentinfo']);
/** Of more headings after each other the first two say enough, and a new page changes nothing. */
const MEESTE = 5;

interface Regel {
  diepte: number;
  tekst: string;
}

function regelsVan(knoop: Knoop, diepte: number, linksOok: boolean): Regel[] {
  const [hoofd, inhoud] =
    typeof knoop === 'string' ? [knoop, null] : (Object.entries(knoop)[0] ?? ['', null]);
  const rol = /^[a-z]+/.exec(hoofd)?.[0] ?? '';
  const telt = WEGWIJZERS.has(rol) || (linksOok && rol === 'link');
  const kinderen = Array.isArray(inhoud) ? inhoud : [];
  const dieper = telt ? diepte + 1 : diepte;
  const isMenu = MET_LINKS.has(rol) && !/"heading/.test(JSON.stringify(kinderen));
  const onder = kinderen.flatMap((kind) => regelsVan(kind, dieper, linksOok || isMenu));
  // What is closed has its name as its only text.
  const naam = rol === 'group' && typeof inhoud === 'string' ? `: ${inhoud}` : '';
  return telt ? [{ diepte, tekst: hoofd + naam }, ...vatSamen(onder, dieper)] : onder;
}

/** Shortens a row of equals: same depth, same role, same level. */
function vatSamen(regels: readonly Regel[], diepte: number): Regel[] {
  const soort = ({ diepte: op, tekst }: Regel) =>
    `${op} ${tekst.replace(/ "(?:[^"\\]|\\.)*"/, '')}`;
  const uit: Regel[] = [];
  for (let begin = 0; begin < regels.length; ) {
    const eerste = regels[begin];
    if (!eerste) break;
    let eind = begin + 1;
    for (let regel = regels[eind]; regel && soort(regel) === soort(eerste); regel = regels[eind]) {
      eind += 1;
    }
    const rij = regels.slice(begin, eind);
    const teLang =
      eerste.diepte === diepte && rij.length > MEESTE && eerste.tekst.startsWith('heading');
    uit.push(...(teLang ? [...rij.slice(0, 2), { diepte, tekst: '… en meer van zulke' }] : rij));
    begin = eind;
  }
  return uit;
}

/** Shortens the accessibility tree that Playwright writes as YAML to an outline, a line for each part. */
export function omtrek(boom: string): string {
  const knopen = parse(boom) as Knoop[];
  const regels = knopen.flatMap((knoop) => regelsVan(knoop, 0, false));
  return `${regels.map(({ diepte, tekst }) => '  '.repeat(diepte) + tekst).join('\n')}\n`;
}
