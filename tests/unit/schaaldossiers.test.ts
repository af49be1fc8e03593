import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { maakDossiers } from '../../scripts/schaal/dossiers.ts';
import { beschrijvingSchema } from '../../src/bronnen/beschrijving.ts';
import { maakBron } from '../../src/bronnen/bron.ts';
import { vragenIn } from '../../src/bronnen/document.ts';
import { leesYaml } from '../../src/lees-yaml.ts';

const voorraad = {
  woorden: Array.from({ length: 500 }, (_, plek) => `woord${'abcdefghij'[plek % 10]}${plek}`),
  zinnen: ['Een werkgever mag niet zomaar meekijken met wie thuis werkt.'],
};

test('verzonnen dossiers zijn elke keer dezelfde, en met een ander zaad andere', () => {
  expect(maakDossiers(30, voorraad)).toEqual(maakDossiers(30, voorraad));
  expect(maakDossiers(30, voorraad, 2)).not.toEqual(maakDossiers(30, voorraad));
});

test('er zijn precies zoveel vragen als gevraagd, en de echte lezers lezen ze allemaal', () => {
  const dossiers = maakDossiers(30, voorraad);
  const aantallen = dossiers.map(({ vragen, paginas, bron: [bron, beschrijving] }) => {
    if (!bron || !beschrijving) throw new Error('Een dossier heeft een bron en een beschrijving.');
    const bytes = Buffer.from(bron.inhoud);
    const { document } = maakBron(
      leesYaml(beschrijving.inhoud, beschrijving.pad, beschrijvingSchema).inhoud,
      beschrijving.pad,
      { pad: bron.pad, bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
    );
    const gelezen = vragenIn(document);
    expect(gelezen.every(({ antwoord }) => antwoord.length > 0)).toBe(true);
    expect([gelezen.length, paginas.length]).toEqual([vragen, vragen]);
    return vragen;
  });
  expect(aantallen).toEqual([9, 9, 9, 3]);
});
