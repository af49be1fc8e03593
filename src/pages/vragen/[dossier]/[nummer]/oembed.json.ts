import type { APIRoute, GetStaticPaths } from 'astro';
import { inbeddingVanVraag } from '../../../../delen/inbedden/inbedding.ts';
import { maakOembed } from '../../../../delen/inbedden/oembed.ts';
import { alleVragen, eenVraag } from '../../../../vragen/opvragen.ts';

export const getStaticPaths = (async () =>
  (await alleVragen()).map(({ dossier, nummer }) => ({
    params: { dossier: dossier.beschrijving.id, nummer: String(nummer) },
  }))) satisfies GetStaticPaths;

/** How another site shows this question (oEmbed 1.0). */
export const GET: APIRoute = async ({ params, site }) => {
  const vraag = await eenVraag(params.dossier ?? '', Number(params.nummer));
  return Response.json(maakOembed(inbeddingVanVraag(vraag), (pad) => new URL(pad, site).href));
};
