import type { APIRoute } from 'astro';
import { leesThesaurus } from '../../begrippen/opvragen.ts';
import { alleBronnen, alleDossiers } from '../../bronnen/opvragen.ts';
import { alleWijzigingen } from '../../delen/feed/gewijzigd.ts';
import { maakGegevens } from '../../delen/gegevens/gegevens.ts';
import { alleRechten } from '../../rechten/opvragen.ts';
import { verwijzingsnet } from '../../verwijzingen/opvragen.ts';
import { alleVragen } from '../../vragen/opvragen.ts';

/** Everything the site knows, as data; its schema stands beside it, in public/gegevens/. */
export const GET: APIRoute = async ({ site }) => {
  const { inhoud, thesaurus } = await leesThesaurus();
  const [nieuwste] = await alleWijzigingen();
  if (!nieuwste) throw new Error('content/wijzigingen.yaml heeft geen wijziging.');
  const gegevens = maakGegevens(
    {
      vragen: await alleVragen(),
      rechten: await alleRechten(),
      dossiers: await alleDossiers(),
      bronnen: await alleBronnen(),
      begrippen: inhoud,
      thesaurus,
      net: await verwijzingsnet(),
      bijgewerkt: nieuwste.datum,
    },
    (pad) => new URL(pad, site).href,
  );
  return new Response(`${JSON.stringify(gegevens, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
