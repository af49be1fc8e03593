import { blokkenIn, inhoudOnder, regelVan, tekstIn } from '../lees-mdx.ts';
import { ZO_ZIT_HET } from '../rechten/koppen.ts';
import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** Blocks that may stand under "Zo zit het": a claim with its source, or an addition with its own. */
const MET_BRON = new Set(['Bewering', 'Aanvulling']);

/** Nothing is claimed without a source: every <Bewering> holds one, every <Aanvulling> names one. */
export const beweringen: Controle = ({ stukken }) =>
  stukken.flatMap(({ soort, boom, bestand }) => {
    const fout = (regel: number, mis: string, doe: string) =>
      new RedactieFout('bewering', { bestand, regel }, mis, doe);

    const kaal = blokkenIn(boom, 'Bewering')
      .filter(({ knoop }) => blokkenIn(knoop, 'Citaat', 'Bron').length === 0)
      .map(({ regel }) =>
        fout(
          regel,
          'deze bewering heeft geen bron.',
          'Zet er een <Citaat> of <Bron /> in, of haal haar weg.',
        ),
      );
    const zonderAfkomst = blokkenIn(boom, 'Aanvulling')
      .filter(({ velden }) => !velden.van || !velden.adres?.startsWith('https://'))
      .map(({ regel }) =>
        fout(
          regel,
          'deze aanvulling zegt niet van wie zij komt.',
          'Vul "van" en "adres" (https://…) in.',
        ),
      );

    const zoZitHet = (boom.children ?? []).find(
      (knoop) => knoop.type === 'heading' && knoop.depth === 2 && tekstIn(knoop) === ZO_ZIT_HET,
    );
    const los =
      soort === 'rechten' && zoZitHet
        ? inhoudOnder(boom, zoZitHet)
            .filter(({ type, name }) => type !== 'heading' && !MET_BRON.has(name ?? ''))
            .map((knoop) =>
              fout(
                regelVan(knoop),
                `onder "${ZO_ZIT_HET}" staat tekst buiten een <Bewering> of <Aanvulling>.`,
                'Zet de tekst in een <Bewering> met haar bron.',
              ),
            )
        : [];
    return [...kaal, ...zonderAfkomst, ...los];
  });
