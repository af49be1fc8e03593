import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // tests/browser belongs to Playwright.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      // Reads the built site, so it runs after the build.
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'] } },
    ],
  },
});
