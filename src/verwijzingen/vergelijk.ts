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

/** Runs of words that two pieces share; each adds to the score, up to a limit. */
const PER_REEKS = 0.2;
const MEESTE_VOOR_REEKSEN = 0.5;
/** A writer who quotes or names the other piece has judged that they belong together. */
const GECITEERD = 0.35;
const GENOEMD = 0.2;
const LEES_OOK = 0.3;
/** A section that names the one who asked reports his questions; one that names another, another's. */
const NOEMT_DE_VRAGER = 1.8;
const NOEMT_EEN_ANDER = 0.7;
const NOEMT_NIEMAND = 0.9;
/** Two sentences that want to know the same are nearer than two that want to know different things. */
const ZELFDE_VORM = 1.15;
const ANDERE_VORM = 0.6;
const ONBEKENDE_VORM = 0.9;

const hoogste = (waarden: readonly number[]) => Math.max(0, ...waarden);
const besteZin = (kern: Vector, zinnen: readonly Vector[]) =>
  hoogste(zinnen.map((zin) => gelijkenis(kern, zin)));

/** Compares two pieces; `namen` holds the surnames of all who asked, which tells whose questions a section reports. */
export function vergelijk(
  een: Voorbereid,
  ander: Voorbereid,
  namen: readonly string[],
): Vergelijking {
  const soorten = `${een.stuk.soort}-${ander.stuk.soort}`;
  const uitkomst: Vergelijking = { score: 0 };
  if (soorten === 'vraag-vraag') {
    uitkomst.score = tweeVragen(een, ander);
    telReeksen(uitkomst, gedeeldeReeksen(een.reeksenKern, ander.reeksenKern), 'vraag');
  } else if (soorten === 'vraag-sectie' || soorten === 'sectie-vraag') {
    const [vraag, sectie] = een.stuk.soort === 'vraag' ? [een, ander] : [ander, een];
    vraagEnSectie(uitkomst, vraag, sectie, namen);
  } else {
    uitkomst.score = kernEnGeheel(een, ander);
  }
  telSteun(uitkomst, een, ander);
  return uitkomst;
}

function kernEnGeheel(een: Voorbereid, ander: Voorbereid, zinnen = 0): number {
  const best = Math.max(
    gelijkenis(een.kern, ander.kern),
    0.8 * besteZin(een.kern, ander.zinnen),
    0.8 * besteZin(ander.kern, een.zinnen),
    zinnen,
  );
  return 0.6 * gelijkenis(een.alles, ander.alles) + 0.8 * best;
}

function tweeVragen(een: Voorbereid, ander: Voorbereid): number {
  const deelvragen = een.deelvragen.flatMap((deel) =>
    ander.deelvragen.map((tegenover) => {
      const zelfde = [...deel.vormen].some((vorm) => tegenover.vormen.has(vorm));
      const beide = deel.vormen.size > 0 && tegenover.vormen.size > 0;
      const factor = zelfde ? ZELFDE_VORM : beide ? ANDERE_VORM : ONBEKENDE_VORM;
      return factor * gelijkenis(deel.vector, tegenover.vector);
    }),
  );
  return (
    0.35 * gelijkenis(een.kern, ander.kern) +
    0.5 * hoogste(deelvragen) +
    0.2 * gelijkenis(een.alles, ander.alles) +
    0.15 * Math.max(besteZin(een.kern, ander.zinnen), besteZin(ander.kern, een.zinnen))
  );
}

function vraagEnSectie(
  uitkomst: Vergelijking,
  vraag: Voorbereid,
  sectie: Voorbereid,
  namen: readonly string[],
): void {
  const zinnen = hoogste(vraag.zinnen.map((zin) => besteZin(zin, sectie.zinnen)));
  const { vragers } = vraag.stuk as Vraagstuk;
  const noemt = (naam: string) => sectie.tekst.includes(naam);
  const genoemd = vragers.some(noemt);
  const factor = genoemd ? NOEMT_DE_VRAGER : namen.some(noemt) ? NOEMT_EEN_ANDER : NOEMT_NIEMAND;
  uitkomst.score = factor * kernEnGeheel(vraag, sectie, 0.6 * zinnen);
  if (genoemd) uitkomst.genoemd = true;
  const inVraag = gedeeldeReeksen(vraag.reeksenKern, sectie.reeksenRest);
  const inAntwoord = gedeeldeReeksen(vraag.reeksenRest, sectie.reeksenRest);
  telReeksen(uitkomst, inVraag + inAntwoord, inVraag >= inAntwoord ? 'vraag' : 'antwoord');
}

function telReeksen(uitkomst: Vergelijking, aantal: number, waar: 'vraag' | 'antwoord'): void {
  if (aantal === 0) return;
  uitkomst.score += Math.min(MEESTE_VOOR_REEKSEN, aantal * PER_REEKS);
  if (aantal * PER_REEKS >= MEESTE_VOOR_REEKSEN) uitkomst.letterlijk = waar;
}

function telSteun(uitkomst: Vergelijking, een: Voorbereid, ander: Voorbereid): void {
  const steun = [
    ...een.stuk.steunt.filter(({ naar }) => naar === ander.stuk.id),
    ...ander.stuk.steunt.filter(({ naar }) => naar === een.stuk.id),
  ];
  const sterkste = steun.find((punt) => punt.geciteerd) ?? steun[0];
  if (!sterkste) return;
  uitkomst.steun = sterkste;
  const tweeRechten = een.stuk.soort === 'recht' && ander.stuk.soort === 'recht';
  uitkomst.score += tweeRechten
    ? LEES_OOK * steun.length
    : sterkste.geciteerd
      ? GECITEERD
      : GENOEMD;
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
