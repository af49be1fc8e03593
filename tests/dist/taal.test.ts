import { describe, expect, test } from 'vitest';
import { leesThesaurusbestand } from '../../src/begrippen/lees.ts';
import { alle, SITE } from './site.ts';

const { inhoud } = leesThesaurusbestand();
const woordenlijst = SITE.paginas.filter(({ pad }) => pad === '/begrippen/');

describe.each(inhoud.anderstalig)('in de woordenlijst', ({ taal, woorden }) => {
  test.each(woorden)(`zegt %s dat het uit een andere taal komt (${taal})`, (woord) => {
    const gemarkeerd = woordenlijst.flatMap(({ wortel }) => alle(wortel, `main [lang="${taal}"]`));
    expect(gemarkeerd.map(({ text }) => text)).toContain(woord);
  });
});

test.each(SITE.paginas)(
  '$pad is in het Nederlands, op woorden uit een andere taal na',
  ({ wortel }) => {
    expect(wortel.querySelector('html')?.getAttribute('lang')).toBe('nl');
  },
);
