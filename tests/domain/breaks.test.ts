import { expect, it } from 'vitest';
import { breakBetween } from '../../src/domain/breaks.ts';

it.each<[string, string, string, string, boolean]>([
  ['a year and the next', '2023', '2024', '2024-07-01', true],
  ['a year and the next, on the last day of the later one', '2023', '2024', '2024-12-31', true],
  ['a year and the next, on New Year', '2023', '2024', '2024-01-01', true],
  ['no year and the next, on the last day of the earlier one', '2023', '2024', '2023-12-31', false],
  ['no year and the next, on the day after both', '2023', '2024', '2025-01-01', false],
  ['a quarter and the next', '2023-Q4', '2024-Q1', '2024-03-31', true],
  ['no quarter and the next, on the day after both', '2023-Q4', '2024-Q1', '2024-04-01', false],
  ['a year and a reading on the day of the break', '2023', '2024-05-31', '2024-05-31', true],
])('a break parts %s', (_, earlier, later, date, isBroken) => {
  const breaks = [{ date: '2010-01-01' }, { date }, { date: '2030-01-01' }];
  expect(breakBetween(breaks, { period: earlier }, { period: later })).toBe(isBroken ? breaks[1] : undefined);
});
