import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect } from 'vitest';

const RUIMTEN = { a: 'http://www.w3.org/2005/Atom', x: 'http://www.w3.org/1999/xhtml' };

// libxml2 means to drop RELAX NG one day; its version here is pinned.
const schema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/schemas/atom.rng', 'utf8')),
);

/** The rules that RFC 4287 adds to its schema: each XPath must find nothing. */
const REGELS = [
  '//a:feed[not(a:author)]/a:entry[not(a:author)]',
  '//a:entry[not(a:link[@rel="alternate"] or a:link[not(@rel)] or a:content)]',
  '//a:entry[not(a:author or ../a:author or a:source/a:author)]',
];

/** Reads Atom; throws what the schema or the further rules have against it. */
export function leesAtom(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  schema.validate(document);
  for (const regel of REGELS) expect(document.find(regel, RUIMTEN), regel).toEqual([]);
  return document;
}

/** What an XPath finds, as text; "a:" is Atom and "x:" is XHTML. */
export const teksten = (document: XmlDocument, pad: string): string[] =>
  document.find(pad, RUIMTEN).map((knoop) => knoop.content);
