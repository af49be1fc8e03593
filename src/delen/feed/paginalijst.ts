import type { Verhuizing } from '../../adressen/verhuisd.ts';
import { paden } from '../../paden.ts';

/** A page that a change can be about: how readers know it, and where it is. */
export interface Sitepagina {
  naam: string;
  adres: string;
}

/** The pages that come from content, as far as their names and addresses go. */
export interface Inhoudslijst {
  rechten: readonly { slug: string; titel: string }[];
  dossiers: readonly { id: string; onderwerp: string }[];
  vragen: readonly { dossier: string; nummer: number; titel: string }[];
  artikelen: readonly { slug: string; titel: string }[];
  bronnen: readonly { id: string }[];
}

/**
 * Every page of the site by the address that people write for it: "rechten/meekijken", "begrippen". A page
 * that moved keeps its old name too, for what was written when it had it.
 */
export function maakPaginalijst(
  inhoud: Inhoudslijst,
  verhuizingen: readonly Verhuizing[],
): Map<string, Sitepagina> {
  const vanNu = paginasVanNu(inhoud);
  const verhuisd = verhuizingen.map(({ van, naar, adres }): [string, Sitepagina] => [
    van,
    vanNu.get(naar) ?? { naam: adres, adres },
  ]);
  return new Map([...verhuisd, ...vanNu]);
}

function paginasVanNu(inhoud: Inhoudslijst): Map<string, Sitepagina> {
  return new Map<string, Sitepagina>([
    ['home', { naam: 'De homepagina', adres: paden.home() }],
    ['rechten', { naam: 'Je rechten', adres: paden.rechten() }],
    ['vragen', { naam: 'Vragen en antwoorden', adres: paden.vragen() }],
    ['bronnen', { naam: 'Bronnen', adres: paden.bronnen() }],
    ['begrippen', { naam: 'Begrippen', adres: paden.begrippen() }],
    ['zoeken', { naam: 'Zoeken', adres: paden.zoeken() }],
    ['over', { naam: 'Over deze site', adres: paden.over() }],
    ['voor-redacties', { naam: 'Voor redacties', adres: paden.voorRedacties() }],
    ['wijzigingen', { naam: 'Wijzigingen', adres: paden.wijzigingen() }],
    ['privacy', { naam: 'Privacy', adres: paden.privacy() }],
    ['toegankelijkheid', { naam: 'Toegankelijkheid', adres: paden.toegankelijkheid() }],
    ...inhoud.rechten.map(({ slug, titel }): [string, Sitepagina] => [
      `rechten/${slug}`,
      { naam: titel, adres: paden.recht(slug) },
    ]),
    ...inhoud.dossiers.map(({ id, onderwerp }): [string, Sitepagina] => [
      `vragen/${id}`,
      { naam: onderwerp, adres: paden.dossier(id) },
    ]),
    ...inhoud.vragen.map(({ dossier, nummer, titel }): [string, Sitepagina] => [
      `vragen/${dossier}/${nummer}`,
      { naam: titel, adres: paden.vraag(dossier, nummer) },
    ]),
    ...inhoud.artikelen.map(({ slug, titel }): [string, Sitepagina] => [
      `nieuws/${slug}`,
      { naam: titel, adres: paden.artikel(slug) },
    ]),
    ...inhoud.bronnen.map(({ id }): [string, Sitepagina] => [
      `bronnen/${id}`,
      { naam: `Bron ${id}`, adres: paden.bron(id) },
    ]),
  ]);
}

/** Pages without those of an address that came before: two that became one are one page. */
export function zonderDubbele(paginas: readonly Sitepagina[]): Sitepagina[] {
  return [...new Map(paginas.map((pagina) => [pagina.adres, pagina])).values()];
}
