import type { APIRoute } from 'astro';
import { paden } from '../paden.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', 'Allow: /', `Sitemap: ${new URL(paden.sitemap(), site)}`, ''].join('\n'),
  );
