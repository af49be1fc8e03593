import { defineConfig } from 'vitest/config';

// Property tests try thousands of inputs; a busy machine may take its time.
const testTimeout = 60_000;

export default defineConfig({
  test: {
    // tests/browser belongs to Playwright.
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      // Reads the built site, so it runs after the build.
      { test: { name: 'dist', testTimeout, include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
