// Graded questions and the measures of a search: the right page first, within three, and the whole order.
import { readFileSync } from 'node:fs';

/** A question with the pages that answer it: 3 exactly, 2 clearly helps, 1 touches it. */
export interface Meetvraag {
  q: string;
  type: string;
  /** By page key: "r/meekijken", "v/2021z06098/2", "n/artikel"; empty when the site does not answer it. */
  gold: Record<string, number>;
}

/** The lists: the practice questions, two halves of our own, one that came after all choices, and whole messages as people paste them. */
export const MEETLIJSTEN = [
  'praktijk',
  'eigen-oefen',
  'eigen-apart',
  'eigen-nieuw',
  'lange-berichten',
];

export function leesMeetvragen(naam: string): Meetvraag[] {
  return readFileSync(`tests/zoekvragen/${naam}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((regel) => JSON.parse(regel) as Meetvraag);
}

/** "/rechten/meekijken/#zo-zit-het" → "r/meekijken". */
export function sleutelVan(adres: string): string {
  const pad = new URL(adres, 'http://site').pathname.replace(/^\/|\/$/g, '');
  if (pad.startsWith('nieuws/')) return 'n/artikel';
  return pad.replace(/^rechten\//, 'r/').replace(/^vragen\//, 'v/');
}

/** What a search answered to one question. */
export interface Antwoord {
  /** Page keys, best first. */
  paginas: string[];
  buitenBereik: boolean;
}

export interface Score {
  rechts: boolean;
  binnenDrie: boolean;
  mrr: number;
  ndcg: number;
  leeg: boolean;
}

const dcg = (graden: readonly number[]) =>
  graden.slice(0, 10).reduce((som, graad, plek) => som + (2 ** graad - 1) / Math.log2(plek + 2), 0);

/** Scores the answer to a question that the site can answer: right is a page of the highest grade it has. */
export function scoor({ gold }: Meetvraag, { paginas }: Antwoord): Score {
  const hoogste = Math.max(...Object.values(gold));
  const graden = paginas.map((pagina) => gold[pagina] ?? 0);
  const eerste = graden.findIndex((graad) => graad >= 2);
  return {
    rechts: graden[0] === hoogste,
    binnenDrie: graden.slice(0, 3).includes(hoogste),
    mrr: eerste < 0 ? 0 : 1 / (eerste + 1),
    ndcg: dcg(graden) / dcg(Object.values(gold).sort((a, b) => b - a)),
    leeg: paginas.length === 0,
  };
}

export interface Samenvatting {
  vragen: number;
  rechts: number;
  binnenDrie: number;
  mrr: number;
  ndcg: number;
  leeg: number;
  /** Of the questions that the site does not answer, the part that it says so of; and how many there are. */
  buitenHerkend: number;
  buitenVragen: number;
  /** Of the questions that a page answers in full, the part that was wrongly called out of scope. */
  buitenOnterecht: number;
}

export function vatSamen(
  uitslagen: readonly { vraag: Meetvraag; antwoord: Antwoord }[],
): Samenvatting {
  const isBuiten = ({ gold }: Meetvraag) => Object.keys(gold).length === 0;
  const binnen = uitslagen.filter(({ vraag }) => !isBuiten(vraag));
  const buiten = uitslagen.filter(({ vraag }) => isBuiten(vraag));
  const helemaal = binnen.filter(({ vraag }) => Object.values(vraag.gold).includes(3));
  const scores = binnen.map(({ vraag, antwoord }) => scoor(vraag, antwoord));
  const deel = <Ding>(dingen: readonly Ding[], waarde: (ding: Ding) => number) =>
    dingen.length === 0 ? 0 : dingen.reduce((som, ding) => som + waarde(ding), 0) / dingen.length;
  const gezegd = ({ antwoord }: { antwoord: Antwoord }) => Number(antwoord.buitenBereik);
  return {
    vragen: binnen.length,
    rechts: deel(scores, ({ rechts }) => Number(rechts)),
    binnenDrie: deel(scores, ({ binnenDrie }) => Number(binnenDrie)),
    mrr: deel(scores, ({ mrr }) => mrr),
    ndcg: deel(scores, ({ ndcg }) => ndcg),
    leeg: deel(scores, ({ leeg }) => Number(leeg)),
    buitenHerkend: deel(buiten, gezegd),
    buitenVragen: buiten.length,
    buitenOnterecht: deel(helemaal, gezegd),
  };
}
