import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Inbedding } from './inbedding.ts';
import { inbedcode, maakOembed } from './oembed.ts';

const volledig = (pad: string) => new URL(pad, 'https://voorbeeld.nl').href;

const inbedding = (titel: string, tekst = ''): Inbedding => ({
  titel,
  kort: 'Kort.',
  citaat: undefined,
  verder: 'Lees verder',
  adres: '/vragen/x/1/',
  inbedden: `/inbedden/${tekst}`,
});

const vijandig = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', '&quot;', ' onload=', '</iframe>') }),
);

test('welke titel een pagina ook heeft, de code is één kader met die titel en niets erbuiten', () => {
  fc.assert(
    fc.property(vijandig, (titel) => {
      const html = inbedcode(inbedding(titel), volledig);
      const [kader, ...meer] = parse(html).childNodes;
      expect(meer).toEqual([]);
      expect(html).toMatch(/^<iframe src="[^"<>]*" title="[^"<>]*" width="600"/);
      expect(kader?.rawText).toBe('');
      expect(html.match(/<\/?iframe/g)).toHaveLength(2);
    }),
  );
});

test('een langere tekst krijgt een hoger kader, met dezelfde maten in het document en in de code', () => {
  const kort = maakOembed(inbedding('Mag dat?'), volledig);
  const lang = maakOembed(inbedding('Mag dat? '.repeat(20)), volledig);
  expect(lang.height).toBeGreaterThan(kort.height);
  for (const { html, width, height } of [kort, lang]) {
    expect(html).toContain(`width="${width}" height="${height}"`);
  }
});
