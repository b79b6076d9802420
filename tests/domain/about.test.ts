/** A target that says "about": decided for the least and the most that may be meant. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/progress.ts';
import { figure, question } from './cases.ts';

const ABOUT = { about: { low: '6.5', high: '7.5' } };
const word = (figures: [string, string][], over: Parameters<typeof question>[2], asOf = '2026-06-01') => {
  const { status, reason } = assess(
    question(
      figures.map(([period, value]) => figure(period, value)),
      asOf,
      { value: '7', target: ABOUT, ...over },
    ),
  );
  return reason ? `${status}: ${reason}` : status;
};

describe('at least about 7', () => {
  test.each([
    ['7.5', 'met'],
    ['8', 'met'],
    ['7.4', 'insufficient: range_straddles'],
    ['7', 'insufficient: range_straddles'],
    ['6.5', 'insufficient: range_straddles'],
    ['6.4', 'missed'],
  ])('a result of %s is %s', (value, status) => {
    expect(
      word(
        [
          ['2020', '5'],
          ['2025', value],
        ],
        {},
      ),
    ).toBe(status);
  });

  test('on the way, where both paths give one word, that is the word', () => {
    const near = { target: { about: { low: '6.8', high: '7.2' } } };
    const midway = (value: string) =>
      word(
        [
          ['2020', '5'],
          ['2023', value],
        ],
        near,
        '2024-06-01',
      );
    expect(midway('6.5')).toBe('on_track');
    expect(midway('6.2')).toBe('insufficient: range_straddles');
    expect(midway('5.1')).toBe('far_behind');
  });

  test('of an average, the levels at both its ends are asked', () => {
    const growth = { measure: 'growth', value: '7' } as const;
    expect(
      word(
        [
          ['2020', '100'],
          ['2025', '140.3'],
        ],
        growth,
      ),
    ).toBe('insufficient: range_straddles');
    expect(
      word(
        [
          ['2020', '100'],
          ['2025', '144'],
        ],
        growth,
      ),
    ).toBe('met');
    expect(
      word(
        [
          ['2020', '100'],
          ['2025', '136'],
        ],
        growth,
      ),
    ).toBe('missed');
  });

  test('its numbers are those of the number as written', () => {
    const ask = (target: object) =>
      assess(question([figure('2020', '5'), figure('2023', '6.5')], '2024-06-01', { value: '7', target }));
    expect(ask({ about: { low: '6.8', high: '7.2' } })).toEqual(ask({}));
  });
});
