/** The unit tests that know the folder whose mutants are tried: the globs of `MUTATE_TESTS`, less those after a `!`. */
import { matchesGlob, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const globs = (process.env['MUTATE_TESTS'] ?? '').split(' ');
const asked = globs.filter((glob) => !glob.startsWith('!'));

/** In the order of the globs, where Vitest would begin with the longest file: of a mutant, the first test that fails is the last. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      asked.findIndex((glob) => matchesGlob(relative(process.cwd(), moduleId), glob));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: asked,
    exclude: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    isolate: false,
    testTimeout: 30_000,
    sequence: { sequencer: InOrder },
  },
});
