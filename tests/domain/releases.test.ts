import { describe, expect, it } from 'vitest';
import { monthAfter, newestOf, releaseOf } from '../../src/domain/releases.ts';
import { figure } from './cases.ts';

const reported = (names: string[]) =>
  names.map((id) => {
    const [period = '', published = ''] = id.split('--');
    return figure(period, '1', { id, published });
  });
const on = (asOf: string, names: string[], ended: string | null = null) => releaseOf(reported(names), ended, asOf);

describe('the usual month of a figure', () => {
  it.each<[string, string[], number | null, number]>([
    ['is that of its one result', ['2023--2024-03-26'], 3, 1],
    ['is the middle one of three', ['2021--2022-07', '2022--2023-01', '2023--2024-02-01'], 2, 3],
    ['is the later of two', ['2022--2023-01', '2023--2024-04'], 4, 2],
    ['counts a year by its first result', ['2023--2024-05', '2023--2024-02', '2023--2024-12'], 2, 1],
    ['may lie in the second year after', ['2022--2024-02'], 14, 1],
    ['is not told by forecasts', ['2023--2023-12'], null, 0],
    ['is not told by a year alone', ['2023--2025'], null, 0],
    [
      'is not told by ranges, parts of years and readings',
      ['2021-2023--2024-01', '2023-M9--2023-11', '2023-05--2023-07'],
      null,
      0,
    ],
    ['is not told by what nobody knew yet', ['2025--2026-12'], null, 0],
    ['is unknown without figures', [], null, 0],
  ])('%s', (_, names, usual, years) => {
    expect(on('2026-11-22', names)).toMatchObject({ usual, years });
  });

  it.each<[string, string[], number | null]>([
    ['from the day', ['2023--2024-01-31'], 31],
    ['from the last day of a month alone', ['2023--2024-02'], 60],
    ['to the first result', ['2023--2024-03', '2023--2024-02-10', '2023--2024-02'], 41],
    ['the later of two', ['2022--2023-01-10', '2023--2024-01-20'], 20],
    ['of no known month', ['2023--2024'], null],
  ])('counts days after the end of the year: %s', (_, names, days) => {
    expect(on('2026-11-22', names).days).toBe(days);
  });

  it.each([
    [2026, 1, '2027-01'],
    [2026, 12, '2027-12'],
    [2026, 13, '2028-01'],
    [2026, 14, '2028-02'],
  ])('of %i, lag %i, is %s', (year, lag, month) => {
    expect(monthAfter(year, lag)).toBe(month);
  });
});

describe('the next figure', () => {
  it.each<[string, string, string[], { next: string | null; expected: string | null; overdue: number }]>([
    [
      'is in time to the end of its month',
      '2026-03-31',
      ['2023--2024-03-26'],
      { next: '2025', expected: '2026-03', overdue: 0 },
    ],
    [
      'is late the day after',
      '2026-04-01',
      ['2022--2023-03', '2023--2024-03-26'],
      { next: '2025', expected: '2026-03', overdue: 1 },
    ],
    [
      'is called late by nobody who knows one year only',
      '2026-11-22',
      ['2023--2024-03-26'],
      { next: '2025', expected: '2026-03', overdue: 0 },
    ],
    [
      'is eight months late',
      '2026-11-22',
      ['2022--2023-03', '2023--2024-03-26'],
      { next: '2025', expected: '2026-03', overdue: 8 },
    ],
    [
      'is next year’s once this one is there',
      '2026-11-22',
      ['2025--2026-01-15'],
      { next: '2026', expected: '2027-01', overdue: 0 },
    ],
    [
      'is next year’s where a range covers this one',
      '2026-11-22',
      ['2022--2023-01', '2021-2025--2026-02'],
      { next: '2026', expected: '2027-01', overdue: 0 },
    ],
    ['is expected in no month where none is usual', '2026-11-22', [], { next: '2025', expected: null, overdue: 0 }],
  ])('%s', (_, asOf, names, release) => {
    expect(on(asOf, names)).toMatchObject(release);
  });

  it.each([
    ['is still awaited of a series that ends later', '2027-01-01', '2026'],
    ['is none of a series that ends with the awaited period', '2026-12-31', null],
  ])('%s', (_, ended, next) => {
    expect(on('2026-11-22', ['2025--2026-01-15'], ended).next).toBe(next);
  });

  it('is not late once the series has ended, however well its month was known', () => {
    expect(on('2026-11-22', ['2022--2023-03', '2023--2024-03'], '2025-07-01')).toMatchObject({
      years: 2,
      expected: null,
      overdue: 0,
    });
  });

  it('is none once the series has ended', () => {
    expect(on('2026-11-22', ['2023--2024-01'], '2025-07-01')).toMatchObject({ next: null, expected: null, overdue: 0 });
  });
});

it('the newest report is the last published, of one day the better one', () => {
  const figures = [
    figure('2024', '1', { id: 'a', published: '2025-01-15' }),
    figure('2025', '1', { id: 'b', published: '2026-01', stage: 'estimate' }),
    figure('2025', '1', { id: 'c', published: '2026-01-01', stage: 'official' }),
    figure('2026', '1', { id: 'd', published: '2026-12' }),
  ];
  expect(newestOf(figures, '2026-11-22')?.id).toBe('c');
  expect(newestOf(figures, '2025-12-31')?.id).toBe('a');
  expect(newestOf(figures, '2024-12-31')).toBeNull();
});

describe('of two reports the newest', () => {
  it.each<[string, [id: string, period: string, published: string][]]>([
    [
      'was published later, whatever it speaks of',
      [
        ['new', '2023', '2025-06'],
        ['old', '2024', '2025-05-31'],
      ],
    ],
    [
      'is a reading of June that came "in 2025", before what came in March',
      [
        ['new', '2025-06-30', '2025'],
        ['old', '2024', '2025-03'],
      ],
    ],
    [
      'of one day is the one that the rule prefers',
      [
        ['new', '2024', '2025-03-01'],
        ['old', '2024', '2025-03'],
      ],
    ],
  ])('%s', (_, rows) => {
    const stages = { new: 'official', old: 'estimate' } as const;
    const figures = rows.map(([id, period, published]) =>
      figure(period, '1', { id, published, stage: stages[id as 'new' | 'old'] }),
    );
    for (const order of [figures, figures.toReversed()]) expect(newestOf(order, '2026-11-22')?.id).toBe('new');
  });
});
