import { type Vorm, veilig } from './vormen.ts';

/** What a paste yields: the first in an editor with formatting, the second in a field of plain text. */
export interface Klembord {
  'text/html': string;
  'text/plain': string;
}

/**
 * Both flavours for the clipboard of one form of an answer. Whoever chooses HTML for mail gets formatting
 * where that can be, and the plain form elsewhere; who chooses another form gets its very text in both.
 */
export function klembordVoor(vorm: Vorm, inhoud: string, tekstvorm: string): Klembord {
  if (vorm === 'html') return { 'text/html': inhoud, 'text/plain': tekstvorm };
  if (vorm === 'link') return { 'text/html': alsLink(inhoud), 'text/plain': inhoud };
  return { 'text/html': alsAlineas(inhoud), 'text/plain': inhoud };
}

const alsLink = (adres: string) => `<a href="${veilig(adres)}">${veilig(adres)}</a>`;

const alsAlineas = (tekst: string) =>
  tekst
    .split('\n\n')
    .map((alinea) => `<p>${veilig(alinea).replaceAll('\n', '<br>')}</p>`)
    .join('');
