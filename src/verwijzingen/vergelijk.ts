import { begripVan } from './kenmerken.ts';
import type { Steun, Vraagstuk } from './stuk.ts';
import { gelijkenis, type Vector } from './vector.ts';
import type { Voorbereid } from './voorbereid.ts';
import { gedeeldeReeksen } from './woordreeksen.ts';

/** How alike two pieces are, and what shows it. */
export interface Vergelijking {
  score: number;
  /** What is there word for word in both. */
  letterlijk?: 'vraag' | 'antwoord';
  /** How one refers to the other in its own text. */
  steun?: Steun;
  /** The section names the one who asked. */
  genoemd?: true;
}

// Every weight below was set by hand on pairs that were judged by reading (tests/oordelen/verwijzingen.tsv):
// none has a meaning of its own. `npm run bench:verwijzingen` shows what another would do.

/** What makes two questions alike: their words, their two nearest sentences, and their answers. */
const TWEE_VRAGEN = { kern: 0.35, deelvraag: 0.5, geheel: 0.2, kernInAntwoord: 0.15 } as const;
/** Two sentences that want to know the same are nearer than two that want to know different things. */
const VORM = { zelfde: 1.15, andere: 0.6, onbekend: 0.9 } as const;
/** What makes two other pieces alike: all they say, and the nearest of what each is about. */
const TWEE_STUKKEN = { geheel: 0.6, naaste: 0.8 } as const;
/** To find what a piece is about in one sentence of the other says less than to find it as its subject. */
const NAASTE = { kernInZin: 0.8, zinInZin: 0.6 } as const;
/** A section that names the one who asked reports his questions; one that names another, another's. */
const NOEMT = { vrager: 1.8, ander: 0.7, niemand: 0.9 } as const;
/** Runs of words that two pieces share; each adds to the score, up to a limit. */
const REEKSEN = { per: 0.2, hoogstens: 0.5 } as const;
/** A writer who quotes or names the other piece has judged that they belong together. */
const STEUN = { geciteerd: 0.35, genoemd: 0.2, leesOok: 0.3 } as const;

const hoogste = (waarden: readonly number[]) => Math.max(0, ...waarden);
const besteZin = (kern: Vector, zinnen: readonly Vector[]) =>
  hoogste(zinnen.map((zin) => gelijkenis(kern, zin)));

type VoorbereideVraag = Voorbereid & { stuk: Vraagstuk };
const isVraag = (een: Voorbereid): een is VoorbereideVraag => een.stuk.soort === 'vraag';
const isSectie = (een: Voorbereid) => een.stuk.soort === 'sectie';

/** Compares two pieces; `namen` holds the surnames of all who asked, which tells whose questions a section reports. */
export function vergelijk(
  een: Voorbereid,
  ander: Voorbereid,
  namen: readonly string[],
): Vergelijking {
  return metSteun(naarInhoud(een, ander, namen), een, ander);
}

/** Compares two pieces by what they say, apart from what they say of each other. */
function naarInhoud(een: Voorbereid, ander: Voorbereid, namen: readonly string[]): Vergelijking {
  if (isVraag(een) && isVraag(ander)) return tweeVragen(een, ander);
  if (isVraag(een) && isSectie(ander)) return vraagEnSectie(een, ander, namen);
  if (isSectie(een) && isVraag(ander)) return vraagEnSectie(ander, een, namen);
  return { score: tweeStukken(een, ander) };
}

function tweeVragen(een: VoorbereideVraag, ander: VoorbereideVraag): Vergelijking {
  const deelvragen = een.deelvragen.flatMap((deel) =>
    ander.deelvragen.map((tegenover) => {
      const zelfde = [...deel.vormen].some((vorm) => tegenover.vormen.has(vorm));
      const beide = deel.vormen.size > 0 && tegenover.vormen.size > 0;
      const factor = zelfde ? VORM.zelfde : beide ? VORM.andere : VORM.onbekend;
      return factor * gelijkenis(deel.vector, tegenover.vector);
    }),
  );
  const kernInAntwoord = Math.max(
    besteZin(een.kern, ander.zinnen),
    besteZin(ander.kern, een.zinnen),
  );
  const score =
    TWEE_VRAGEN.kern * gelijkenis(een.kern, ander.kern) +
    TWEE_VRAGEN.deelvraag * hoogste(deelvragen) +
    TWEE_VRAGEN.geheel * gelijkenis(een.alles, ander.alles) +
    TWEE_VRAGEN.kernInAntwoord * kernInAntwoord;
  const reeksen = gedeeldeReeksen(een.reeksenKern, ander.reeksenKern);
  return metReeksen({ score }, reeksen, 'vraag');
}

function vraagEnSectie(
  vraag: VoorbereideVraag,
  sectie: Voorbereid,
  namen: readonly string[],
): Vergelijking {
  const zinInZin = hoogste(vraag.zinnen.map((zin) => besteZin(zin, sectie.zinnen)));
  const noemt = (naam: string) => sectie.tekst.includes(naam);
  const genoemd = vraag.stuk.vragers.some(noemt);
  const factor = genoemd ? NOEMT.vrager : namen.some(noemt) ? NOEMT.ander : NOEMT.niemand;
  const score = factor * tweeStukken(vraag, sectie, NAASTE.zinInZin * zinInZin);
  const inVraag = gedeeldeReeksen(vraag.reeksenKern, sectie.reeksenRest);
  const inAntwoord = gedeeldeReeksen(vraag.reeksenRest, sectie.reeksenRest);
  return metReeksen(
    { score, ...(genoemd ? { genoemd } : {}) },
    inVraag + inAntwoord,
    inVraag >= inAntwoord ? 'vraag' : 'antwoord',
  );
}

function tweeStukken(een: Voorbereid, ander: Voorbereid, zinInZin = 0): number {
  const naaste = Math.max(
    gelijkenis(een.kern, ander.kern),
    NAASTE.kernInZin * besteZin(een.kern, ander.zinnen),
    NAASTE.kernInZin * besteZin(ander.kern, een.zinnen),
    zinInZin,
  );
  return TWEE_STUKKEN.geheel * gelijkenis(een.alles, ander.alles) + TWEE_STUKKEN.naaste * naaste;
}

function metReeksen(
  eerder: Vergelijking,
  aantal: number,
  waar: 'vraag' | 'antwoord',
): Vergelijking {
  const punten = Math.min(REEKSEN.hoogstens, aantal * REEKSEN.per);
  const letterlijk = punten === REEKSEN.hoogstens ? { letterlijk: waar } : {};
  return { ...eerder, score: eerder.score + punten, ...letterlijk };
}

function metSteun(eerder: Vergelijking, een: Voorbereid, ander: Voorbereid): Vergelijking {
  const alle = [
    ...een.stuk.steunt.filter(({ naar }) => naar === ander.stuk.id),
    ...ander.stuk.steunt.filter(({ naar }) => naar === een.stuk.id),
  ];
  const steun = alle.find(({ geciteerd }) => geciteerd) ?? alle[0];
  if (!steun) return eerder;
  const tweeRechten = een.stuk.soort === 'recht' && ander.stuk.soort === 'recht';
  const punten = tweeRechten
    ? STEUN.leesOok * alle.length
    : steun.geciteerd
      ? STEUN.geciteerd
      : STEUN.genoemd;
  return { ...eerder, score: eerder.score + punten, steun };
}

/** What one of the two is about in its core tells more of the pair than what both happen to mention. */
const IN_EEN_KERN = 3;

/** The ids of the terms that two pieces share, most telling first. */
export function gedeeldeBegrippen(een: Voorbereid, ander: Voorbereid): string[] {
  const gedeeld: { begrip: string; waarde: number }[] = [];
  for (const [kenmerk, waarde] of een.alles) {
    const begrip = begripVan(kenmerk);
    const tegenover = ander.alles.get(kenmerk);
    if (!begrip || !tegenover) continue;
    const kernen = [een, ander].filter(({ kern }) => kern.has(kenmerk)).length;
    gedeeld.push({ begrip, waarde: waarde * tegenover * IN_EEN_KERN ** kernen });
  }
  return gedeeld.sort((a, b) => b.waarde - a.waarde).map(({ begrip }) => begrip);
}
