import { describe, expect, it } from 'vitest';
import { checkQuote, checkQuotes, type QuotedFigure } from '../../src/views/quote.ts';
import { readQuotedNumber, readQuotedPeriod } from '../../src/views/quote-text.ts';

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
    ['2025', '8.4', 'never', undefined],
    ['2025', '8.2701', 'never', undefined],
    ['2024', '9.1', 'withdrawn', '2024--2024-12'],
    ['2026', '11.4', 'forecast', '2026--2026-10'],
    ['2023', '8.27', 'empty', undefined],
  ])('%s: %s is %s', (period, value, verdict, id) => {
    const answer = checkQuote(figures, { period, value });
    expect([answer.verdict, answer.found?.id]).toEqual([verdict, id]);
  });

  it('is told what is in use instead', () => {
    expect(checkQuote(figures, { period: '2025', value: '8.36' }).current?.value).toBe('8.270');
    expect(checkQuote(figures, { period: '2024', value: '9.1' }).current).toBeNull();
  });
});

describe('what was typed', () => {
  it.each([
    ['8,36', ['8.36']],
    ['8.36', ['8.36']],
    ['8,36%', ['8.36']],
    ['hơn 7,3 tỷ USD', ['7.3']],
    ['357.760', ['357760', '357.760']],
    ['1.234,5', ['1234.5']],
    ['1,234,567', ['1234567']],
    ['57 000 tỷ đồng', ['57000']],
    ['-3', ['-3']],
    ['2025.', ['2025']],
    ['không rõ', []],
  ])('%j as a number', (written, readings) => {
    expect(readQuotedNumber(written)).toEqual(readings);
  });

  it.each([
    ['2025', '2025'],
    ['năm 2025', '2025'],
    ['2021–2025', '2021-2025'],
    ['giai đoạn 2021 - 2025', '2021-2025'],
    ['9 tháng đầu năm 2026', '2026-M9'],
    ['9 months 2026', '2026-M9'],
    ['2026-M9', '2026-M9'],
    ['tháng 5/2025', '2025-05'],
    ['31/5/2025', '2025-05-31'],
    ['hôm qua', null],
  ])('%j as a period', (written, period) => {
    expect(readQuotedPeriod(written)).toBe(period);
  });

  it('that can be read in two ways is taken as what was reported', () => {
    const near = [reported('2025--2026', '5.339', { best: true })];
    expect(checkQuotes(near, '2025', readQuotedNumber('5.339')).verdict).toBe('current');
    expect(checkQuotes(near, '2025', readQuotedNumber('5,339')).verdict).toBe('current');
    expect(checkQuotes(near, '2025', readQuotedNumber('5.338')).verdict).toBe('never');
  });
});
