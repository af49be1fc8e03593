import { type Bron, isArtikel, isDossier } from '../bronnen/bron.ts';
import { leestekst, sectiesIn, vragenIn } from '../bronnen/document.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import { sectienaam } from '../bronnen/sectienaam.ts';
import { verwijzingenInTekst } from '../bronnen/verwijzingen-in-tekst.ts';
import type { Rechttekst } from '../rechten/rechttekst.ts';
import { zinnenIn } from '../tekst/zinnen.ts';

/** A place where one piece leans on another by its own words. */
export interface Steun {
  naar: string;
  /** What of the other it means. */
  deel: 'vraag' | 'antwoord' | 'artikel' | 'pagina';
  /** True when it quotes its words, false when it only refers to it. */
  geciteerd: boolean;
}

interface Basis {
  /** As people write it: "vragen/2021z06098/2", "nieuws/<slug>#sp", "rechten/meekijken". */
  id: string;
  /** The document or collection it is part of; pieces of one article share a page. */
  document: string;
  /** What it asks or answers, in a few sentences: the question; title and short answer; a heading. */
  kern: string;
  /** The rest, sentence by sentence or block by block. */
  zinnen: string[];
  steunt: Steun[];
}

/** A parliamentary question with its answer. */
export interface Vraagstuk extends Basis {
  soort: 'vraag';
  dossier: string;
  nummer: number;
  /** The surnames of those who asked. */
  vragers: string[];
}

/** A section of an article. */
export interface Sectiestuk extends Basis {
  soort: 'sectie';
  slug: string;
  sectie: string;
}

/** A rights page. */
export interface Rechtstuk extends Basis {
  soort: 'recht';
  slug: string;
}

/** What is linked as one. */
export type Stuk = Vraagstuk | Sectiestuk | Rechtstuk;

/** A rights page as the matcher needs it. */
export interface Recht extends Rechttekst {
  slug: string;
  titel: string;
  kort: string;
}

/** The document that all rights pages are part of. */
export const RECHTEN = 'rechten';

export const vraagId = (dossier: string, nummer: number) => `vragen/${dossier}/${nummer}`;
export const sectieId = (slug: string, sectie: string) => `nieuws/${slug}#${sectie}`;
export const rechtId = (slug: string) => `rechten/${slug}`;

/** Every piece that can be linked: the questions, the sections and the rights pages. */
export function stukkenUit(bronnen: readonly Bron[], rechten: readonly Recht[]): Stuk[] {
  const perBron = new Map(bronnen.map((bron) => [bron.beschrijving.id, bron]));
  return [
    ...bronnen.flatMap((bron) => [...vraagstukken(bron), ...sectiestukken(bron)]),
    ...rechten.map((recht) => rechtstuk(recht, perBron)),
  ];
}

function vraagstukken(bron: Bron): Vraagstuk[] {
  if (!isDossier(bron)) return [];
  const { id, indieners } = bron.beschrijving;
  const vragen = vragenIn(bron.document);
  const nummers = new Set(vragen.map(({ nummer }) => nummer));
  return vragen.map(({ nummer, vraag, antwoord }) => ({
    id: vraagId(id, nummer),
    soort: 'vraag',
    document: id,
    dossier: id,
    nummer,
    vragers: indieners.map(({ naam }) => naam.replace(/^\S+\s+/, '')),
    kern: vraag.map(leestekst).join(' '),
    zinnen: antwoord.flatMap((alinea) => zinnenIn(leestekst(alinea))),
    steunt: [...vraag, ...antwoord]
      .flatMap((alinea) => verwijzingenInTekst(leestekst(alinea)))
      .flatMap((verwijzing) =>
        verwijzing.soort === 'vraag' &&
        verwijzing.nummer !== nummer &&
        nummers.has(verwijzing.nummer)
          ? [{ naar: vraagId(id, verwijzing.nummer), deel: 'antwoord', geciteerd: false }]
          : [],
      ),
  }));
}

function sectiestukken(bron: Bron): Sectiestuk[] {
  if (!isArtikel(bron)) return [];
  const { slug, id } = bron.beschrijving;
  return sectiesIn(bron.document).map((sectie) => ({
    id: sectieId(slug, sectie.id),
    soort: 'sectie',
    document: id,
    slug,
    sectie: sectie.id,
    kern: sectie.kop ? sectienaam(bron, sectie).naam : '',
    zinnen: sectie.alineas.flatMap((alinea) => zinnenIn(leestekst(alinea))),
    steunt: [],
  }));
}

function rechtstuk(recht: Recht, bronnen: ReadonlyMap<string, Bron>): Rechtstuk {
  const steunt = new Map<string, Steun>();
  const noteer = (naar: string, deel: Steun['deel'], geciteerd: boolean) => {
    const eerder = steunt.get(naar);
    // A quote says more than a reference, and an answer more than the question.
    const gaatVoor = !eerder || (geciteerd && !eerder.geciteerd) || deel === 'antwoord';
    if (gaatVoor) steunt.set(naar, { naar, deel, geciteerd: geciteerd || !!eerder?.geciteerd });
  };
  for (const { bron: bronId, passage, geciteerd } of recht.steunpunten) {
    const bron = bronnen.get(bronId);
    const eerste = bron && zoekPassage(bron, passage)?.passages[0];
    if (!bron || !eerste) continue;
    if ('vraag' in eerste) noteer(vraagId(bronId, eerste.vraag), eerste.soort, geciteerd);
    else if ('sectie' in eerste && isArtikel(bron)) {
      noteer(sectieId(bron.beschrijving.slug, eerste.sectie), 'artikel', geciteerd);
    }
  }
  for (const slug of recht.leesOok) noteer(rechtId(slug), 'pagina', false);
  return {
    id: rechtId(recht.slug),
    soort: 'recht',
    document: RECHTEN,
    slug: recht.slug,
    kern: `${recht.titel} ${recht.kort}`,
    zinnen: recht.blokken,
    steunt: [...steunt.values()],
  };
}
