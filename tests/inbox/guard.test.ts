/** The last look before anything is written: by the path and the text alone. */
import { describe, expect, it } from 'vitest';
import { breach, MOST_FILES, mustBeFew } from '../../src/inbox/guard.ts';
import { MOST_ENTRIES } from '../../src/intake/bundle/schema.ts';
import { withdrawnText } from '../../src/intake/figure-file.ts';

const FIGURE = 'content/figures/forest-cover/2025--2026-02-13.yaml';
const OLD = 'value: 54\nstage: official\n';
const withdrawn = withdrawnText(OLD, { date: '2026-03-01', reason: { vi: 'Chép nhầm “dòng” "x".', en: 'Wrong row.' } });

describe('a file may be written', () => {
  it.each([
    [FIGURE],
    ['content/figures/forest-cover/2021-2023--2026.yaml'],
    ['content/figures/forest-cover/2026-M9--2026-10--2.yaml'],
    ['content/figures/forest-cover/2026-01-P9M--2026-10.yaml'],
    ['content/figures/forest-cover/2025-07-P12M--2026-10-01.yaml'],
    ['content/figures/forest-cover/2026-Q2--2026-08.yaml'],
    ['content/figures/forest-cover/2026-S1--2026-08.yaml'],
    ['content/figures/forest-cover/2026-06--2026-08.yaml'],
    ['content/figures/forest-cover/2026-06-30--2026-08.yaml'],
    ['content/events/2.1/2026-02--quyet-dinh.yaml'],
    ['content/series/forest-cover/vn-21/2025--2026-02-13.yaml'],
  ])('%s, where there is none yet', (path) => {
    expect(breach({ path, text: OLD }, null)).toBeNull();
  });

  it('where a figure only gains its withdrawal', () => {
    expect(breach({ path: FIGURE, text: withdrawn }, OLD)).toBeNull();
    expect(
      breach(
        { path: FIGURE, text: withdrawnText('value: 54', { date: '2026-03-01', reason: { vi: 'x', en: '' } }) },
        'value: 54',
      ),
    ).toBeNull();
  });
});

describe('a file may not be written', () => {
  it.each([
    ['.github/workflows/check.yml'],
    ['content/plan.yaml'],
    ['content/indicators/forest-cover.yaml'],
    ['content/pages/about.vi.mdx'],
    ['content/figures/../plan.yaml'],
    ['content/figures/forest-cover/../../plan.yaml'],
    ['content/figures/forest-cover/2025--2026.yaml/x.yaml'],
    ['content/figures/forest-cover/2025--2026.yaml\n'],
    ['content/figures/Forest/2025--2026.yaml'],
    ['/content/figures/forest-cover/2025--2026.yaml'],
    ['content/figures/forest-cover/2025--2026.mdx'],
    ['content/events/2.1/x.yaml'],
    ['content/series/forest-cover/2025--2026-02-13.yaml'],
    ['content/series/forest-cover/../2025--2026-02-13.yaml'],
    ['content/figures/forest-cover/vn-21/2025--2026-02-13.yaml'],
    ['Content/figures/forest-cover/2025--2026.yaml'],
  ])('at %j', (path) => {
    expect(breach({ path, text: OLD }, null)).toContain('neither');
  });

  it.each<[string, string, string]>([
    ['with another value', 'value: 55\nstage: official\n', OLD],
    ['with another value beside its withdrawal', withdrawn.replace('54', '55'), OLD],
    ['with more than its withdrawal', `${withdrawn}low: 1\n`, OLD],
    ['with a key before its withdrawal', withdrawn.replace('withdrawn:', 'low: 1\nwithdrawn:'), OLD],
    ['with a reason that goes on', withdrawn.replace('dòng”', 'dòng”"\nvalue: 1\nx: "'), OLD],
    [
      'withdrawn a second time',
      withdrawnText(withdrawn, { date: '2026-03-02', reason: { vi: 'x', en: '' } }),
      withdrawn,
    ],
    ['with nothing changed', OLD, OLD],
  ])('over a figure %s', (_, text, old) => {
    expect(breach({ path: FIGURE, text }, old)).toContain('already');
  });

  it('over an event that is there', () => {
    expect(breach({ path: 'content/events/2.1/2026--x.yaml', text: withdrawn }, OLD)).toContain('already');
  });

  it('where it is larger than any file of the content', () => {
    expect(breach({ path: FIGURE, text: 'x'.repeat(64_001) }, null)).toContain('larger');
  });
});

it('a request has at least one file, no more than the cap, and no name twice', () => {
  const file = (at: number) => ({ path: `${at}`, text: '' });
  const many = (count: number) => Array.from({ length: count }, (_, at) => file(at));
  expect(() => mustBeFew(many(MOST_FILES))).not.toThrow();
  for (const files of [[], many(MOST_FILES + 1), [file(1), file(1)]])
    expect(() => mustBeFew(files)).toThrow(RangeError);
  expect(MOST_FILES).toBe(MOST_ENTRIES);
});
