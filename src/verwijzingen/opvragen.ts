import { leesThesaurus } from '../begrippen/opvragen.ts';
import { isArtikel } from '../bronnen/bron.ts';
import { sectiesIn } from '../bronnen/document.ts';
import { partijenMetLidwoord } from '../bronnen/indieners.ts';
import { alleBronnen } from '../bronnen/opvragen.ts';
import { sectienaam } from '../bronnen/sectienaam.ts';
import { paden } from '../paden.ts';
import { alleRechten } from '../rechten/opvragen.ts';
import { alleVragen } from '../vragen/opvragen.ts';
import { ingrepenVan } from './ingreep.ts';
import { maakTaal } from './kenmerken.ts';
import { maakNaamgever } from './namen.ts';
import { rechtId, sectieId, stukkenUit, vraagId } from './stuk.ts';
import type { Verwijzing } from './verwijzing.ts';
import { vindVerwijzingen } from './vind.ts';

/** Where a link leads, as readers see it. */
export interface Doel {
  soort: 'vraag' | 'sectie' | 'recht';
  adres: string;
  titel: string;
  /** Who asked or wrote it; empty for our own pages. */
  bijschrift: string;
  /** What it is called where its asker is known: "vraag 5"; a section reports what was asked. */
  kortweg: string;
}

export interface Verwijzingsnet {
  /** The links from a piece, best first. */
  vanaf(id: string): (Verwijzing & { doel: Doel })[];
}

let gemaakt: Promise<Verwijzingsnet> | undefined;

/** All links between the pages of this site, found once per build. */
export function verwijzingsnet(): Promise<Verwijzingsnet> {
  if (import.meta.env.DEV) return maak();
  gemaakt ??= maak();
  return gemaakt;
}

async function maak(): Promise<Verwijzingsnet> {
  const { inhoud } = await leesThesaurus();
  const [bronnen, rechten, vragen] = await Promise.all([
    alleBronnen(),
    alleRechten(),
    alleVragen(),
  ]);
  const stukken = stukkenUit(
    bronnen,
    rechten.map((recht) => ({ ...recht, ...recht.tekst.data })),
  );
  const ingrepen = [
    ...vragen.flatMap(({ dossier, nummer, tekst }) =>
      tekst ? ingrepenVan(vraagId(dossier.beschrijving.id, nummer), tekst.data) : [],
    ),
    ...rechten.flatMap(({ slug, tekst }) => ingrepenVan(rechtId(slug), tekst.data)),
  ];
  const doelen = new Map<string, Doel>();
  for (const { dossier, nummer, titel } of vragen) {
    const { id, indieners } = dossier.beschrijving;
    const bijschrift = `Vraag ${nummer} van ${partijenMetLidwoord(indieners)}`;
    const adres = paden.vraag(id, nummer);
    const kortweg = `vraag ${nummer}`;
    doelen.set(vraagId(id, nummer), { soort: 'vraag', adres, titel, bijschrift, kortweg });
  }
  for (const { slug, tekst } of rechten) {
    const { titel } = tekst.data;
    const adres = paden.recht(slug);
    doelen.set(rechtId(slug), { soort: 'recht', adres, titel, bijschrift: '', kortweg: 'uitleg' });
  }
  for (const bron of bronnen.filter(isArtikel)) {
    const { slug, uitgever } = bron.beschrijving;
    for (const sectie of sectiesIn(bron.document)) {
      doelen.set(sectieId(slug, sectie.id), {
        soort: 'sectie',
        adres: paden.artikel(slug, sectie.id),
        titel: sectienaam(bron, sectie).naam,
        bijschrift: uitgever,
        kortweg: 'gemeld',
      });
    }
  }
  const perStuk = new Map<string, (Verwijzing & { doel: Doel })[]>();
  for (const verwijzing of vindVerwijzingen(
    stukken,
    maakTaal(inhoud),
    maakNaamgever(inhoud),
    ingrepen,
  )) {
    const doel = doelen.get(verwijzing.naar);
    if (!doel) throw new Error(`Verwijzing naar een onbekend stuk: ${verwijzing.naar}`);
    const lijst = perStuk.get(verwijzing.van);
    if (lijst) lijst.push({ ...verwijzing, doel });
    else perStuk.set(verwijzing.van, [{ ...verwijzing, doel }]);
  }
  return { vanaf: (id) => perStuk.get(id) ?? [] };
}
