import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ONBEKEND, SOORTEN } from './paginas.ts';

const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All of level AA, with for contrast the stricter rule of level AAA in the place of its own. */
const KEURING = {
  runOnly: { type: 'tag' as const, values: NORMEN },
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
  // Of what is right one example will do: on the glossary the list would be long.
  resultTypes: ['violations' as const],
};

const BEELDEN = [
  { beeld: 'licht op een telefoon', colorScheme: 'light', width: 360 },
  { beeld: 'donker op een telefoon', colorScheme: 'dark', width: 360 },
  { beeld: 'licht op een scherm', colorScheme: 'light', width: 1280 },
  { beeld: 'donker op een scherm', colorScheme: 'dark', width: 1280 },
] as const;

for (const { soort, pad } of SOORTEN) {
  test(`${soort}: toegankelijk en met een contrast van 7 op 1, licht en donker, smal en breed`, async ({
    page,
    bewaking,
  }) => {
    // Four inspections of a page with hundreds of terms take longer than a page load may.
    test.setTimeout(300_000);
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    await open(page, pad);
    // What opens at a touch counts too.
    await page.locator('details').evaluateAll((panelen) => {
      for (const paneel of panelen) paneel.setAttribute('open', '');
    });
    for (const { beeld, colorScheme, width } of BEELDEN) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations, passes } = await new AxeBuilder({ page }).options(KEURING).analyze();
      const gevonden = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
      );
      expect(passes.length, 'er is iets gekeurd').toBeGreaterThan(15);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
      expect.soft(gevonden, beeld).toEqual([]);
    }
  });
}
