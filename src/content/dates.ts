/** Dates as people write them. */
import { isoDate, partialDate } from './schema.ts';

/** True for a day that exists, written `2025-02-13`. */
export const isDay = (written: string): boolean => isoDate.safeParse(written).success;

/** True for a year, a month or a day that exists. */
export const isPartialDate = (written: string): boolean => partialDate.safeParse(written).success;

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

/** First day of a year, month or day. */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`;

const lastDay = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

/** First and last day of a figure's period: a year, a range, months from January, a month or a day. */
export function periodDays(period: string): { first: string; last: string } {
  const range = /^(\d{4})-(\d{4})$/.exec(period);
  if (range) return { first: `${range[1]}-01-01`, last: `${range[2]}-12-31` };
  const months = /^(\d{4})-M(\d{1,2})$/.exec(period);
  const month = months ? `${months[1]}-${months[2]?.padStart(2, '0')}` : period;
  const first = months ? `${months[1]}-01-01` : firstDay(period);
  if (month.length === 4) return { first, last: `${month}-12-31` };
  return { first, last: month.length === 7 ? `${month}-${lastDay(month)}` : month };
}

/** What kind of time a figure stands for; only figures of one kind compare. */
export type PeriodKind = 'year' | 'range' | 'months' | 'reading';

export function periodKind(period: string): PeriodKind {
  if (/^\d{4}$/.test(period)) return 'year';
  if (/^\d{4}-\d{4}$/.test(period)) return 'range';
  return period.includes('M') ? 'months' : 'reading';
}
