import { describe, expect, test } from 'vitest';
import { magVooruit, vooruitAdres } from './vooruitladen.ts';

test.each([
  ['een browser die niets zegt', undefined, true],
  ['een snelle lijn', { effectiveType: '4g', type: 'wifi' }, true],
  ['wie data spaart', { saveData: true, effectiveType: '4g' }, false],
  ['een trage lijn', { effectiveType: '3g' }, false],
  ['een mobiel abonnement', { effectiveType: '4g', type: 'cellular' }, false],
])('vooruitladen bij %s: %j', (_, verbinding, verwacht) => {
  expect(magVooruit(verbinding)).toBe(verwacht);
});

describe('vooruitladen van een link', () => {
  const hier = 'https://site.example/vragen/1/2/';
  test('gebeurt zonder wat na # staat', () => {
    expect(vooruitAdres('https://site.example/rechten/x/#deel', hier)).toBe(
      'https://site.example/rechten/x/',
    );
  });
  test.each([
    'https://elders.example/rechten/x/',
    'https://site.example/vragen/1/2/#antwoord',
    'https://site.example/zoeken/?q=x',
    'https://site.example/feed.xml',
    'mailto:a@site.example',
  ])('gebeurt niet naar %s', (link) => {
    expect(vooruitAdres(link, hier)).toBeUndefined();
  });
});
