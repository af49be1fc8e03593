import type { APIRoute } from 'astro';
import { paden } from '../paden.ts';

/** Lets people add the search of this site to their browser (OpenSearch 1.1). */
export const GET: APIRoute = ({ site }) => {
  const zoek = new URL(paden.zoeken(), site).href;
  const beeld = new URL(paden.bestand('favicon.svg'), site).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Meekijkwijzer</ShortName>
  <Description>Wat mag je werkgever zien als je thuiswerkt?</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>nl</Language>
  <Image type="image/svg+xml">${beeld}</Image>
  <Url type="text/html" method="get" template="${zoek}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
