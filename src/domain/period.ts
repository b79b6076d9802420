/**
 * Periods of figures and dates known only in part. A period's last day decides whether a figure was published after it.
 */
import type { IsoDate, PartialDate } from './types.ts';

interface Days {
  /** First and last calendar year that the period touches. */
  first: number;
  last: number;
  lastDay: IsoDate;
}

/** What a figure covers. Only `year` and `years` can be judged. */
export type Period =
  /** One full year: `2024`. */
  | ({ kind: 'year' } & Days)
  /** Several full years, first and last included: `2021-2023`. */
  | ({ kind: 'years' } & Days)
  /** January to the given month, 1 to 12: `2026-M9`. */
  | ({ kind: 'months'; months: number } & Days)
  /** One month, 1 to 12: `2025-05`. */
  | ({ kind: 'month'; month: number } & Days)
  /** A reading at a day: `2025-05-31`. */
  | ({ kind: 'day' } & Days);

const two = (n: number) => String(n).padStart(2, '0');

/** Days in a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const lastDayOfYear = (year: number): IsoDate => `${year}-12-31`;
const lastDayOfMonth = (year: number, month: number): IsoDate => `${year}-${two(month)}-${two(daysIn(year, month))}`;

/** A day of the year, `11-25`, in one year; the 29th of February is the last of February where there is none. */
export function dayIn(year: number, monthDay: string): IsoDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return `${year}-${two(month)}-${two(Math.min(day, daysIn(year, month)))}`;
}

/** The year of a day or of a date known in part. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** The earliest day that a date known in part can mean: `2025` is `2025-01-01`. */
export function firstDayOf(date: PartialDate): IsoDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** The latest day that a date known in part can mean: `2025-02` is `2025-02-28`. */
export function lastDayOf(date: PartialDate): IsoDate {
  if (date.length === 4) return lastDayOfYear(yearOf(date));
  return date.length === 7 ? lastDayOfMonth(yearOf(date), Number(date.slice(5))) : date;
}

/**
 * The first day on which something dated only in part can have been known: the last day that its date can mean, or the
 * day of the build where that comes first, so that nothing is shown as known before it can have been.
 */
export function knownFrom(date: PartialDate, builtOn: IsoDate): IsoDate {
  const last = lastDayOf(date);
  return firstDayOf(date) <= builtOn && builtOn < last ? builtOn : last;
}

const yearsFrom = (first: number, last: number) => ({ first, last, lastDay: lastDayOfYear(last) });

/** One line for each way to write a period; the first that fits is taken. */
const SHAPES: readonly [RegExp, (text: string, a: number, b: number) => Period][] = [
  [/^(\d{4})$/, (_, year) => ({ kind: 'year', ...yearsFrom(year, year) })],
  [/^(\d{4})-(\d{4})$/, (_, first, last) => ({ kind: 'years', ...yearsFrom(first, last) })],
  [
    /^(\d{4})-M([1-9]|1[0-2])$/,
    (_, year, months) => ({ kind: 'months', months, first: year, last: year, lastDay: lastDayOfMonth(year, months) }),
  ],
  [
    /^(\d{4})-(0[1-9]|1[0-2])$/,
    (_, year, month) => ({ kind: 'month', month, first: year, last: year, lastDay: lastDayOfMonth(year, month) }),
  ],
  [/^(\d{4})-\d{2}-\d{2}$/, (text, year) => ({ kind: 'day', first: year, last: year, lastDay: text })],
];

/** Reads a period as a figure's file name spells it. */
export function parsePeriod(text: string): Period {
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(text);
    if (match !== null) return read(text, Number(match[1]), Number(match[2]));
  }
  throw new RangeError(`unknown period: "${text}"; write 2024, 2021-2023, 2026-M9, 2025-05 or 2025-05-31`);
}

/** True for a full year and for a range of full years. */
export const isFullYears = (period: Period): boolean => period.kind === 'year' || period.kind === 'years';
