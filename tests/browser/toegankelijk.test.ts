import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ONBEKEND, SOORTEN } from './paginas.ts';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const BEELDEN = [
  { beeld: 'licht op een telefoon', colorScheme: 'light', breedte: 360 },
  { beeld: 'donker op een telefoon', colorScheme: 'dark', breedte: 360 },
  { beeld: 'licht op een scherm', colorScheme: 'light', breedte: 1280 },
  { beeld: 'donker op een scherm', colorScheme: 'dark', breedte: 1280 },
] as const;

for (const { beeld, colorScheme, breedte } of BEELDEN) {
  test.describe(beeld, () => {
    test.use({ colorScheme, viewport: { width: breedte, height: 800 } });

    for (const { soort, pad } of SOORTEN) {
      test(`${soort} is toegankelijk`, async ({ page, bewaking }) => {
        if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
        await open(page, pad);
        const { violations } = await new AxeBuilder({ page }).withTags(REGELS).analyze();
        const gevonden = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target}\n${failureSummary}`),
        );
        expect(gevonden).toEqual([]);
      });
    }
  });
}
