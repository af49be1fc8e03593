import { defineConfig } from '@playwright/test';
import { zoekBrowser } from './scripts/browser.mjs';

const browser = zoekBrowser();
if (!browser) {
  throw new Error('Geen browser gevonden. Voer `npm test` uit: dat installeert er een.');
}
// Every worker reads this file again; with the answer at hand it need not search again.
process.env.CHROME_PATH = browser.executablePath;

const inCI = Boolean(process.env.CI);

// No webServer: tests start their own server on a free port, so that two runs never meet.
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  // The same on every platform: what is kept is structure, not pictures.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  // Generous on purpose: on a busy machine a slow page is no broken page.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  // A test that only passes the second time is a broken test.
  retries: 0,
  forbidOnly: inCI,
  reporter: inCI ? 'line' : 'list',
  use: { launchOptions: browser },
});
