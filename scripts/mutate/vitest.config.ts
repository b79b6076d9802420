/** The unit tests that know the folder whose mutants are tried: the globs of `MUTATE_TESTS`, less those after a `!`. */
import { defineConfig } from 'vitest/config';
import { AS_OF } from '../../tests/site/settings.ts';

const globs = (process.env['MUTATE_TESTS'] ?? '').split(' ');

export default defineConfig({
  test: {
    include: globs.filter((glob) => !glob.startsWith('!')),
    exclude: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    isolate: false,
    testTimeout: 30_000,
    env: { ASTRO_TELEMETRY_DISABLED: '1', AS_OF, CONTENT_DIR: '' },
  },
});
