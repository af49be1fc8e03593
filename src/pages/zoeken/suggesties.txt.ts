import type { APIRoute } from 'astro';
import { leesThesaurus } from '../../begrippen/opvragen.ts';
import { alleDossiers } from '../../bronnen/opvragen.ts';
import { alleNieuws } from '../../nieuws/opvragen.ts';
import { paden } from '../../paden.ts';
import { alleRechten } from '../../rechten/opvragen.ts';
import { MEESTE_VRAGEN } from '../../vragen/lijstlengte.ts';
import { alleVragen } from '../../vragen/opvragen.ts';

/** What the search field suggests while somebody types: the titles of pages, or dossiers where questions are many; then the terms. */
export const GET: APIRoute = async () => {
  const { inhoud } = await leesThesaurus();
  const alle = await alleVragen();
  const vragen = alle.length <= MEESTE_VRAGEN ? alle : [];
  const dossiers = vragen.length > 0 ? [] : await alleDossiers();
  const regels = [
    ...(await alleRechten()).map(({ slug, tekst }) => [tekst.data.titel, paden.recht(slug)]),
    ...vragen.map(({ dossier, nummer, titel }) => [
      titel,
      paden.vraag(dossier.beschrijving.id, nummer),
    ]),
    ...dossiers.map(({ beschrijving: { id, onderwerp } }) => [onderwerp, paden.dossier(id)]),
    ...(await alleNieuws()).map(({ tekst }) => [tekst.data.titel, paden.artikel(tekst.id)]),
    ...inhoud.begrippen.map(({ id, term }) => [`${term} (begrip)`, paden.begrip(id)]),
  ];
  return new Response(regels.map((regel) => regel.join('\t')).join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
