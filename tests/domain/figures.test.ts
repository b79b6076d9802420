import { describe, expect, it } from 'vitest';
import { bestOf, compareFigures, compareIds, isKnown, kindOf } from '../../src/domain/figures.ts';
import { knownFrom } from '../../src/domain/period.ts';
import { figure } from './cases.ts';

describe('a figure', () => {
  it.each([
    ['2025', '2026-01-01', 'result'],
    ['2025', '2025-12-31', 'forecast'],
    ['2025', '2026', 'result'],
    ['2025', '2025', 'forecast'],
    ['2021-2025', '2025-07-17', 'forecast'],
    ['2021-2025', '2026-01', 'result'],
    ['2026-M9', '2026-09-30', 'forecast'],
    ['2026-M9', '2026-10', 'result'],
    ['2025-05-31', '2025-05-31', 'forecast'],
    ['2025-05', '2025-06-01', 'result'],
  ])('for %s published %s is a %s', (period, published, kind) => {
    expect(kindOf({ period, published })).toBe(kind);
  });

  it.each([
    ['published that day', '2025-02-13', null, true],
    ['published the day after', '2025-02-14', null, false],
    ['published that month', '2025-02', null, true],
    ['published next month', '2025-03', null, false],
    ['published that year', '2025', null, true],
    ['withdrawn that day', '2025', '2025-02-13', false],
    ['withdrawn the day after', '2025', '2025-02-14', true],
  ])('%s', (_, published, date, known) => {
    expect(isKnown({ published, withdrawn: date === null ? null : { date } }, '2025-02-13')).toBe(known);
  });
});

describe('file names are compared', () => {
  it.each([
    ['2024--2025--2', '2024--2025--10'],
    ['2024--2025', '2024--2025--2'],
    ['a', 'b'],
    ['x', 'x1'],
    ['x01', 'x1'],
  ])('%s before %s', (first, second) => {
    expect([compareIds(first, second), compareIds(second, first)]).toEqual([-1, 1]);
    expect([compareIds(first, first), compareIds(second, second)]).toEqual([0, 0]);
  });
});

describe('of several figures for a period', () => {
  const made = (id: string, published: string, stage: 'official' | 'preliminary' | 'estimate') =>
    figure('2024', '1', { id, published, stage });
  const bestFirst = [
    made('a', '2025-01', 'official'),
    made('b', '2025-09', 'preliminary'),
    made('c', '2025-03', 'preliminary'),
    made('2024--2025-06--10', '2025-06', 'estimate'),
    made('2024--2025-06--2', '2025-06', 'estimate'),
    made('2024--2025-06', '2025-06', 'estimate'),
    made('d', '2024-12-31', 'official'),
    made('e', '2024-11', 'estimate'),
  ];

  it('a result, the latest stage, the newest and the later file name come first', () => {
    const ids = [...bestFirst]
      .reverse()
      .sort(compareFigures)
      .map(({ id }) => id);
    expect(ids).toEqual(bestFirst.map(({ id }) => id));
  });

  it('the best one that is known counts, and keeps its other properties', () => {
    const figures = bestFirst.map((each, rank) => ({ ...each, rank })).reverse();
    const rankOn = (day: string) => bestOf(figures, day).get('2024')?.rank;
    expect(['2026-01-01', '2025-01-01', '2024-12-30', '2024-10-31'].map(rankOn)).toEqual([0, 0, 7, undefined]);
  });

  it('a number in a file name counts as a number', () => {
    const names = ['x--2024', 'x--2024--2', 'x--2024--9', 'x--2024--10', 'x--2024--100', 'y--2024'];
    expect([...names].reverse().sort(compareIds)).toEqual(names);
  });
});

describe('the first day on which a coarse date can have been known', () => {
  it.each([
    ['a day', '2025-02-13', '2026-11-24', '2025-02-13'],
    ['the last day of a month', '2025-02', '2026-11-24', '2025-02-28'],
    ['the last day of a year', '2025', '2026-11-24', '2025-12-31'],
    ['the day of the build, where the month is not over', '2026-11', '2026-11-24', '2026-11-24'],
    ['the day of the build, where the year is not over', '2026', '2026-11-24', '2026-11-24'],
    ['not before it begins', '2026-12', '2026-11-24', '2026-12-31'],
  ])('is %s', (_, published, builtOn, known) => {
    expect(knownFrom(published, builtOn)).toBe(known);
  });

  it('decides what was known on a day gone by', () => {
    const figure = { published: '2025', known: '2025-12-31', withdrawn: null };
    expect([isKnown(figure, '2025-12-30'), isKnown(figure, '2025-12-31')]).toEqual([false, true]);
  });
});
