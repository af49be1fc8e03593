import { expect, test } from 'vitest';
import { leesBouwpagina } from '../bouw.ts';
import { dodeLinks } from './dode-links.ts';

const SITE = 'https://voorbeeld.nl';
const controleer = (html: string) =>
  dodeLinks(
    [leesBouwpagina('/basis/a/', html), leesBouwpagina('/basis/b/', '<h1 id="kop">b</h1>')],
    new Set(['/basis/a/', '/basis/b/', '/basis/stijl.css']),
    SITE,
  ).map(({ message }) => message);

test.each([
  '<a href="/basis/b/">b</a>',
  '<a href="/basis/b/#kop">kop</a>',
  '<a href="/basis/b/?q=x#kop">kop</a>',
  '<p id="hier"><a href="#hier">hier</a></p>',
  '<link href="/basis/stijl.css">',
  '<a href="https://elders.nl/weg/">elders</a>',
  '<a href="https://voorbeeld.nl/basis/b/">b</a>',
  '<blockquote cite="/basis/b/#kop"></blockquote>',
  '<form action="/basis/b/"></form>',
])('%s leidt ergens heen', (html) => {
  expect(controleer(html)).toEqual([]);
});

test.each([
  ['<a href="/basis/c/">c</a>', 'pagina die er niet is'],
  ['<a href="/b/">zonder basis</a>', 'pagina die er niet is'],
  ['<a href="/basis/b">zonder schuine streep</a>', 'pagina die er niet is'],
  ['<a href="/basis/b/#weg">weg</a>', 'plek die er niet is'],
  ['<a href="#weg">weg</a>', 'plek die er niet is'],
  ['<script src="/basis/weg.js"></script>', 'pagina die er niet is'],
  ['<blockquote cite="/basis/b/#weg"></blockquote>', 'plek die er niet is'],
])('%s is een dode link', (html, melding) => {
  expect(controleer(html)).toEqual([expect.stringMatching(new RegExp(`^/basis/a/: .*${melding}`))]);
});

test('alle dode links van alle pagina’s worden genoemd', () => {
  expect(controleer('<a href="/x/">x</a><a href="/y/">y</a>')).toHaveLength(2);
});
