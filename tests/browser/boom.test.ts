import { omtrek } from './boom.ts';
import { expect, test } from './fixtures.ts';
import { open } from './openen.ts';
import { ONBEKEND, SOORTEN } from './paginas.ts';

// After a change that is meant: playwright test tests/browser/boom.test.ts --update-snapshots
for (const { soort, pad } of SOORTEN) {
  test(`${soort}: een schermlezer vindt de onderdelen, koppen en knoppen die er horen`, async ({
    page,
    bewaking,
  }) => {
    if (pad === ONBEKEND) bewaking.verwacht(/status of 404/);
    await open(page, pad);
    const boom = await page.locator('body').ariaSnapshot();
    expect(omtrek(boom)).toMatchSnapshot(`${soort.replaceAll(' ', '-')}.txt`);
  });
}
