import { begripfout, idsIn } from './begripfout.ts';
import type { Controle } from './controle.ts';

/** The rules that tell two meanings of a form apart name terms that exist. */
export const begripDubbelzinnig: Controle<'thesaurus'> = ({ thesaurus }) => {
  const ids = idsIn(thesaurus);
  const { inhoud, regelVan } = thesaurus;
  return inhoud.dubbelzinnig.flatMap(({ vorm, anders, naast }, nummer) => {
    const genoemd = [
      ...(anders === null ? [] : [{ id: anders, pad: ['anders'] }]),
      ...Object.entries(naast).flatMap(([id, gezelschap]) => [
        { id, pad: ['naast', id] },
        ...gezelschap.map((naam, plek) => ({ id: naam, pad: ['naast', id, plek] })),
      ]),
    ];
    return genoemd
      .filter(({ id }) => !ids.has(id))
      .map(({ id, pad }) =>
        begripfout(
          'begrip-dubbelzinnig',
          regelVan('dubbelzinnig', nummer, ...pad),
          id,
          `de regel voor "${vorm}" noemt een term die er niet is.`,
          'Verbeter de id.',
        ),
      );
  });
};
