/** Dates as people write them. */
import { regexes } from 'zod';

/** True for a day that exists, written `2025-02-13`. */
export const isDay = (written: string): boolean => regexes.date.test(written);

const YEAR_OR_MONTH = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/;

/** True for a year, a month or a day that exists: `2025`, `2025-02`, `2025-02-13`. */
export const isPartialDate = (written: string): boolean => YEAR_OR_MONTH.test(written) || isDay(written);

/** Vietnamese and other day-month-year spellings, first that fits and exists. */
const READINGS: readonly RegExp[] = [
  /^(?:ngày )?(?<d>\d{1,2})(?:[./-]| tháng )(?<m>\d{1,2})(?:[./-]| năm )(?<y>[12]\d{3})$/i,
  /^(?<m>\d{1,2})[./-](?<d>\d{1,2})[./-](?<y>[12]\d{3})$/,
  /^(?<y>[12]\d{3})[./-](?<m>\d{1,2})[./-](?<d>\d{1,2})(?:[T ].*)?$/,
  /^(?<y>[12]\d{3})[./-](?<d>\d{1,2})[./-](?<m>\d{1,2})$/,
  /^(?<y>[12]\d{3})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?:tháng )?(?<m>\d{1,2})[./-](?<y>[12]\d{3})$/i,
  /^(?<y>[12]\d{3})[./-](?<m>\d{1,2})$/,
  /^năm (?<y>[12]\d{3})$/i,
];

/** The date that was probably meant, in the form that `fits`, or null. */
export function meantDate(written: string, fits: (date: string) => boolean): string | null {
  for (const pattern of READINGS) {
    const { y, m, d } = pattern.exec(written.trim())?.groups ?? {};
    const date = [y, m, d].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
    if (fits(date)) return date;
  }
  return null;
}
