import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { alleDeelbeelden } from '../../delen/beeld/opvragen.ts';
import { tekenDeelbeeld } from '../../delen/beeld/teken-deelbeeld.ts';

export async function getStaticPaths() {
  const beelden = await alleDeelbeelden();
  return beelden.map(({ pagina, tekst }) => ({ params: { pagina }, props: { tekst } }));
}
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const beeld = await tekenDeelbeeld(props.tekst);
  return new Response(new Uint8Array(beeld), { headers: { 'Content-Type': 'image/png' } });
};
