import type { APIRoute } from 'astro';
import { leesThesaurus } from '../../begrippen/opvragen.ts';
import { leesVoorbeeldteksten } from '../../zoeken/lees-voorbeelden.ts';
import { schrijfWoordenboek } from '../../zoeken/woordenboek.ts';

/** The thesaurus for the search field in the browser. */
export const GET: APIRoute = async () => {
  const { inhoud } = await leesThesaurus();
  return new Response(schrijfWoordenboek(inhoud, leesVoorbeeldteksten()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
