/** Whatever this site prints for a period can be typed where a period is asked for, in every language. */
import { describe, expect, it } from 'vitest';
import { typedPeriod } from '../../src/client/update/periods.ts';
import { newSpellingOf } from '../../src/domain/period.ts';
import { rhythmOf, YEARLY } from '../../src/domain/rhythm.ts';
import { readPeriod } from '../../src/intake/period.ts';
import { readQuotedPeriod } from '../../src/intake/quote-text.ts';
import { formatInPeriod, formatPeriod } from '../../src/text/format.ts';
import { LOCALES } from '../../src/text/locale.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const two = (n: number) => String(n).padStart(2, '0');
/** Every way to spell a period, by its kind. */
const SPELLINGS = {
  year: ['2026'],
  years: ['2021-2023', '1999-2000'],
  months: MONTHS.map((month) => `2026-M${month}`),
  half: ['2026-S1', '2026-S2'],
  quarter: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
  stretch: MONTHS.flatMap((month) =>
    [2, 3, 5, 9, 11, 12, 13, 18, 24, 25, 36, 40, 120].map((count) => `2024-${two(month)}-P${count}M`),
  ),
  month: MONTHS.map((month) => `2025-${two(month)}`),
  day: ['2025-05-31', '2024-02-29', '2026-01-01', '2026-12-11'],
};
const ALL = Object.values(SPELLINGS).flat();

describe.each(LOCALES)('in %s', (locale) => {
  it.each(Object.entries(SPELLINGS))('the name of a %s is read back', (_, spellings) => {
    const names = spellings.map((period) => formatPeriod(period, locale));
    expect(names.map((name) => readPeriod(name))).toEqual(spellings.map(newSpellingOf));
    expect(names.map((name) => readQuotedPeriod(name))).toEqual(spellings.map(newSpellingOf));
  });

  it('so are capitals, and the name inside a sentence', () => {
    const wrong = ALL.filter((period) => {
      const inside = formatInPeriod(period, locale).replace(/^(?:in|on|năm|ngày) /, '');
      return [formatPeriod(period, locale).toUpperCase(), inside].some(
        (name) => readPeriod(name) !== newSpellingOf(period),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('the form is filled with names, not with spellings of files', () => {
    expect(ALL.filter((period) => typedPeriod(period, locale) !== formatPeriod(period, locale))).toEqual([]);
  });
});

const FISCAL = rhythmOf({ frequency: 'A', window: null, reporting_year_start_day: '07-01' });

describe('a fiscal year', () => {
  it.each([
    '2025/26',
    '2025/2026',
    '2025-26',
    '2025–26',
    'FY2026',
    'FY 2026',
    'FY26',
    'FY2025/26',
    'fiscal year 2025-26',
    'financial year 2026',
    'năm tài chính 2026',
    'năm học 2025-2026',
    'năm 2025/26',
    'year to June 2026',
    'the year ended 30 June 2026',
    'year ending June 2026',
    '12 months to 30/6/2026',
    'twelve months to Jun 2026',
    '12 tháng đến tháng 6/2026',
    '12 tháng tính đến hết tháng 6 năm 2026',
    'July 2025 – June 2026',
    'July 2025 to June 2026',
    'từ tháng 7/2025 đến tháng 6/2026',
    '7/2025-6/2026',
    '2025-07-P12M',
  ])('is read from "%s"', (written) => {
    expect([readPeriod(written, FISCAL), readQuotedPeriod(written, FISCAL)]).toEqual(['2025-07-P12M', '2025-07-P12M']);
  });

  it.each(['2025/26', 'FY2026', 'năm tài chính 2026', '2025-26'])(
    '"%s" is none of a series of calendar years',
    (text) => {
      expect([readPeriod(text, YEARLY), readQuotedPeriod(text, YEARLY)]).toEqual([null, null]);
    },
  );

  it.each([
    ['2026', '2026'],
    ['2025-2026', '2025-2026'],
    ['2011-12', '2011-12'],
    ['2011/12', '2011-07-P12M'],
    ['2025/27', null],
    ['year to 15 June 2026', null],
    ['12 months to month 13/2026', null],
  ])('"%s" is %s', (written, period) => {
    expect([readPeriod(written, FISCAL), readQuotedPeriod(written, FISCAL)]).toEqual([period, period]);
  });
});

it.each([
  ['June quarter 2026', '2026-Q2'],
  ['second quarter of 2026', '2026-Q2'],
  ['quarter to June 2026', '2026-Q2'],
  ['2026 Q2', '2026-Q2'],
  ['q2/2026', '2026-Q2'],
  ['quý hai năm 2026', '2026-Q2'],
  ['first half of 2026', '2026-S1'],
  ['6 tháng cuối năm 2026', '2026-S2'],
  ['July–September 2026', '2026-Q3'],
  ['three years to December 2026', '2024-2026'],
  ['May 2026', '2026-05'],
  ['Sept 2026', '2026-09'],
])('"%s" is read as %s, whatever the series', (written, period) => {
  expect([readPeriod(written), readQuotedPeriod(written)]).toEqual([period, period]);
});

it('"1-5/2026" stays a day', () => {
  expect(readPeriod('1-5/2026')).toBe('2026-05-01');
});
