/** An element of XML: its name, its attributes and what stands in it. */
export interface Xml {
  naam: string;
  kenmerken?: Readonly<Record<string, string>>;
  /** Text, or elements; nothing for an empty element. */
  inhoud?: string | readonly Xml[];
}

/** What XML 1.0 cannot hold, not even escaped, lone halves of a pair included. */
const GEEN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As the character itself a reader would make a space or a line end of it.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const inTekst = (tekst: string) =>
  tekst.replace(GEEN_XML, '\uFFFD').replace(/[&<>\r]/g, (teken) => TEKENS[teken] ?? teken);

const inKenmerk = (tekst: string) =>
  tekst.replace(GEEN_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (teken) => TEKENS[teken] ?? teken);

/**
 * Writes a document of XML, whatever its texts hold: a reader gets them back as they were, save that a
 * character that XML does not know becomes U+FFFD. Names are ours and are not checked.
 */
export function schrijfXml(wortel: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schrijfElement(wortel)}`;
}

/** Writes one element with what is in it, which is HTML too when its names are and its content is text. */
export function schrijfElement(
  { naam, kenmerken = {}, inhoud = [] }: Xml,
  inspringing = '',
): string {
  const begin = [
    naam,
    ...Object.entries(kenmerken).map(([sleutel, waarde]) => `${sleutel}="${inKenmerk(waarde)}"`),
  ].join(' ');
  if (typeof inhoud === 'string') {
    return `${inspringing}<${begin}>${inTekst(inhoud)}</${naam}>\n`;
  }
  if (inhoud.length === 0) return `${inspringing}<${begin}/>\n`;
  const kinderen = inhoud.map((kind) => schrijfElement(kind, `${inspringing}  `)).join('');
  return `${inspringing}<${begin}>\n${kinderen}${inspringing}</${naam}>\n`;
}
