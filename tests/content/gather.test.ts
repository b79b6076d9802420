/** A folder of files, before any of them is held against another. */
import { describe, expect, it, test } from 'vitest';
import { parseBoundaries } from '../../src/content/boundaries.ts';
import { type Files, LIMITS, type Unread } from '../../src/content/files.ts';
import { gather } from '../../src/content/gather.ts';
import { applyFix } from '../../src/content/mend.ts';
import { FIGURE, PAGE, planWith, SUM, SUM_INDICATOR, TASK, textOf } from './plan.ts';
import { check } from './told.ts';

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(0x23);
const named = (...paths: string[]): Files => new Map(paths.map((path) => [path, bytes(1)]));
const codes = (files: Files): string[] => gather(files).findings.map(({ code }) => code);

describe('a folder without a plan of its own names the one inside it that has one', () => {
  it.each<[string, string[], string | null]>([
    ['none', ['README.md', 'du-lieu/ke-hoach.yaml', 'a/xplan.yaml'], null],
    ['one', ['README.md', 'du-lieu/tinh/plan.yaml', 'plan.yaml.bak'], 'du-lieu/tinh'],
    ['that which lies nearest', ['a/b/plan.yaml', 'du-lieu-cua-tinh/plan.yaml', 'a/c/d/plan.yaml'], 'du-lieu-cua-tinh'],
    ['the first of two', ['b/x/plan.yaml', 'b/plan.yaml', 'a/plan.yaml'], 'a'],
  ])('%s', (_, paths, inner) => {
    expect(gather(named(...paths)).findings).toMatchObject([{ code: 'no-plan', data: { files: paths.length, inner } }]);
  });

  it('and says how many files were looked at, one or several', () => {
    const said = (...paths: string[]): string[] => check(named(...paths), 'en').faults.map(({ found }) => found);
    expect(said('a.txt')[0]).toMatch(/^this is no content folder: among 1 file there is no plan\.yaml/);
    expect(said('a.txt', 'b.txt')[0]).toMatch(/^this is no content folder: among 2 files there is no plan\.yaml/);
  });
});

test('as many files as a plan may have are looked at, one more is too many', () => {
  const more = Array.from({ length: LIMITS.files - planWith().size }, (_, i) => `khac/${i}`);
  const most: Files = new Map([...planWith(), ...named(...more)]);
  expect(codes(most)).not.toContain('files-many');
  expect(codes(new Map([...most, ...named('khac/them')]))).toEqual(['files-many']);
});

describe('a file of the largest size is read, one of a byte more is not', () => {
  it.each<[string, number]>([
    [FIGURE, 64_000],
    [PAGE, 200_000],
  ])('%s', (path, most) => {
    expect(codes(planWith({ [path]: bytes(most) }))).not.toContain('file-large');
    expect(codes(planWith({ [path]: bytes(most + 1) }))).toContain('file-large');
  });

  it('boundaries.geojson', () => {
    const found = (length: number): string[] =>
      parseBoundaries('boundaries.geojson', bytes(length)).findings.map(({ code }) => code);
    expect([found(200_000), found(200_001)]).toEqual([['boundary-json'], ['file-large']]);
  });
});

describe('digits that an indicator prints tell what a number was meant to be', () => {
  const meant = (decimals: string, path: string): unknown => {
    const files = planWith({
      [SUM_INDICATOR]: textOf(SUM_INDICATOR)
        .replace('decimals: 0', `decimals: ${decimals}`)
        .replace('750000', '"750.000 "'),
      [SUM]: textOf(SUM).replace('value: 137000', 'value: "137.000 "'),
    });
    return gather(files).findings.find((each) => each.path === path && each.code === 'number')?.data;
  };

  it('without any, a dot before three digits marks thousands, in a figure and in a target', () => {
    expect([meant('0', SUM), meant('0', SUM_INDICATOR)]).toMatchObject([{ meant: '137000' }, { meant: '750000' }]);
  });

  it.each(['1', '00', '0.', '-0', '[0]'])('of "%s" nothing like that is known', (decimals) => {
    expect(meant(decimals, SUM)).toMatchObject({ meant: decimals === '[0]' ? '137000' : '137.000' });
  });
});

test('the years of one indicator say nothing of the names of another’s figures', () => {
  const fiscal = `${textOf('indicators/forest-cover.yaml')}reporting_year_start_day: 07-01\n`;
  const to = (folder: string): unknown => {
    const path = `figures/${folder}/2025-26--2026-08-01.yaml`;
    const files = planWith({ 'indicators/forest-cover.yaml': fiscal, [path]: textOf(FIGURE) });
    const found = gather(files).findings.find((each) => each.path === path && each.code.startsWith('figure-name'));
    return found?.fix;
  };
  expect(to('forest-cover')).toEqual({
    kind: 'rename',
    to: 'figures/forest-cover/2025-07-P12M--2026-08-01.yaml',
  });
  expect(to('investment')).not.toEqual({ kind: 'rename', to: 'figures/investment/2025-07-P12M--2026-08-01.yaml' });
});

test.each<Unread['why']>(['link', 'special', 'large'])(
  'a page that is not read (%s) has that fault alone, and is not called empty',
  (why) => {
    const { faults, warnings } = check(planWith({ [PAGE]: { why } }));
    expect([...faults, ...warnings].map(({ path, code }) => [path, code])).toEqual([[PAGE, `file-${why}`]]);
  },
);

describe('a key that is missing is shown as its own kind of file has it', () => {
  it.each([
    ['plan.yaml', /document:\n(?: .*\n)+/, 'document: { number: 1/NQ-CP, date: 2021-02-03'],
    [TASK, /group: .*\n/, 'group: { number: 2, name: {'],
  ])('%s', (path, block, example) => {
    const { faults } = check(planWith({ [path]: textOf(path).replace(block, '') }), 'en');
    expect(faults.find(({ code }) => code === 'key-missing')?.mend).toContain(example);
  });
});

describe('a new name that another file has', () => {
  /** The name that is offered for a wrongly named file beside others, or what is said in its place. */
  const offered = (wrong: string, ...others: string[]): string | undefined => {
    const text = wrong.startsWith('tasks/') ? textOf(TASK) : textOf(FIGURE);
    const files = planWith(Object.fromEntries([wrong, ...others].map((path) => [path, text])));
    const fault = check(files, 'en').faults.find(({ path, code }) => path === wrong && /name|id$/.test(code));
    if (fault?.fix) expect(applyFix(files, fault)?.has(wrong)).toBe(false);
    return fault?.fix?.kind === 'rename' ? fault.fix.to : fault?.mend;
  };
  const FOREST = 'figures/forest-cover';

  it.each<[string, string, string[]]>([
    ['2025--2026-02-13--2', '2025--13-02-2026', []],
    ['2025--2026-02-13--3', '2025--13-02-2026', ['2025--2026-02-13--2']],
    ['2025--2026-02-13--4', '2025--13-02-2026', ['2025--2026-02-13--2', '2025--2026-02-13--3']],
    ['2025--2026-02-13--2', '2025--13-02-2026--3', ['2025--2026-02-13--3']],
    ['2025--2026-02-13--2', '2025--13-02-2026--12', ['2025--2026-02-13--12']],
    ['2024--2025--2', '2024---2025', ['2024--2025']],
  ])('of a figure: the next number, %s', (to, wrong, others) => {
    const path = (name: string): string => `${FOREST}/${name}.yaml`;
    expect(offered(path(wrong), ...others.map(path))).toBe(path(to));
  });

  it('of what was measured elsewhere, or of a part of a series: the next number too', () => {
    for (const folder of ['context/forest-cover', 'series/forest-cover/women'])
      expect(offered(`${folder}/2025--13-02-2026.yaml`, `${folder}/2025--2026-02-13.yaml`)).toBe(
        `${folder}/2025--2026-02-13--2.yaml`,
      );
  });

  it('of a figure of which ten stand there, or of a task: none, both are to be compared', () => {
    const ten = ['', '--2', '--3', '--4', '--5', '--6', '--7', '--8', '--9'];
    const taken = ten.map((k) => `${FOREST}/2025--2026-02-13${k}.yaml`);
    expect(offered(`${FOREST}/2025--13-02-2026.yaml`, ...taken)).toBe(
      `the file ${FOREST}/2025--2026-02-13.yaml is there already; compare the two and delete one, or choose another name`,
    );
    expect(offered('events/figures/27-02-2023--decision.yaml', 'events/figures/2023-02-27--decision.yaml')).toContain(
      'is there already',
    );
    expect(offered('tasks/Task-3.yaml', 'tasks/task-3.yaml')).toBe(
      'the file tasks/task-3.yaml is there already; compare the two and delete one, or choose another name',
    );
  });
});
