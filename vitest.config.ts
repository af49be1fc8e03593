import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // tests/browser belongs to Playwright.
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
  },
});
