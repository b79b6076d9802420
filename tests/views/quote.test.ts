import { describe, expect, it } from 'vitest';
import { readQuotedNumber } from '../../src/intake/quote-text.ts';
import { checkQuote, checkQuotes, isWorkedOutHere, type QuotedFigure } from '../../src/views/quote.ts';

const reported = (id: string, value: string, override: Partial<QuotedFigure> = {}): QuotedFigure => {
  const [period = '', published = ''] = id.split('--');
  return {
    id,
    period,
    published,
    value,
    best: false,
    withdrawn: null,
    source: { publisher: 'Cục Thống kê' },
    ...override,
  };
};

const figures = [
  reported('2024--2024-12', '9.1', { withdrawn: { date: '2025-02-01' } }),
  reported('2025--2025-11', '8.36'),
  reported('2025--2026-01-15', '8.270', { best: true }),
  reported('2026--2026-10', '11.4', { best: true }),
];

describe('a quoted number', () => {
  it.each([
    ['2025', '8.27', 'current', '2025--2026-01-15'],
    ['2025', '8.36', 'older', '2025--2025-11'],
    ['2025', '8.3', 'rounded', '2025--2026-01-15'],
    ['2025', '8.4', 'older', '2025--2025-11'],
    ['2025', '8.5', 'never', undefined],
    ['2025', '8.2701', 'never', undefined],
    ['2024', '9.1', 'withdrawn', '2024--2024-12'],
    ['2026', '11.4', 'forecast', '2026--2026-10'],
    ['2023', '8.27', 'empty', undefined],
  ])('%s: %s is %s', (period, value, verdict, id) => {
    const answer = checkQuote(figures, { period, value });
    expect([answer.verdict, answer.found?.id]).toEqual([verdict, id]);
  });

  it.each([
    ['2026-M9', '2026-01-P9M'],
    ['2026-01-P9M', '2026-M9'],
  ])('%s is asked of a figure spelled %s: nine months have two spellings', (asked, period) => {
    const nine = [reported(`${period}--2026-10`, '4.5', { best: true })];
    expect(checkQuote(nine, { period: asked, value: '4.5' }).verdict).toBe('current');
  });

  it('is told what is in use instead', () => {
    expect(checkQuote(figures, { period: '2025', value: '8.36' }).current?.value).toBe('8.270');
    expect(checkQuote(figures, { period: '2024', value: '9.1' }).current).toBeNull();
  });
});

describe('what was typed', () => {
  it('that can be read in two ways is taken as what was reported', () => {
    const near = [reported('2025--2026', '5.339', { best: true })];
    const verdictOf = (written: string) => {
      const number = readQuotedNumber(written, 'tỷ USD');
      return 'fault' in number ? number.fault : checkQuotes(near, '2025', number.readings).verdict;
    };
    expect(['5.339', '5,339', '5.338'].map(verdictOf)).toEqual(['current', 'current', 'never']);
  });

  it('that only this site works out is known as such, rounded or not', () => {
    const targets = [
      { period: '2021-2025', assessment: { value: '9.8367' } },
      { period: '2026-2030', assessment: { value: null } },
    ];
    const isOwn = (period: string, value: string) => isWorkedOutHere(targets, period, [value]);
    expect(['9.84', '9.8', '9.8367'].map((value) => isOwn('2021-2025', value))).toEqual([true, true, true]);
    expect([isOwn('2021-2025', '9.83'), isOwn('2025', '9.84'), isOwn('2026-2030', '9.84')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
