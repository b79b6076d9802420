import { defineConfig } from 'vitest/config';
import { AS_OF } from './tests/site/settings.ts';

export default defineConfig({
  test: {
    env: { AS_OF, ASTRO_TELEMETRY_DISABLED: '1' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/support/global-setup.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
