import { leesDag } from '../tekst/datum.ts';
import type { Artikelbeschrijving } from './beschrijving.ts';
import { type Document, leestekst, sectiesIn } from './document.ts';
import { type Verschil, vergelijkOp } from './verschil.ts';

/** Where an article and its description contradict each other; an empty list when they agree. */
export function verschillenInArtikel(document: Document, bron: Artikelbeschrijving): Verschil[] {
  return [
    ...inTitel(document, bron),
    ...inUpdate(document, bron),
    ...inAantal(document, bron),
    ...inAuteur(document, bron),
  ];
}

function inTitel({ delen }: Document, { titel }: Artikelbeschrijving): Verschil[] {
  return delen
    .filter(({ soort }) => soort === 'titel')
    .flatMap((deel) => vergelijkOp(deel.regels.van, 'titel', leestekst(deel), titel));
}

function inUpdate({ delen }: Document, { bijgewerkt }: Artikelbeschrijving): Verschil[] {
  return delen
    .filter(({ soort }) => soort === 'alinea')
    .flatMap((deel) => {
      const dag = /^Update \((.+?)\)/.exec(leestekst(deel))?.[1];
      if (!dag || leesDag(dag) === bijgewerkt) return [];
      return vergelijkOp(deel.regels.van, 'bijgewerkt', dag, bijgewerkt);
    });
}

function inAantal(document: Document, { aantalSecties }: Artikelbeschrijving): Verschil[] {
  const secties = sectiesIn(document);
  if (aantalSecties === undefined || secties.length === aantalSecties) return [];
  const regel = secties.at(-1)?.alineas[0]?.regels.van ?? 1;
  const namen = secties.map(({ id }) => id).join(', ');
  return vergelijkOp(regel, 'aantalSecties', `${secties.length} (${namen})`, String(aantalSecties));
}

/** An article that came with its end names its author there; a copy without that end is no contradiction. */
function inAuteur({ delen }: Document, { auteur }: Artikelbeschrijving): Verschil[] {
  const naamregels = delen.filter(({ soort }) => soort === 'naamregel').map(leestekst);
  const slot = delen.find(({ soort }) => soort === 'naamregel' || soort === 'paginaresten');
  if (!slot || naamregels.some((naamregel) => naamregel.includes(auteur))) return [];
  return vergelijkOp(slot.regels.van, 'auteur', naamregels.join(' ').slice(0, 60), auteur);
}
