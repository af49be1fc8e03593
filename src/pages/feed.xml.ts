import type { APIRoute } from 'astro';
import { schrijfAtom } from '../delen/feed/atom.ts';
import { atomId } from '../delen/feed/atom-id.ts';
import { maakFeed } from '../delen/feed/feed.ts';
import { alleWijzigingen } from '../delen/feed/gewijzigd.ts';

/** What changed on the site, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const feed = maakFeed(await alleWijzigingen(), (pad) => new URL(pad, site).href, atomId);
  return new Response(schrijfAtom(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
