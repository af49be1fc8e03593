import type { Stuk } from './stuk.ts';
import type { Vergelijking } from './vergelijk.ts';
import type { Verwijzingsoort } from './verwijzing.ts';
import type { Vraagvorm } from './vraagvorm.ts';

/** What a reason is made of: a pair, as the reader of the first of the two meets it. */
export interface Bevinding extends Vergelijking {
  van: Stuk;
  naar: Stuk;
  soort: Verwijzingsoort;
  /** Ids of the terms they share, most telling first. */
  gedeeld: readonly string[];
  /** What both questions want to know. */
  vormen: readonly Vraagvorm[];
}

const VRAGEN_BEIDE: Readonly<Record<Vraagvorm, string>> = {
  aantal: 'Beide vragen naar aantallen',
  maatregel: 'Beide vragen wat de minister gaat doen',
  zorgen: 'Beide vragen of de minister de zorgen deelt',
  bekend: 'Beide vragen of de minister een bericht kent',
  oordeel: 'Beide vragen wat de minister vindt',
};

const WAT = {
  vraag: 'deze vraag',
  antwoord: 'het antwoord',
  artikel: 'dit deel van het artikel',
} as const;

const MEESTE_BEGRIPPEN = 3;

/** Says in one sentence why a link is there; `naamVan` gives a term as people read it. */
export function redenVan(bevinding: Bevinding, naamVan: (begrip: string) => string): string {
  const namen = bevinding.gedeeld.slice(0, 2 * MEESTE_BEGRIPPEN).map(naamVan);
  const begrippen = namen
    .filter((naam) => !namen.some((ander) => ander !== naam && ander.includes(naam)))
    .slice(0, MEESTE_BEGRIPPEN)
    .join(', ');
  const aanleiding = aanleidingVan(bevinding);
  if (begrippen === '') return `${aanleiding || 'Gaat over hetzelfde'}.`;
  return aanleiding ? `${aanleiding}: ${begrippen}.` : `Gaat ook over: ${begrippen}.`;
}

function aanleidingVan({ van, naar, soort, letterlijk, steun, genoemd, vormen }: Bevinding) {
  if (soort === 'bouwt-voort-op' && naar.soort === 'vraag') {
    return `Het antwoord verwijst naar antwoord ${naar.nummer}`;
  }
  if (soort === 'uitgewerkt-in' && naar.soort === 'vraag') {
    return `Antwoord ${naar.nummer} verwijst hiernaar`;
  }
  if (soort === 'zelfde-vraag') {
    const [vorm] = vormen;
    return vorm ? VRAGEN_BEIDE[vorm] : 'Beide vragen gaan over';
  }
  const vraag = [van, naar].find((stuk) => stuk.soort === 'vraag');
  if (soort === 'in-het-nieuws' && vraag) {
    if (letterlijk === 'vraag') return 'Het artikel citeert deze vraag';
    if (letterlijk === 'antwoord') return 'Het artikel citeert dit antwoord';
    if (genoemd)
      return `Het artikel vertelt over de vragen van ${vraag.vragers.map(metHoofdletter).join(' en ')}`;
  }
  if (steun && steun.deel !== 'pagina') {
    return `De uitleg ${steun.geciteerd ? 'citeert' : 'verwijst naar'} ${WAT[steun.deel]}`;
  }
  return undefined;
}

/** A Dutch surname without a first name begins with a capital: "van Kent" is "Van Kent". */
function metHoofdletter(achternaam: string): string {
  return achternaam.charAt(0).toUpperCase() + achternaam.slice(1);
}
