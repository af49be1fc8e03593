import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schrijfJsonLd } from './json-ld.ts';

const met = (text: string) => schrijfJsonLd([{ '@type': 'Question', text }]);

test.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', '<\u0000', ']]>'])(
  'de tekst %j kan het element niet sluiten',
  (text) => {
    expect(met(text)).not.toContain('<');
    expect(JSON.parse(met(text))['@graph'][0].text).toBe(text);
  },
);

test('elke tekst komt er weer uit zoals zij erin ging, en geen tekst opent of sluit een element', () => {
  const stuk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<', '</script', '<!--', '\\', '"', '\u2028'),
  );
  fc.assert(
    fc.property(fc.array(stuk), (stukken) => {
      const text = stukken.join('').toWellFormed();
      expect(met(text)).not.toContain('<');
      expect(JSON.parse(met(text))['@graph'][0].text).toBe(text);
    }),
  );
});
