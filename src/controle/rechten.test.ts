import { describe, expect, test } from 'vitest';
import { blokkenIn, eigenTekst } from '../lees-mdx.ts';
import { woordenIn } from '../tekst/zinnen.ts';
import { leesStukken } from './lees-stukken.ts';
import { meetStuk } from './leesbaar.ts';

/** What each rights page must be and draw on: B = 2021z06098, K = 2021z06099, N = the article. */
const PAGINAS: readonly [slug: string, titel: string, steuntOp: string][] = [
  ['meekijken', 'Mag mijn baas meekijken als ik thuiswerk?', 'B2 B6 B7 B8'],
  ['toetsaanslagen', 'Mag mijn baas toetsaanslagen en muisklikken meten?', 'K4 B7 B2 N'],
  ['thuis-en-kantoor', 'Mag er thuis meer gecontroleerd worden dan op kantoor?', 'B2 B5 B6 N'],
  ['voorwaarden', 'Wanneer mag mijn werkgever mij controleren?', 'B2 B7'],
  ['vooraf-informeren', 'Moet mijn werkgever vooraf zeggen dat hij controleert?', 'B2'],
  ['ondernemingsraad', 'Wat kan de ondernemingsraad doen?', 'B2 B8 N'],
  ['minder-ingrijpend', 'Wat kan er in plaats van digitale controle?', 'B7 K4'],
  ['wat-kan-ik-doen', 'Wat kan ik doen als de controle te ver gaat?', 'B8 N'],
  ['klacht-bij-de-ap', 'Hoe meld ik een klacht bij de Autoriteit Persoonsgegevens?', 'B8 B9 K5 N'],
  ['kantonrechter', 'Kan ik naar de rechter?', 'B8'],
  ['toezicht', 'Wie houdt toezicht: de AP of de Inspectie?', 'K6 K7 N'],
  ['cijfers', 'Hoe vaak komt controle van thuiswerkers voor?', 'N B9 K5'],
  ['monitoringssoftware', 'Wat is monitoringssoftware en wat ziet mijn baas?', 'N B1 K1'],
  ['vertrouwen-en-stress', 'Wat doet controle met vertrouwen en stress?', 'K2 K3 K9 B2 B3 B5'],
  ['overheid-als-werkgever', 'Controleert de overheid haar eigen ambtenaren?', 'K8'],
  ['hybride-werken', 'Blijven we thuiswerken na corona?', 'B4'],
  ['wetten', 'Welke wetten beschermen mij?', 'B2 B6'],
];

const { stukken } = leesStukken();
const rechten = stukken.filter((stuk) => stuk.soort === 'rechten');

test('er zijn precies deze rechtenpagina’s, met hun titel', () => {
  const verwacht = PAGINAS.map(([slug, titel]) => `${slug}: ${titel}`);
  expect(rechten.map(({ id, kop }) => `${id}: ${kop.titel}`).sort()).toEqual(verwacht.sort());
});

/** "B2" for a reference to question or answer 2 of the DENK dossier, "N" for one to the article. */
function steunpunt(bron = '', passage = ''): string {
  const letter = { '2021z06098': 'B', '2021z06099': 'K' }[bron];
  return letter ? `${letter}${/^(?:vraag|antwoord)-(\d+)/.exec(passage)?.[1]}` : 'N';
}

describe.each(PAGINAS)('%s', (slug, _, steuntOp) => {
  const stuk = rechten.find(({ id }) => id === slug);
  if (!stuk) throw new Error(slug);

  test('citeert of noemt elke passage waar de pagina op steunt', () => {
    const gebruikt = blokkenIn(stuk.boom, 'Citaat', 'Bron', 'Punt').map(({ velden }) =>
      steunpunt(velden.bron, velden.passage),
    );
    expect(steuntOp.split(' ').filter((punt) => !gebruikt.includes(punt))).toEqual([]);
  });

  test('heeft 250 tot 600 eigen woorden', () => {
    const woorden = eigenTekst(stuk.boom).flatMap(({ tekst }) => woordenIn(tekst)).length;
    expect(woorden).toBeGreaterThanOrEqual(250);
    expect(woorden).toBeLessThanOrEqual(600);
  });
});

test('de pagina’s lezen gemiddeld op minstens 60 volgens Flesch-Douma', () => {
  for (const soort of ['rechten', 'vragen']) {
    const scores = stukken
      .filter((stuk) => stuk.soort === soort)
      .map((stuk) => meetStuk(stuk).fleschDouma);
    expect(scores.reduce((som, score) => som + score, 0) / scores.length).toBeGreaterThanOrEqual(
      60,
    );
  }
});
