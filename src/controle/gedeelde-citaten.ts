import { isDossier } from '../bronnen/bron.ts';
import { delenVan, vergelijkCitaat, zonderTekens } from '../bronnen/citaat.ts';
import { leestekst, type Passage } from '../bronnen/document.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import { kiesKern } from '../delen/deelcitaat.ts';
import { blokkenIn, tekstIn } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import { zinnenIn } from '../tekst/zinnen.ts';
import type { Controle, Redactie } from './controle.ts';
import type { Redactiestuk } from './stuk.ts';

/** A quote that leaves the site with a short answer is made of whole sentences: half of one can turn its meaning. */
export const gedeeldeCitaten: Controle<'bronnen'> = ({ stukken, bronnen }) =>
  stukken.flatMap((stuk) => {
    if (stuk.soort === 'rechten') return foutenInKern(stuk, bronnen);
    return stuk.soort === 'vragen' ? foutenInCitaat(stuk, bronnen) : [];
  });

const fout = (bestand: string, regel: number, mis: string, doe: string) =>
  new RedactieFout('gedeeld-citaat', { bestand, regel }, mis, doe);

function foutenInKern(
  { boom, bestand }: Redactiestuk,
  bronnen: Redactie['bronnen'],
): RedactieFout[] {
  const citaten = blokkenIn(boom, 'Citaat').map(({ velden, ...blok }) => ({
    ...blok,
    bron: velden.bron,
    passage: velden.passage ?? '',
    isKern: velden.kern !== undefined,
  }));
  const [, ...tweede] = citaten.filter(({ isKern }) => isKern);
  const fouten = tweede.map(({ regel }) =>
    fout(bestand, regel, 'er is al een citaat met kern.', 'Laat kern bij één van de twee weg.'),
  );
  const kern = kiesKern(citaten);
  const bron = bronnen.find(({ beschrijving }) => beschrijving.id === kern?.bron);
  const passages = kern && bron && zoekPassage(bron, kern.passage)?.passages;
  // A reference that leads nowhere, and a quote that is not verbatim, are for rules of their own.
  if (!passages || vergelijkCitaat(tekstIn(kern.knoop), passages, bron.document)) return fouten;
  if (isVanHeleZinnen(tekstIn(kern.knoop), passages)) return fouten;
  return [
    ...fouten,
    fout(
      bestand,
      kern.regel,
      'dit citaat gaat mee als iemand het korte antwoord deelt, en het is geen hele zin.',
      'Citeer hele zinnen, of zet kern bij een citaat dat dat doet.',
    ),
  ];
}

function isVanHeleZinnen(citaat: string, passages: readonly Passage[]): boolean {
  const zinnen = zinnenIn(passages.map(leestekst).join('\n\n')).map(zonderTekens);
  return delenVan(citaat)
    .map(zonderTekens)
    .every(
      (deel) =>
        zinnen.some((zin) => deel.startsWith(zin)) && zinnen.some((zin) => deel.endsWith(zin)),
    );
}

function foutenInCitaat(
  { id, kop, kopregel, bestand }: Extract<Redactiestuk, { soort: 'vragen' }>,
  bronnen: Redactie['bronnen'],
): RedactieFout[] {
  const [dossierId, nummer] = id.split('/');
  const dossier = bronnen
    .filter(isDossier)
    .find(({ beschrijving }) => beschrijving.id === dossierId);
  const plek =
    dossier &&
    (zoekPassage(dossier, `antwoord-${nummer}`) ?? zoekPassage(dossier, `vraag-${nummer}`));
  if (kop.citaat === undefined || !plek) return [];
  const regel = kopregel('citaat');
  const anders = vergelijkCitaat(kop.citaat, plek.passages, dossier.document);
  if (anders) {
    return [
      fout(
        bestand,
        regel,
        'citaat: dit staat niet letterlijk in het antwoord, of in de vraag als er geen antwoord is.',
        `Het lijkt het meest op ${anders.naaste}. Verschil, [-bron-] en {+citaat+}: ${anders.verschil}`,
      ),
    ];
  }
  return isVanHeleZinnen(kop.citaat, plek.passages)
    ? []
    : [fout(bestand, regel, 'citaat: dit is geen hele zin.', 'Citeer hele zinnen.')];
}
