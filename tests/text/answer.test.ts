import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/types.ts';
import { answerOf } from '../../src/views/answer.ts';
import type { PeriodCounts, WordCount } from '../../src/views/front.ts';

const word = (status: WordCount['status'], count: number, provisional = false): WordCount => ({
  status,
  provisional,
  count,
});

/** A period that ends in a year, with its words. */
const period = (end: number, ...words: WordCount[]): PeriodCounts => ({
  period: { id: `${end - 4}-${end}`, baseline: end - 5, end },
  sharesEnd: false,
  words,
  total: words.reduce((sum, { count }) => sum + count, 0),
});

const TODAY = '2026-11-22';
const PAST = period(2025, word('met', 1), word('missed', 2, true), word('awaiting_result', 14));
const AHEAD = period(2030, word('not_started', 19));

const CASES: [name: string, PeriodCounts[], asOf: string, vi: string, en: string][] = [
  [
    'a period past and one ahead',
    [PAST, AHEAD],
    TODAY,
    'Trong 17 chỉ tiêu của năm 2025: 1 đạt, 2 không đạt (tạm tính) và 14 đã hết hạn mà chưa có kết quả. Với năm 2030: 19 chỉ tiêu chưa đến hạn.',
    'Of the 17 targets for 2025: 1 met, 2 not met (provisionally) and 14 past the deadline without a result. The 19 targets for 2030 are not due yet.',
  ],
  [
    'one word alone',
    [period(2025, word('met', 19))],
    TODAY,
    'Trong 19 chỉ tiêu của năm 2025: 19 đạt.',
    'Of the 19 targets for 2025: 19 met.',
  ],
  [
    'two words',
    [period(2025, word('met', 3), word('discontinued', 1))],
    TODAY,
    'Trong 4 chỉ tiêu của năm 2025: 3 đạt và 1 không còn được thống kê.',
    'Of the 4 targets for 2025: 3 met and 1 no longer measured.',
  ],
  [
    'a period ahead with a series that has ended',
    [period(2030, word('not_started', 18), word('discontinued', 1))],
    TODAY,
    'Với năm 2030: 18 chỉ tiêu chưa đến hạn, 1 không còn được thống kê.',
    'Of the 19 targets for 2030, 18 are not due yet and 1 is no longer measured.',
  ],
  [
    'the last day of the period, which is not past',
    [AHEAD],
    '2030-12-31',
    'Với năm 2030: 19 chỉ tiêu chưa đến hạn.',
    'The 19 targets for 2030 are not due yet.',
  ],
  [
    'a period under way',
    [period(2025, word('behind', 1, true), word('insufficient', 17), word('discontinued', 1))],
    '2025-12-31',
    '19 chỉ tiêu của năm 2025 chưa đến hạn: 1 chậm (tạm tính), 17 chưa đủ số liệu để kết luận và 1 không còn được thống kê.',
    'The 19 targets for 2025 are not due yet: 1 behind (provisionally), 17 without enough data to tell and 1 no longer measured.',
  ],
  [
    'two periods that end together, and one that is a year of its own',
    [
      { ...period(2025, word('met', 2)), sharesEnd: true },
      { ...period(2025, word('missed', 1)), period: { id: 'late', baseline: 2024, end: 2025 }, sharesEnd: true },
    ],
    TODAY,
    'Trong 2 chỉ tiêu của giai đoạn 2021–2025: 2 đạt. Trong 1 chỉ tiêu của năm 2025: 1 không đạt.',
    'Of the 2 targets for 2021–2025: 2 met. The one target for 2025: 1 not met.',
  ],
];

describe('the answer to "Did it work?"', () => {
  it.each(CASES)('%s', (_, counts, asOf, vi, en) => {
    expect([answerOf(counts, asOf, 'vi'), answerOf(counts, asOf, 'en')]).toEqual([vi, en]);
  });

  it('turns to the past on the day after the period ends', () => {
    expect(answerOf([PAST], '2026-01-01', 'en')).toMatch(/^Of the 17 targets/);
  });

  it.each(['vi', 'en'] as const)('has words of its own in %s for every status', (locale) => {
    const said = STATUSES.map((status) => answerOf([period(2025, word(status, 1))], TODAY, locale));
    expect(new Set(said).size).toBe(STATUSES.length);
    for (const text of said) expect(text).toMatch(/: 1 \S.*\.$/);
  });
});
