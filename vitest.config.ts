import { defineConfig } from 'vitest/config';
import { AS_OF } from './tests/site/settings.ts';

/** Files change nothing that another would see: they share what they import, and the pages that they have opened. */
const isolate = false;

export default defineConfig({
  test: {
    // The browser tests wait for a good part of their time.
    maxWorkers: 2,
    env: { AS_OF, ASTRO_TELEMETRY_DISABLED: '1' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          isolate,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate,
          globalSetup: 'tests/site/support/global-setup.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
