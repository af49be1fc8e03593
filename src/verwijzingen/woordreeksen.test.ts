import { expect, test } from 'vitest';
import { gedeeldeReeksen, woordreeksenIn } from './woordreeksen.ts';

const gedeeld = (een: string, ander: string) =>
  gedeeldeReeksen(woordreeksenIn(een), woordreeksenIn(ander));

test('een citaat deelt reeksen met zijn bron, ook met andere aanhalingstekens en hoofdletters', () => {
  const bron =
    'Heeft de Inspectie SZW genoeg wettelijke mogelijkheden om monitoring aan te pakken?';
  expect(gedeeld(bron, `“${bron.toUpperCase()}”, vraagt Van Kent`)).toBeGreaterThanOrEqual(5);
});

test.each([
  [
    'vijf gelijke woorden die niets zeggen',
    'is het zo dat hij er nog is',
    'of het zo dat hij er nog was',
  ],
  [
    'dezelfde woorden in een andere volgorde',
    'de minister deelt de zorgen van bonden',
    'de bonden delen zorgen van de minister',
  ],
  ['minder dan vijf woorden', 'digitale monitoring thuis', 'digitale monitoring thuis'],
])('%s delen geen reeks', (_, een, ander) => {
  expect(gedeeld(een, ander)).toBe(0);
});
