import { type Dag, schrijfDag } from '../../tekst/datum.ts';
import type { Deelcitaat } from '../deelcitaat.ts';
import type { Deelstuk } from './deelstuk.ts';

/** The forms in which an answer is ready to be copied. */
export const VORMEN = ['link', 'tekst', 'html', 'markdown', 'inbedcode'] as const;
export type Vorm = (typeof VORMEN)[number];

const SITE = 'Meekijkwijzer';

/** All forms of an answer, as text to be shown and copied. */
export function vormenVan(stuk: Deelstuk): Record<Vorm, string> {
  return {
    link: stuk.adres,
    tekst: alsTekst(stuk),
    html: alsHtml(stuk),
    markdown: alsMarkdown(stuk),
    inbedcode: stuk.inbedcode,
  };
}

/** Says how old all of it is: a newsletter is read for years, and apart from the page. */
function voetregel({ nagekeken, citaat }: Deelstuk): string {
  const wanneer = nagekeken ? `, nagekeken op ${schrijfDag(nagekeken)}` : '';
  const jaar = citaat?.dag?.slice(0, 4);
  const ouderdom = jaar ? ` De bron is van ${jaar}: regels kunnen daarna veranderd zijn.` : '';
  return `${SITE}${wanneer}. Informatie, geen juridisch advies.${ouderdom}`;
}

/** "Minister Wouter Koolmees, antwoord op vraag 2 van Stephan van Baarle (DENK), 31 mei 2021". */
function bijschrift({ wie, deel, dag }: Deelcitaat): string {
  const delen = [wie, deel, ...(dag ? [schrijfDag(dag)] : [])].join(', ');
  return delen.charAt(0).toUpperCase() + delen.slice(1);
}

/** On a narrow screen a day stays on one line. */
function metVasteDag(tekst: string, dag: Dag | undefined): string {
  if (!dag) return tekst;
  const datum = schrijfDag(dag);
  return tekst.replace(datum, datum.replaceAll(' ', '\u00a0'));
}

/** Plain text with blank lines between its parts; every address is written out. */
function alsTekst(stuk: Deelstuk): string {
  const { titel, kort, citaat, elders, verder, adres } = stuk;
  return [
    titel,
    kort,
    ...(citaat
      ? [`“${citaat.tekst}”\n${bijschrift(citaat)} (${citaat.stuk.naam})\n${citaat.stuk.adres}`]
      : []),
    ...(elders
      ? [`Het antwoord aan ${elders.aan} lees je in ${elders.nummer}:\n${elders.adres}`]
      : []),
    `${verder}: ${adres}`,
    voetregel(stuk),
  ].join('\n\n');
}

// Only what every mail program bears: plain elements, styles on each element, and no colour of text or
// background, so that it also reads on a dark screen.
const RUIMTE = {
  titel: 'margin:0 0 8px;font-size:20px;line-height:1.25',
  kort: 'margin:0 0 16px;font-size:17px;line-height:1.5',
  citaat:
    'margin:0 0 6px;padding:0 0 0 14px;border-left:3px solid #3d8792;font-family:Georgia,serif;font-size:17px;line-height:1.5',
  bron: 'margin:0 0 16px;padding:0 0 0 17px;font-size:14px;line-height:1.45',
  lees: 'margin:0 0 4px;font-size:17px;line-height:1.5;font-weight:bold',
  voet: 'margin:0;font-size:14px;line-height:1.45',
} as const;

/** HTML for mail: simple elements with inline styles; no table, picture, class or fragment in a link. */
function alsHtml(stuk: Deelstuk): string {
  const { titel, kort, citaat, elders, verder, adres } = stuk;
  const link = (naar: string, tekst: string) => `<a href="${veilig(naar)}">${veilig(tekst)}</a>`;
  const deel = (element: string, soort: keyof typeof RUIMTE, inhoud: string) =>
    `<${element} style="${RUIMTE[soort]}">${inhoud}</${element}>`;
  return [
    deel('h3', 'titel', veilig(titel)),
    deel('p', 'kort', veilig(kort)),
    ...(citaat
      ? [
          deel('blockquote', 'citaat', `“${veilig(citaat.tekst)}”`),
          deel(
            'p',
            'bron',
            `${veilig(metVasteDag(bijschrift(citaat), citaat.dag))}, ${link(citaat.stuk.adres, citaat.stuk.naam)}`,
          ),
        ]
      : []),
    ...(elders
      ? [
          deel(
            'p',
            'kort',
            `Het antwoord aan ${veilig(elders.aan)} lees je in ${link(elders.adres, elders.nummer)}.`,
          ),
        ]
      : []),
    deel('p', 'lees', link(adres, verder)),
    deel('p', 'voet', veilig(voetregel(stuk))),
  ].join('\n');
}

/** Text that is safe in HTML, also within a quoted attribute. */
export function veilig(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function alsMarkdown(stuk: Deelstuk): string {
  const { titel, kort, citaat, elders, verder, adres } = stuk;
  const link = (naar: string, tekst: string) => `[${letterlijk(tekst)}](<${naar}>)`;
  return [
    `### ${letterlijk(titel)}`,
    letterlijk(kort),
    ...(citaat
      ? [
          `> “${letterlijk(citaat.tekst)}”`,
          `${letterlijk(bijschrift(citaat))}, ${link(citaat.stuk.adres, citaat.stuk.naam)}`,
        ]
      : []),
    ...(elders
      ? [
          `Het antwoord aan ${letterlijk(elders.aan)} lees je in ${link(elders.adres, elders.nummer)}.`,
        ]
      : []),
    `**${link(adres, verder)}**`,
    letterlijk(voetregel(stuk)),
  ].join('\n\n');
}

/** Text in which Markdown sees no marks: each sign that it could read gets a backslash (CommonMark 2.4). */
function letterlijk(tekst: string): string {
  return tekst
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
