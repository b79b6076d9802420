import { describe, expect, it } from 'vitest';
import {
  dayIn,
  firstDayOf,
  knownFrom,
  lastDayOf,
  newSpellingOf,
  parsePeriod,
  spellingOf,
} from '../../src/domain/period.ts';
import { daysAfter, monthsOf } from '../../src/domain/time.ts';

const years = (first: number, last: number, lastDay: string) => ({ first, last, lastDay });

describe('a period', () => {
  it.each([
    ['2024', { kind: 'year', ...years(2024, 2024, '2024-12-31') }, [2023, 2024]],
    ['2021-2023', { kind: 'years', ...years(2021, 2023, '2023-12-31') }, [2020, 2023]],
    ['2026-M9', { kind: 'months', months: 9, ...years(2026, 2026, '2026-09-30') }, [2025, 2025.75]],
    ['2026-M12', { kind: 'months', months: 12, ...years(2026, 2026, '2026-12-31') }, [2025, 2026]],
    ['2026-S2', { kind: 'half', part: 2, ...years(2026, 2026, '2026-12-31') }, [2025.5, 2026]],
    ['2026-Q1', { kind: 'quarter', part: 1, ...years(2026, 2026, '2026-03-31') }, [2025, 2025.25]],
    ['2025-07-P12M', { kind: 'stretch', months: 12, ...years(2025, 2026, '2026-06-30') }, [2024.5, 2025.5]],
    ['2026-01-P9M', { kind: 'stretch', months: 9, ...years(2026, 2026, '2026-09-30') }, [2025, 2025.75]],
    ['2024-02', { kind: 'month', month: 2, ...years(2024, 2024, '2024-02-29') }, [2023 + 1 / 12, 2023 + 2 / 12]],
    ['2025-05-31', { kind: 'day', ...years(2025, 2025, '2025-05-31') }, null],
  ])('%s has its kind, its years, its last day and its months', (text, period, stretch) => {
    const { stretch: found, ...rest } = parsePeriod(text);
    expect(rest).toEqual(period);
    expect(found ? [found.from, found.to].map(monthsOf) : null).toEqual(stretch?.map(monthsOf) ?? null);
  });

  it.each(['', '24', '2024-13', '2024-M13', '2024-M0', '2024-Q5', '2024-S0', '2024-01-P0M', '2021–2023'])(
    '"%s" is none',
    (text) => {
      expect(() => parsePeriod(text)).toThrow(`unknown period: "${text}"`);
    },
  );

  it.each([
    ['2026-04-P3M', '2026-Q2'],
    ['2026-07-P6M', '2026-S2'],
    ['2026-05-P3M', '2026-05-P3M'],
    ['2026-01-P12M', '2026'],
    ['2021-01-P36M', '2021-2023'],
    ['2026-06-P1M', '2026-06'],
    ['2025-07-P12M', '2025-07-P12M'],
    ['2026-M9', '2026-M9'],
    ['2026-09-30', '2026-09-30'],
  ])('%s has one spelling, %s', (text, spelling) => {
    expect(spellingOf(text)).toBe(spelling);
  });
});

describe('a date known in part', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-02-13', '2025-02-13', '2025-02-13'],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });
});

it.each([
  [2026, '11-25', '2026-11-25'],
  [2024, '02-29', '2024-02-29'],
  [2025, '02-29', '2025-02-28'],
  [2026, '01-05', '2026-01-05'],
])('in %i the day %s is %s', (year, monthDay, day) => {
  expect(dayIn(year, monthDay)).toBe(day);
});

it.each([
  ['2025', '2025-01-01', '2025-01-01'],
  ['2025', '2024-12-31', '2025-12-31'],
  ['2025-06', '2025-06-15', '2025-06-15'],
  ['2025-06', '2025-07-01', '2025-06-30'],
])('a date of %s is known on a site of %s from %s', (date, builtOn, day) => {
  expect(knownFrom(date, builtOn)).toBe(day);
});

it('half a year that begins in no January and no July keeps its spelling', () => {
  expect(['2025-04-P6M', '2025-07-P6M', '2025-01-P6M'].map(spellingOf)).toEqual(['2025-04-P6M', '2025-S2', '2025-S1']);
});

it.each([
  ['2026-M3', '2026-Q1'],
  ['2026-M6', '2026-S1'],
  ['2026-M9', '2026-01-P9M'],
  ['2026-M12', '2026'],
  ['2025-04-P3M', '2025-Q2'],
  ['2026-09-30', '2026-09-30'],
])('a new figure of %s is filed under %s', (text, spelling) => {
  expect(newSpellingOf(text)).toBe(spelling);
});

describe('a day so many days from another', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-11-22', -100, '2026-08-14'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(daysAfter(day, count)).toBe(expected);
  });
});
