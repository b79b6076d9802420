/** What was typed into "check a quote". */
import { describe, expect, it } from 'vitest';
import { readQuotedNumber, readQuotedPeriod } from '../../src/intake/quote-text.ts';

describe('what was typed', () => {
  it.each([
    ['8,36', '%', ['8.36']],
    ['8.36', '%/năm', ['8.36']],
    ['8,36%', '%', ['8.36']],
    ['8.270', '%', ['8270', '8.270']],
    ['hơn 7,3 tỷ USD', 'tỷ USD', ['7.3']],
    ['940 triệu USD', 'tỷ USD', ['0.94']],
    ['57 nghìn tỷ', 'tỷ đồng', ['57000']],
    ['148,5 nghìn tỷ đồng', 'tỷ đồng', ['148500']],
    ['148.5 trillion VND', 'tỷ đồng', ['148500']],
    ['357.760', 'đồng', ['357760', '357.760']],
    ['1.234,5', 'USD', ['1234.5']],
    ['1,234,567', 'USD', ['1234567']],
    ['57 000 tỷ đồng', 'tỷ đồng', ['57000']],
    ['17 huyện', 'huyện', ['17']],
    ['-3', '%', ['-3']],
    ['2025.', 'USD', ['2025']],
    ['5.339', 'tỷ USD', ['5339', '5.339']],
    ['5,339', 'tỷ USD', ['5.339', '5339']],
    ['- 3,5%', '%', ['-3.5']],
  ])('%j as a number of %s', (written, unit, readings) => {
    expect(readQuotedNumber(written, unit)).toEqual({ readings });
  });

  it.each([
    ['không rõ', 'unclear'],
    ['5 và 6', 'unclear'],
    ['57 tỷ đồng', 'other-unit'],
  ])('%j as no number of a percentage: %s', (written, fault) => {
    expect(readQuotedNumber(written, '%')).toEqual({ fault });
  });

  it.each([
    ['2025', '2025'],
    ['năm 2025', '2025'],
    ['2021–2025', '2021-2025'],
    ['giai đoạn 2021 - 2025', '2021-2025'],
    ['9 tháng đầu năm 2026', '2026-01-P9M'],
    ['9 months 2026', '2026-01-P9M'],
    ['2026-M9', '2026-01-P9M'],
    ['2026-01-P9M', '2026-01-P9M'],
    ['2026-Q2', '2026-Q2'],
    ['tháng 5/2025', '2025-05'],
    ['31/5/2025', '2025-05-31'],
    [' Năm  2025 ', '2025'],
    ['năm 2025'.normalize('NFD'), '2025'],
    ['year 2025', '2025'],
    ['2021—2025', '2021-2025'],
    ['2021  -2025', '2021-2025'],
    ['12 tháng năm 2025', '2025'],
    ['1 tháng 2025', '2025-01'],
    ['9 months of 2026', '2026-01-P9M'],
    ['2026-q2', '2026-Q2'],
    ['2026-s1', '2026-S1'],
    ['2026-10-P12M', '2026-10-P12M'],
    ['2026-m12', '2026'],
    ['2025-05', '2025-05'],
    ['2025-05-31', '2025-05-31'],
    ['ngày 1/5/2025', '2025-05-01'],
    ['hôm qua', null],
    ['2026-M13', null],
    ['2026-Q5', null],
    ['13 tháng 2026', null],
    ['20255', null],
    ['x 2025', null],
    ['2025 x', null],
    ['2025-05-311', null],
    ['2026-13-P9M', null],
    ['', null],
  ])('%j as a period', (written, period) => {
    expect(readQuotedPeriod(written)).toBe(period);
  });
});
