import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { maakOembed } from '../../delen/inbedden/oembed.ts';
import { alleInbeddingen } from '../../delen/inbedden/opvragen.ts';

export const getStaticPaths = (async () =>
  (await alleInbeddingen()).map(({ pagina, inbedding }) => ({
    params: { pagina },
    props: { inbedding },
  }))) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** How another site shows a question or an explanation (oEmbed 1.0). */
export const GET: APIRoute<Props> = ({ props, site }) =>
  Response.json(maakOembed(props.inbedding, (pad) => new URL(pad, site).href));
