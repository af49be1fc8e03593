import type { APIRoute } from 'astro';
import { leestekst } from '../../bronnen/document.ts';
import { paden } from '../../paden.ts';
import { alleVragen } from '../../vragen/opvragen.ts';

export const GET: APIRoute = async ({ site }) => {
  const vragen = (await alleVragen()).map(({ dossier, nummer, titel, kort, vraag, antwoord }) => {
    const { id, zaaknummer, indieners, minister, ingediend, beantwoord, vragenstuk, antwoordstuk } =
      dossier.beschrijving;
    return {
      adres: new URL(paden.vraag(id, nummer), site).href,
      dossier: id,
      zaaknummer,
      nummer,
      titel,
      kort,
      gesteldDoor: indieners,
      ingediend,
      vraag: vraag.map(leestekst),
      status: antwoord.length > 0 ? 'beantwoord' : 'niet-in-bron',
      antwoordVan: antwoord.length > 0 ? minister : null,
      beantwoord: beantwoord ?? null,
      antwoord: antwoord.map(leestekst),
      officieel: [vragenstuk.adres, ...(antwoordstuk ? [antwoordstuk.adres] : [])],
    };
  });
  return new Response(`${JSON.stringify({ vragen }, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
