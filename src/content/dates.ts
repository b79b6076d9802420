/** Dates as people write them. */
import { regexes } from 'zod';

/** True for a day that exists, written `2025-02-13`. */
export const isDay = (written: string): boolean => regexes.date.test(written);

const YEAR_OR_MONTH = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/;

/** True for a year, a month or a day that exists: `2025`, `2025-02`, `2025-02-13`. */
export const isPartialDate = (written: string): boolean => YEAR_OR_MONTH.test(written) || isDay(written);

const iso = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

type Reading = readonly [RegExp, (parts: readonly string[]) => string];

/** Vietnamese and other day-month-year spellings, first that fits and exists. */
const READINGS: readonly Reading[] = [
  [
    /^(?:ngày )?(\d{1,2})(?:[./-]| tháng )(\d{1,2})(?:[./-]| năm )([12]\d{3})$/i,
    ([d = '', m = '', y = '']) => iso(y, m, d),
  ],
  [/^(\d{1,2})[./-](\d{1,2})[./-]([12]\d{3})$/, ([m = '', d = '', y = '']) => iso(y, m, d)],
  [/^([12]\d{3})[./-](\d{1,2})[./-](\d{1,2})(?:[T ].*)?$/, ([y = '', m = '', d = '']) => iso(y, m, d)],
  [/^([12]\d{3})[./-](\d{1,2})[./-](\d{1,2})$/, ([y = '', d = '', m = '']) => iso(y, m, d)],
  [/^([12]\d{3})(\d{2})(\d{2})$/, ([y = '', m = '', d = '']) => iso(y, m, d)],
  [/^(?:tháng )?(\d{1,2})[./-]([12]\d{3})$/i, ([m = '', y = '']) => `${y}-${m.padStart(2, '0')}`],
  [/^([12]\d{3})[./-](\d{1,2})$/, ([y = '', m = '']) => `${y}-${m.padStart(2, '0')}`],
  [/^năm ([12]\d{3})$/i, ([y = '']) => y],
];

/** The date that was probably meant, in the form that `fits`, or null. */
export function meantDate(written: string, fits: (date: string) => boolean): string | null {
  for (const [pattern, build] of READINGS) {
    const match = pattern.exec(written.trim());
    const date = match && build(match.slice(1));
    if (date && fits(date)) return date;
  }
  return null;
}
