import { isDossier } from '../bronnen/bron.ts';
import { vergelijkCitaat } from '../bronnen/citaat.ts';
import { leestekst, vragenIn } from '../bronnen/document.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import { beginVanZin, kiesKern } from '../delen/deelcitaat.ts';
import { blokkenIn, tekstIn } from '../lees-mdx.ts';
import { RedactieFout } from '../redactiefout.ts';
import { zinnenIn } from '../tekst/zinnen.ts';
import type { Controle, Redactie } from './controle.ts';
import type { Redactiestuk } from './stuk.ts';

/** A quote that leaves the site with a short answer is made of whole sentences: half of one can turn its meaning. */
export const gedeeldeCitaten: Controle<'bronnen'> = ({ stukken, bronnen }) =>
  stukken.flatMap((stuk) => {
    if (stuk.soort === 'rechten') return foutenInKern(stuk, bronnen);
    return stuk.soort === 'vragen' ? foutenInBegin(stuk, bronnen) : [];
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
  const zinnen = zinnenIn(passages.map(leestekst).join('\n\n')).map(zonderTekens);
  const half = tekstIn(kern.knoop)
    .split(/\[(?:…|\.\.\.)\]/)
    .map(zonderTekens)
    .filter(
      (deel) =>
        deel !== '' &&
        !(zinnen.some((zin) => deel.startsWith(zin)) && zinnen.some((zin) => deel.endsWith(zin))),
    );
  return half.length === 0
    ? fouten
    : [
        ...fouten,
        fout(
          bestand,
          kern.regel,
          'dit citaat gaat mee als iemand het korte antwoord deelt, en het is geen hele zin.',
          'Citeer hele zinnen, of zet kern bij een citaat dat dat doet.',
        ),
      ];
}

/** White space and quotation marks may differ from the source. */
const zonderTekens = (tekst: string) => tekst.replace(/[\s\p{Pi}\p{Pf}„‚'"]/gu, '');

function foutenInBegin(
  { id, kop, kopregel, bestand }: Extract<Redactiestuk, { soort: 'vragen' }>,
  bronnen: Redactie['bronnen'],
): RedactieFout[] {
  const { citeerVanaf } = kop;
  if (citeerVanaf === undefined) return [];
  const [dossierId, nummer] = id.split('/');
  const dossier = bronnen
    .filter(isDossier)
    .find(({ beschrijving }) => beschrijving.id === dossierId);
  const vraag =
    dossier && vragenIn(dossier.document).find((kandidaat) => kandidaat.nummer === Number(nummer));
  const passages = vraag && (vraag.antwoord.length > 0 ? vraag.antwoord : vraag.vraag);
  if (!passages) return [];
  return beginVanZin(zinnenIn(passages.map(leestekst).join(' ')), citeerVanaf) >= 0
    ? []
    : [
        fout(
          bestand,
          kopregel('citeerVanaf'),
          `citeerVanaf: er is geen zin die begint met "${citeerVanaf}".`,
          'Neem de eerste woorden over van een zin uit het antwoord, of uit de vraag als er geen antwoord is.',
        ),
      ];
}
