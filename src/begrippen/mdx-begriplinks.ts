import type { MdastPluginEntry, MdastVisitorContext } from 'satteri';
import type { Begriplinker } from './begriplinks.ts';

/** Text below these is a link already, a heading, or not our own words. */
const NIET_IN = new Set(['link', 'heading']);
const NIET_IN_BLOK = new Set(['Bron', 'Citaat', 'Pagina', 'Punt', 'Wet']);

/** Links the first occurrence of each technical term in an author's own text to its explanation. */
export function mdxBegriplinks(nieuwePagina: () => Begriplinker): MdastPluginEntry {
  return () => {
    const linksIn = nieuwePagina();
    return {
      name: 'begriplinks',
      text(knoop, context) {
        let ouder: ReturnType<MdastVisitorContext['parent']> = context.parent(knoop);
        while (ouder) {
          if (NIET_IN.has(ouder.type)) return;
          if ('name' in ouder && NIET_IN_BLOK.has(ouder.name ?? '')) return;
          ouder = ouder.type === 'root' ? undefined : context.parent(ouder);
        }
        const { value } = knoop;
        const links = linksIn(value);
        if (links.length === 0) return;
        let gelezen = 0;
        const delen = links.flatMap(({ van, tot, adres }) => {
          const ervoor = value.slice(gelezen, van);
          gelezen = tot;
          return [
            { type: 'text' as const, value: ervoor },
            {
              type: 'link' as const,
              url: adres,
              children: [{ type: 'text' as const, value: value.slice(van, tot) }],
            },
          ];
        });
        context.replaceNode(knoop, [...delen, { type: 'text', value: value.slice(gelezen) }]);
      },
    };
  };
}
