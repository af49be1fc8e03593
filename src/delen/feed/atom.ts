import type { Dag } from '../../tekst/datum.ts';
import { schrijfXml, type Xml } from './xml.ts';

/** A link with the words that it carries. */
export interface Atomlink {
  naam: string;
  adres: string;
}

/** One entry of a feed; every address is absolute. */
export interface Atomstuk {
  id: string;
  titel: string;
  dag: Dag;
  categorie: string;
  adres: string;
  /** What it says, in plain text. */
  tekst: string;
  /** The pages it is about. */
  links: readonly Atomlink[];
}

/** A feed; every address is absolute. */
export interface Atomfeed {
  id: string;
  titel: string;
  ondertitel: string;
  auteur: Atomlink;
  rechten: string;
  /** Where the feed is, and the page that shows the same to people. */
  adres: string;
  pagina: string;
  /** Newest first; at least one. */
  stukken: readonly Atomstuk[];
}

/** A day as Atom wants it, with a time: the first moment of it, so that it never lies in the future. */
const tijdstip = (dag: Dag) => `${dag}T00:00:00Z`;

const tekst = (naam: string, inhoud: string): Xml => ({ naam, inhoud });
const link = (rel: string, type: string, href: string, meer = {}): Xml => ({
  naam: 'link',
  kenmerken: { rel, type, href, ...meer },
});

/** Writes a feed as Atom (RFC 4287); throws an Error for a feed without entries, which has no last change. */
export function schrijfAtom(feed: Atomfeed): string {
  const [nieuwste] = feed.stukken;
  if (!nieuwste) throw new Error('Een feed heeft minstens één stuk.');
  return schrijfXml({
    naam: 'feed',
    kenmerken: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nl' },
    inhoud: [
      tekst('id', feed.id),
      tekst('title', feed.titel),
      tekst('subtitle', feed.ondertitel),
      tekst('updated', tijdstip(nieuwste.dag)),
      {
        naam: 'author',
        inhoud: [tekst('name', feed.auteur.naam), tekst('uri', feed.auteur.adres)],
      },
      link('self', 'application/atom+xml', feed.adres),
      link('alternate', 'text/html', feed.pagina),
      tekst('rights', feed.rechten),
      ...feed.stukken.map(stukAlsXml),
    ],
  });
}

function stukAlsXml(stuk: Atomstuk): Xml {
  return {
    naam: 'entry',
    inhoud: [
      tekst('id', stuk.id),
      tekst('title', stuk.titel),
      tekst('published', tijdstip(stuk.dag)),
      tekst('updated', tijdstip(stuk.dag)),
      { naam: 'category', kenmerken: { term: stuk.categorie } },
      link('alternate', 'text/html', stuk.adres),
      ...stuk.links.map(({ naam, adres }) => link('related', 'text/html', adres, { title: naam })),
      // As XHTML, so that the text need not become HTML first.
      { naam: 'content', kenmerken: { type: 'xhtml' }, inhoud: [inhoudAlsXml(stuk)] },
    ],
  };
}

function inhoudAlsXml({ tekst: zinnen, links }: Atomstuk): Xml {
  return {
    naam: 'div',
    kenmerken: { xmlns: 'http://www.w3.org/1999/xhtml' },
    inhoud: [
      tekst('p', zinnen),
      {
        naam: 'ul',
        inhoud: links.map(({ naam, adres }) => ({
          naam: 'li',
          inhoud: [{ naam: 'a', kenmerken: { href: adres }, inhoud: naam }],
        })),
      },
    ],
  };
}
