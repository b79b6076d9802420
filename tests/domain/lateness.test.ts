import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBegun, monthsLate } from '../../src/domain/lateness.ts';

describe('months begun since a deadline', () => {
  it.each([
    ['the day itself', '2021-12-31', '2021-12-31', 0],
    ['long before it', '2021-12-31', '2020-01-01', 0],
    ['the day after', '2021-12-31', '2022-01-01', 1],
    ['one month to the day', '2021-12-31', '2022-01-31', 1],
    ['a day more than a month', '2021-12-31', '2022-02-01', 2],
    ['in the fourteenth month', '2021-12-31', '2023-02-27', 14],
    ['to the end of a short month', '2021-12-31', '2023-02-28', 14],
    ['to the end of February of a leap year', '2021-12-31', '2024-02-29', 26],
    ['the day before the end of February of a leap year', '2021-12-31', '2024-02-28', 26],
    ['from the end of a short month to that of a long one', '2021-06-30', '2021-07-31', 1],
    ['from the end of February', '2021-02-28', '2021-03-31', 1],
    ['within a month', '2021-11-25', '2021-12-25', 1],
    ['within a month and a day', '2021-11-25', '2021-12-26', 2],
    ['from the 30th of a long month', '2021-01-30', '2021-02-28', 1],
    ['from the 30th of a long month to the first of March', '2021-01-30', '2021-03-01', 2],
    ['almost five years', '2021-12-31', '2026-11-22', 59],
    ['five years', '2021-12-31', '2026-12-31', 60],
  ])('%s: %s to %s is %i', (_, due, day, months) => {
    expect(monthsBegun(due, day)).toBe(months);
  });

  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));
  const next = (text: string): string => new Date(Date.parse(text) + 86_400_000).toISOString().slice(0, 10);

  it('never fall as days pass, and rise by at most one', () => {
    fc.assert(
      fc.property(day, day, (due, on) => {
        const [now, then] = [monthsBegun(due, on), monthsBegun(due, next(on))];
        expect([now, now + 1]).toContain(then);
      }),
    );
  });

  it('rise twelve times a year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (due, years) => {
        const later = `${Number(due.slice(0, 4)) + years}${due.slice(4)}`;
        fc.pre(!due.endsWith('-02-29') && !due.endsWith('-02-28'));
        expect(monthsBegun(due, later)).toBe(12 * years);
      }),
    );
  });
});

it('what happened on an unknown day is late by a range', () => {
  expect(monthsLate('2021-12-31', '2023-01-01', '2023-12-31')).toEqual({ least: 13, most: 24 });
  expect(monthsLate('2021-06-30', '2021-01-01', '2021-12-31')).toEqual({ least: 0, most: 6 });
});
