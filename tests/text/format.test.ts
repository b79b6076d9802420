import { describe, expect, it } from 'vitest';
import type { Operator } from '../../src/domain/types.ts';
import {
  capitalise,
  formatCount,
  formatDate,
  formatDecimal,
  formatInPeriod,
  formatPeriod,
  perYear,
  uncapitalise,
  unitOfDifference,
  withOperator,
  withUnit,
} from '../../src/text/format.ts';
import { LOCALES } from '../../src/text/locale.ts';

/** A table of what both languages write. */
const inBoth = (table: readonly (readonly [given: string, vi: string, en: string])[]) =>
  table.flatMap(([given, vi, en]) => [
    { given, locale: 'vi' as const, text: vi },
    { given, locale: 'en' as const, text: en },
  ]);

describe('a decimal', () => {
  it.each(
    inBoth([
      ['357760', '357.760', '357,760'],
      ['12.16', '12,16', '12.16'],
      ['53.60', '53,60', '53.60'],
      ['999', '999', '999'],
      ['1000', '1.000', '1,000'],
      ['1234567.125', '1.234.567,125', '1,234,567.125'],
      ['0.0001234', '0,0001234', '0.0001234'],
      ['-3', '−3', '−3'],
      ['-1234.5', '−1.234,5', '−1,234.5'],
      ['0', '0', '0'],
    ]),
  )('$given is $text in $locale', ({ given, locale, text }) => expect(formatDecimal(given, locale)).toBe(text));
});

describe('a date', () => {
  it.each(
    inBoth([
      ['2026-02-13', '13/02/2026', '13 February 2026'],
      ['2025-12-01', '01/12/2025', '1 December 2025'],
      ['2026-02', '02/2026', 'February 2026'],
      ['2026', '2026', '2026'],
    ]),
  )('$given is $text in $locale', ({ given, locale, text }) => expect(formatDate(given, locale)).toBe(text));
});

describe('a period', () => {
  it.each(
    inBoth([
      ['2025', '2025', '2025'],
      ['2021-2023', '2021–2023', '2021–2023'],
      ['2026-M9', '9 tháng đầu năm 2026', 'January–September 2026'],
      ['2026-M12', '12 tháng đầu năm 2026', 'January–December 2026'],
      ['2025-05', 'tháng 05/2025', 'May 2025'],
      ['2025-05-31', '31/05/2025', '31 May 2025'],
    ]),
  )('$given is $text in $locale', ({ given, locale, text }) => expect(formatPeriod(given, locale)).toBe(text));

  it('is one month where it has only one', () => expect(formatPeriod('2026-M1', 'en')).toBe('January 2026'));
});

describe('a number with its unit', () => {
  it.each([
    ['54', '%', '54%'],
    ['83', '% of communes', '83% of communes'],
    ['9.84', '% per year', '9.84% per year'],
    ['8', 'billion USD', '8 billion USD'],
    ['1', 'billion USD', '1 billion USD'],
    ['2', 'units', '2 units'],
    ['1', 'units', '1 unit'],
    ['−1', 'units', '−1 unit'],
    ['1.0', 'units', '1.0 units'],
    ['0', 'units', '0 units'],
    ['1', 'doctors per 10,000 people', '1 doctor per 10,000 people'],
    ['1', 'cities', '1 city'],
    ['1', 'houses', '1 house'],
    ['1', 'classes', '1 class'],
    ['1', 'boxes', '1 box'],
    ['1', 'nurses', '1 nurse'],
    ['1', 'tonnes', '1 tonne'],
    ['1', 'people', '1 person'],
    ['1', 'gas', '1 gas'],
    ['1', 'species', '1 species'],
    ['1', 'km', '1 km'],
  ])('%s of "%s" is "%s" in English', (number, unit, text) => expect(withUnit(number, unit, 'en')).toBe(text));

  it.each([
    ['1', 'đơn vị', '1 đơn vị'],
    ['83', '% số xã', '83% số xã'],
    ['7,3', 'tỷ USD', '7,3 tỷ USD'],
  ])('%s of "%s" is "%s" in Vietnamese', (number, unit, text) => expect(withUnit(number, unit, 'vi')).toBe(text));
});

describe('a difference', () => {
  it.each([
    ['%', 'vi', '2', 'điểm %'],
    ['% số xã', 'vi', '1', 'điểm %'],
    ['%', 'en', '2', 'percentage points'],
    ['% of communes', 'en', '1', 'percentage point'],
    ['% per year', 'en', '0.5', 'percentage points'],
    ['%', 'en', '−1', 'percentage point'],
    ['units', 'en', '1', 'units'],
  ] as const)('of "%s" in %s, %s of it, is in %s', (unit, locale, amount, text) =>
    expect(unitOfDifference(unit, locale, amount)).toBe(text),
  );

  it('a year', () => expect(LOCALES.map((locale) => perYear('2%', locale))).toEqual(['2%/năm', '2% a year']));
});

describe('small words', () => {
  it.each<[Operator, string, string]>([
    ['>=', 'ít nhất 54%', 'at least 54%'],
    ['>', 'trên 54%', 'more than 54%'],
    ['<=', 'không quá 54%', 'at most 54%'],
    ['<', 'dưới 54%', 'less than 54%'],
  ])('%s is said "%s" and "%s"', (op, vi, en) =>
    expect(LOCALES.map((locale) => withOperator(op, '54%', locale))).toEqual([vi, en]),
  );

  it('count up to four in both languages', () => {
    const counts = [1, 2, 3, 4, 5, 10];
    expect(counts.map((n) => formatCount(n, 'vi'))).toEqual(['một', 'hai', 'ba', 'bốn', '5', '10']);
    expect(counts.map((n) => formatCount(n, 'en'))).toEqual(['one', 'two', 'three', 'four', '5', '10']);
  });

  it('begin with a capital or not, also where it bears marks', () => {
    expect([capitalise('ước tính'), uncapitalise('Đạt'), capitalise('')]).toEqual(['Ước tính', 'đạt', '']);
  });
});

describe('a period within a sentence', () => {
  it.each([
    ['2025', 'in 2025', 'năm 2025'],
    ['2025-05', 'in May 2025', 'tháng 05/2025'],
    ['2025-05-31', 'on 31 May 2025', 'ngày 31/05/2025'],
    ['2025-Q3', 'in Q3 2025', 'quý III/2025'],
    ['2024-04-P12M', 'in the 12 months to March 2025', '12 tháng đến hết tháng 03/2025'],
  ])('%s: %s; %s', (period, en, vi) => {
    expect([formatInPeriod(period, 'en'), formatInPeriod(period, 'vi')]).toEqual([en, vi]);
  });
});
