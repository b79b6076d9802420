import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOLDERS } from '../../scripts/mutate/folders.ts';
import { type Report, rateOf, readEquivalents, scoreOf } from '../../scripts/mutate/report.ts';

const SOURCE = 'const a = 1;\nif (a <\n  b) c();\n';
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const report: Report = {
  files: {
    'src/a.ts': {
      source: SOURCE,
      mutants: [
        { status: 'Killed', replacement: '2', location: at(1, 11, 1, 12) },
        { status: 'Timeout', replacement: '3', location: at(1, 11, 1, 12) },
        { status: 'Survived', replacement: 'a <=\n b', location: at(2, 5, 3, 4) },
        { status: 'NoCoverage', replacement: 'd()', location: at(3, 6, 3, 9) },
        { status: 'Ignored', replacement: '4', location: at(1, 11, 1, 12) },
      ],
    },
  },
};
const known = { file: 'src/a.ts', mutant: 'a < b ⇒ a <= b', why: 'a and b are never equal here' };

describe('what a run found', () => {
  it('counts what was noticed, and names the rest by line and change', () => {
    const score = scoreOf(report, []);
    expect(score).toEqual({
      killed: 2,
      timedOut: 1,
      survived: 2,
      equivalent: 0,
      ignored: 1,
      unexplained: [
        { file: 'src/a.ts', line: 2, mutant: 'a < b ⇒ a <= b' },
        { file: 'src/a.ts', line: 3, mutant: 'c() ⇒ d()' },
      ],
      idle: [],
    });
    expect(rateOf(score)).toBe(0.5);
  });

  it('lets go what is known to change nothing, and tells a line of the ledger that is no longer needed', () => {
    const gone = { ...known, mutant: 'x ⇒ y' };
    const elsewhere = { ...known, file: 'src/b.ts' };
    const score = scoreOf(report, [known, gone, elsewhere]);
    expect(score).toMatchObject({ survived: 2, equivalent: 1, idle: [gone] });
    expect(rateOf(score)).toBeCloseTo(2 / 3);
  });
});

describe('the ledger of mutants that change nothing', () => {
  it('speaks of passages that stand in the source', () => {
    const lost = readEquivalents().filter(({ file, mutant }) => {
      const passage = mutant.split(' ⇒ ')[0] ?? '';
      return !readFileSync(file, 'utf8').replace(/\s+/g, ' ').includes(passage);
    });
    expect(lost).toEqual([]);
  });
});

describe.each(Object.entries(FOLDERS))('the folder %s', (_, { mutate, tests }) => {
  it.each([...mutate, ...tests])('%s names files', (glob) => {
    expect(globSync(glob.replace('!', ''))).not.toEqual([]);
  });
});
