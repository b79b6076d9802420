import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/order.ts';
import { AS_OF } from './tests/site/settings.ts';

/** Files change nothing that another would see: they share what they import, and the pages that they have opened. */
const isolate = false;
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // The scripts that tests start again and again are read and compiled once.
  NODE_COMPILE_CACHE: join(tmpdir(), 'target-tracker-compiled'),
};
/** For what drives a browser and builds sites. */
const patient = { testTimeout: 600_000, hookTimeout: 600_000, maxConcurrency: 2 };

/** What these projects test, they test on plans of their own; a read of `content/` ends the test. */
const frozen = {
  setupFiles: ['tests/guard/setup.ts'],
  env: { ...quiet, AS_OF, CONTENT_DIR: '' },
};

/**
 * Whole lives of changes that `npm run rehearse` plays, and `npm test` does not: check.yml asks both of a change of the
 * program, one after the other.
 */
const REHEARSED = process.env['REHEARSE'] ? [] : ['tests/rehearsal/{bundle,kinds,rehearsal}.test.ts'];

/**
 * What `npm run test:plans` asks, and check.yml of a change of the program as well: sites that are built beside the frozen
 * plan's, browsed or held against a twin, and Lighthouse, which is installed for it. `npm test` checks and judges those
 * plans, and browses one that is invented.
 */
const BESIDE = process.env['EVERY_PAGE']
  ? []
  : ['tests/site/{four-nations,lighthouse,many,one-language,other-plans,twins}.test.ts'];

export default defineConfig({
  test: {
    // The browser tests wait for a good part of their time.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/any-plan/**', ...REHEARSED],
          isolate,
          testTimeout: 30_000,
          ...frozen,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: BESIDE,
          isolate,
          globalSetup: 'tests/site/support/global-setup.ts',
          // What a busy machine disturbs is asked once more: what is wrong is wrong twice.
          retry: 1,
          ...patient,
          ...frozen,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/any-plan/**/*.test.ts'],
          isolate,
          globalSetup: 'tests/any-plan/support/global-setup.ts',
          env: quiet,
          // Right content must not be refused because the machine was slow: what is wrong is wrong twice.
          retry: 1,
          ...patient,
        },
      },
    ],
  },
});
