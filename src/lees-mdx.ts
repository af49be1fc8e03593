import { mdxToMdast } from 'satteri';

/** The part of a Markdown tree that we read; satteri makes it, the same parser that renders the pages. */
export interface Knoop {
  type: string;
  name?: string | null;
  value?: string;
  depth?: number;
  children?: Knoop[];
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** A block or reference that an author placed: its name, its attributes and the line it stands on. */
export interface Blok {
  naam: string;
  velden: Readonly<Record<string, string>>;
  regel: number;
  knoop: Knoop;
}

/** These blocks hold words that are not the author's, or that the build makes. */
const NIET_EIGEN = new Set(['Citaat', 'Bron', 'Wet']);

/** These nodes are one piece of text, of which a sentence never runs into the next. */
const TEKSTBLOKKEN = new Set(['paragraph', 'heading']);

/** Parses an MDX file into a tree; throws an Error of the parser when it is not valid MDX. */
export function leesMdx(tekst: string): Knoop {
  return mdxToMdast(tekst) as unknown as Knoop;
}

/** The line on which a node begins, counted from 1. */
export function regelVan(knoop: Knoop): number {
  return knoop.position?.start.line ?? 1;
}

/** All blocks with one of the given names below a node, in order, at any depth. */
export function blokkenIn(knoop: Knoop, ...namen: readonly string[]): Blok[] {
  const eigen =
    knoop.name && namen.includes(knoop.name)
      ? [{ naam: knoop.name, velden: veldenVan(knoop), regel: regelVan(knoop), knoop }]
      : [];
  return [...eigen, ...(knoop.children ?? []).flatMap((kind) => blokkenIn(kind, ...namen))];
}

function veldenVan(knoop: Knoop): Record<string, string> {
  const velden: Record<string, string> = {};
  for (const { name, value } of knoop.attributes ?? []) {
    // Without a value, as in <Citaat kern …>: it only says that it is so.
    if (name && (typeof value === 'string' || value === null)) velden[name] = value ?? '';
  }
  return velden;
}

/** The nodes between a heading and the next of its level. */
export function inhoudOnder(boom: Knoop, kop: Knoop): Knoop[] {
  const kinderen = boom.children ?? [];
  const begin = kinderen.indexOf(kop) + 1;
  const eind = kinderen.findIndex(
    ({ type, depth }, index) => index >= begin && type === 'heading' && depth === kop.depth,
  );
  return kinderen.slice(begin, eind < 0 ? undefined : eind);
}

/** All text below a node, white space as single spaces. */
export function tekstIn(knoop: Knoop): string {
  return alleTekst(knoop, () => true)
    .replace(/\s+/g, ' ')
    .trim();
}

function alleTekst(knoop: Knoop, telt: (knoop: Knoop) => boolean): string {
  if (!telt(knoop)) return '';
  if (knoop.value !== undefined) return knoop.type === 'text' ? knoop.value : '';
  if (knoop.type === 'break') return ' ';
  return (knoop.children ?? []).map((kind) => alleTekst(kind, telt)).join('');
}

/** A piece of the author's own words: a paragraph, heading or list item. */
export interface Tekstblok {
  tekst: string;
  regel: number;
  isKop: boolean;
}

/** The author's own words below a node, block by block: no quotes, no references made by the build. */
export function eigenTekst(knoop: Knoop): Tekstblok[] {
  if (knoop.name && NIET_EIGEN.has(knoop.name)) return [];
  if (TEKSTBLOKKEN.has(knoop.type)) {
    const tekst = alleTekst(knoop, ({ name }) => !(name && NIET_EIGEN.has(name)))
      .replace(/\s+/g, ' ')
      .trim();
    return tekst === '' ? [] : [{ tekst, regel: regelVan(knoop), isKop: knoop.type === 'heading' }];
  }
  return (knoop.children ?? []).flatMap(eigenTekst);
}
