import { blokkenIn, eigenTekst, inhoudOnder, regelVan, tekstIn } from '../lees-mdx.ts';
import { RECHTKOPPEN } from '../rechten/koppen.ts';
import { RedactieFout } from '../redactiefout.ts';
import { woordenIn, zinnenIn } from '../tekst/zinnen.ts';
import type { Controle } from './controle.ts';
import type { Redactiestuk } from './stuk.ts';

const MEESTE_WOORDEN_NOOT = 120;
const MEESTE_ZINNEN_KORT = 2;

function fout(bestand: string, regel: number, mis: string, doe: string): RedactieFout {
  return new RedactieFout('onderdelen', { bestand, regel }, mis, doe);
}

/** Every page has its required parts, in order. */
export const onderdelen: Controle = ({ stukken }) =>
  stukken.flatMap((stuk) => {
    const { kop, kopregel, bestand } = stuk;
    const fouten =
      stuk.soort === 'rechten' ? vanRecht(stuk) : stuk.soort === 'vragen' ? vanVraag(stuk) : [];
    if (zinnenIn(kop.kort).length > MEESTE_ZINNEN_KORT) {
      fouten.push(
        fout(
          bestand,
          kopregel('kort'),
          `het korte antwoord heeft meer dan ${MEESTE_ZINNEN_KORT} zinnen.`,
          'Maak het korter.',
        ),
      );
    }
    return fouten;
  });

function vanRecht({ boom, bestand }: Redactiestuk): RedactieFout[] {
  const koppen = (boom.children ?? []).filter(
    ({ type, depth }) => type === 'heading' && depth === 2,
  );
  const namen = koppen.map(tekstIn);
  if (namen.join('|') !== RECHTKOPPEN.join('|')) {
    const regel = koppen.find((kop, index) => tekstIn(kop) !== RECHTKOPPEN[index]);
    return [
      fout(
        bestand,
        regel ? regelVan(regel) : 1,
        `de koppen zijn: ${namen.join(', ') || 'geen'}.`,
        `Een rechtenpagina heeft precies deze koppen, in deze volgorde: ${RECHTKOPPEN.join(', ')}.`,
      ),
    ];
  }
  return koppen
    .filter((kop) => inhoudOnder(boom, kop).length === 0)
    .map((kop) =>
      fout(bestand, regelVan(kop), `onder "${tekstIn(kop)}" staat niets.`, 'Schrijf dit deel.'),
    );
}

function vanVraag({ boom, bestand }: Redactiestuk): RedactieFout[] {
  const geplaatst = blokkenIn(boom, 'Vraag', 'Antwoord').map(({ naam }) => naam);
  const fouten =
    geplaatst.join('|') === 'Vraag|Antwoord'
      ? []
      : [
          fout(
            bestand,
            1,
            `deze pagina plaatst: ${geplaatst.join(', ') || 'niets'}.`,
            'Een vraagpagina plaatst één keer <Vraag /> en daarna één keer <Antwoord />.',
          ),
        ];
  const woorden = eigenTekst(boom)
    .filter(({ isKop }) => !isKop)
    .flatMap(({ tekst }) => woordenIn(tekst)).length;
  if (woorden > MEESTE_WOORDEN_NOOT) {
    fouten.push(
      fout(
        bestand,
        1,
        `de uitleg heeft ${woorden} woorden.`,
        `Hoogstens ${MEESTE_WOORDEN_NOOT}: maak hem korter.`,
      ),
    );
  }
  return fouten;
}
