/** The folders whose tests are tested, and the tests that know each. */

export interface MutatedFolder {
  /** Globs of what is changed. */
  mutate: readonly string[];
  /** Globs of the tests that must notice, the quickest first; after a `!`, of those that are left out. */
  tests: readonly string[];
  /**
   * Tests that are many and quick are run in one process (scripts/mutate/in-process), and of one mutant at most so many are
   * asked, those first that look as though they were about it.
   */
  inProcess?: number;
  /** Share of the mutants that must be noticed, from 0 to 1. */
  least: number;
}

/**
 * Generated cases are left out: a mutant that only a thousand of them notice is known by no example, and each would
 * be asked of every mutant. So are tests that start programs or want a corpus: they are slow, and name no rule.
 */
export const FOLDERS = {
  domain: {
    mutate: ['src/domain/**/*.ts'],
    tests: ['tests/domain/*.test.ts', '!tests/domain/properties.test.ts', '!tests/domain/second-reading.test.ts'],
    least: 0.95,
  },
  views: {
    mutate: ['src/views/bar*.ts', 'src/views/scale.ts', 'src/views/chart*.ts'],
    tests: [
      'tests/views/{bar*,chart*,context,scale}.test.ts',
      // Reads two whole plans, and asks of every label in every frame what chart-placing.test.ts asks of some by name.
      '!tests/views/chart-labels.test.ts',
    ],
    least: 0.95,
  },
  intake: {
    mutate: ['src/intake/**/*.ts'],
    tests: [
      'tests/intake/{address,amount,command-words,hosts,period,prose,quote-text,unit}.test.ts',
      'tests/intake/{files,fit,pieces,problems,tables,told,when}.test.ts',
      'tests/intake/{checklist,happening,one-language,reader}.test.ts',
      'tests/intake/*.test.ts',
      '!tests/intake/{command,long-paste}.test.ts',
    ],
    inProcess: 1_000,
    least: 0.95,
  },
  content: {
    mutate: ['src/content/**/*.ts'],
    tests: [
      'tests/content/{context,numbers,remembered,series,time,told-*}.test.ts',
      'tests/content/*.test.ts',
      // The last reads the sources, which Stryker has written over.
      '!tests/content/{scale,long-texts,browser,message-sources}.test.ts',
    ],
    inProcess: 100,
    least: 0.95,
  },
  review: {
    mutate: ['src/review/**/*.ts'],
    tests: [
      'tests/review/{arrivals,effects,github,guide,harmless,ledger,post,sections,series-ledger,text-bar}.test.ts',
      'tests/review/{comment,image-size,repository-files}.test.ts',
      'tests/review/{kind,read-change,review}.test.ts',
      // Hundreds of hostile changes and changes of thousands of files: harmless.test.ts and comment.test.ts name what each is of.
      '!tests/review/{hostile,limits}.test.ts',
    ],
    least: 0.95,
  },
} as const satisfies Record<string, MutatedFolder>;

export type FolderName = keyof typeof FOLDERS;
export const isFolder = (name: string): name is FolderName => Object.hasOwn(FOLDERS, name);
