import { describe, expect, it } from 'vitest';
import { firstDayOf, isFullYears, lastDayOf, parsePeriod } from '../../src/domain/period.ts';

describe('a period', () => {
  it.each([
    ['2024', { kind: 'year', first: 2024, last: 2024, lastDay: '2024-12-31' }, true],
    ['2021-2023', { kind: 'years', first: 2021, last: 2023, lastDay: '2023-12-31' }, true],
    ['2026-M9', { kind: 'months', months: 9, first: 2026, last: 2026, lastDay: '2026-09-30' }, false],
    ['2026-M12', { kind: 'months', months: 12, first: 2026, last: 2026, lastDay: '2026-12-31' }, false],
    ['2024-02', { kind: 'month', month: 2, first: 2024, last: 2024, lastDay: '2024-02-29' }, false],
    ['2025-05-31', { kind: 'day', first: 2025, last: 2025, lastDay: '2025-05-31' }, false],
  ])('%s has its kind, its years and its last day', (text, period, full) => {
    expect(parsePeriod(text)).toEqual(period);
    expect(isFullYears(parsePeriod(text))).toBe(full);
  });

  it.each(['', '24', '2024-13', '2024-M13', '2024-M0', '2024-Q1', '2021–2023'])('"%s" is none', (text) => {
    expect(() => parsePeriod(text)).toThrow(`unknown period: "${text}"`);
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
