import { THESAURUSBESTAND } from '../begrippen/lees.ts';
import { sleutelsVan, stammenVan } from '../begrippen/thesaurus.ts';
import { alleVormen } from '../begrippen/vormen.ts';
import { zoekPassage } from '../bronnen/passagepad.ts';
import { RedactieFout } from '../redactiefout.ts';
import type { Controle } from './controle.ts';

/** The thesaurus is one whole: no term twice, no form of two terms, no reference that leads nowhere. */
export const begrippen: Controle<'bronnen' | 'thesaurus'> = ({
  thesaurus: { inhoud, regelVan },
  bronnen,
}) => {
  const termen = [...inhoud.begrippen, ...inhoud.buitenBereik];
  const fouten: RedactieFout[] = [];
  const fout = (id: string, mis: string, doe: string) =>
    fouten.push(
      new RedactieFout(
        'begrip',
        { bestand: THESAURUSBESTAND, regel: regelVan(id) },
        `${id}: ${mis}`,
        doe,
      ),
    );

  const ids = new Set<string>();
  for (const { id } of termen) {
    if (ids.has(id))
      fout(
        id,
        'deze id staat er twee keer.',
        'Elke term heeft een eigen id: die staat in het adres.',
      );
    ids.add(id);
  }

  const dubbelzinnig = new Set(inhoud.dubbelzinnig.map(({ vorm }) => sleutelsVan(vorm)));
  const eigenaars = new Map<string, { id: string; vorm: string }>();
  for (const term of termen) {
    for (const vorm of alleVormen(term)) {
      const sleutels = sleutelsVan(vorm);
      if (sleutels === '')
        fout(term.id, `de vorm "${vorm}" heeft geen letter of cijfer.`, 'Haal haar weg.');
      if (dubbelzinnig.has(sleutels)) continue;
      // Engelse woorden worden niet verbogen; alleen zijzelf mogen van niemand anders zijn.
      const stamsleutel = term.engels.includes(vorm) ? [] : [`stam ${stammenVan(vorm)}`];
      for (const sleutel of [`vorm ${sleutels}`, ...stamsleutel]) {
        const ander = eigenaars.get(sleutel);
        if (!ander) eigenaars.set(sleutel, { id: term.id, vorm });
        else if (ander.id !== term.id) {
          fout(
            term.id,
            `de vorm "${vorm}" valt samen met "${ander.vorm}" van ${ander.id}.`,
            'Laat haar bij één term staan, of zet haar met een regel onder "dubbelzinnig".',
          );
          break;
        }
      }
    }
  }

  for (const { id, verwant, bron } of inhoud.begrippen) {
    for (const naam of verwant.filter((verwante) => !ids.has(verwante))) {
      fout(id, `de verwante term "${naam}" is er niet.`, 'Verbeter de id of haal haar weg.');
    }
    if (!('document' in bron)) continue;
    const document = bronnen.find(({ beschrijving }) => beschrijving.id === bron.document);
    if (!document || !zoekPassage(document, bron.passage)) {
      fout(
        id,
        `de passage "${bron.passage}" in "${bron.document}" is er niet.`,
        'Noem een passage die er is.',
      );
    }
  }
  for (const { vorm, anders, naast } of inhoud.dubbelzinnig) {
    const genoemd = [
      ...(anders === null ? [] : [anders]),
      ...Object.entries(naast).flatMap(([id, gezelschap]) => [id, ...gezelschap]),
    ];
    for (const id of genoemd.filter((naam) => !ids.has(naam))) {
      fout(id, `de regel voor "${vorm}" noemt een term die er niet is.`, 'Verbeter de id.');
    }
  }
  const getoond = new Set(termen.flatMap(({ term, alledaags }) => [term, ...alledaags]));
  for (const woord of inhoud.anderstalig.flatMap(({ woorden }) => woorden)) {
    if (!getoond.has(woord)) {
      fout('anderstalig', `het woord "${woord}" staat bij geen term.`, 'Haal het weg.');
    }
  }

  return fouten;
};
