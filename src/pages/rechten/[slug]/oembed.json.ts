import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { alleBronnen } from '../../../bronnen/opvragen.ts';
import { inbeddingVanRecht } from '../../../delen/inbedden/inbedding.ts';
import { maakOembed } from '../../../delen/inbedden/oembed.ts';
import { alleRechten } from '../../../rechten/opvragen.ts';

export const getStaticPaths = (async () =>
  (await alleRechten()).map((recht) => ({
    params: { slug: recht.slug },
    props: { recht },
  }))) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** How another site shows this explanation (oEmbed 1.0). */
export const GET: APIRoute<Props> = async ({ props, site }) => {
  const inbedding = inbeddingVanRecht(props.recht, await alleBronnen());
  return Response.json(maakOembed(inbedding, (pad) => new URL(pad, site).href));
};
