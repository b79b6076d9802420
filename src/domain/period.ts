/**
 * Periods of figures and dates known only in part. A period's last day decides whether a figure was published after it.
 */
import { daysIn, endOfMonth, lastDayAt, monthAt, monthsBetween, shift, type Time, yearAt } from './time.ts';
import type { IsoDate, PartialDate } from './types.ts';

export { daysIn } from './time.ts';

interface Days {
  /** First and last calendar year that the period touches. */
  first: number;
  last: number;
  lastDay: IsoDate;
  /** After the end of one month up to the end of another; null for a reading at a day. */
  stretch: { from: Time; to: Time } | null;
}

/** What a figure covers. */
export type Period =
  /** One full year: `2024`. */
  | ({ kind: 'year' } & Days)
  /** Several full years, first and last included: `2021-2023`. */
  | ({ kind: 'years' } & Days)
  /** January to the given month, 1 to 12: `2026-M9`. */
  | ({ kind: 'months'; months: number } & Days)
  /** A half-year or a quarter: `2026-S1`, `2026-Q4`. */
  | ({ kind: 'half' | 'quarter'; part: number } & Days)
  /** So many months from the first of one: `2025-07-P12M`. */
  | ({ kind: 'stretch'; months: number } & Days)
  /** One month, 1 to 12: `2025-05`. */
  | ({ kind: 'month'; month: number } & Days)
  /** A reading at a day: `2025-05-31`. */
  | ({ kind: 'day' } & Days);

const two = (n: number) => String(n).padStart(2, '0');

/** `2025-12-31` of 2025. */
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

const yearsFrom = (first: number, last: number) => ({
  first,
  last,
  lastDay: lastDayOfYear(last),
  stretch: { from: first - 1, to: last },
});

/** So many months, the first of them given. */
function monthsFrom(year: number, month: number, months: number) {
  const from = endOfMonth(year, month - 1);
  const to = shift(from, months);
  return { first: year, last: yearAt(to), lastDay: lastDayAt(to), stretch: { from, to } };
}

/** One line for each way to write a period; the first that fits is taken. */
const SHAPES: readonly [RegExp, (text: string, a: number, b: number, c: number) => Period][] = [
  [/^(\d{4})$/, (_, year) => ({ kind: 'year', ...yearsFrom(year, year) })],
  [/^(\d{4})-(\d{4})$/, (_, first, last) => ({ kind: 'years', ...yearsFrom(first, last) })],
  [/^(\d{4})-M([1-9]|1[0-2])$/, (_, year, months) => ({ kind: 'months', months, ...monthsFrom(year, 1, months) })],
  [/^(\d{4})-S([12])$/, (_, year, part) => ({ kind: 'half', part, ...monthsFrom(year, 6 * part - 5, 6) })],
  [/^(\d{4})-Q([1-4])$/, (_, year, part) => ({ kind: 'quarter', part, ...monthsFrom(year, 3 * part - 2, 3) })],
  [
    /^(\d{4})-(0[1-9]|1[0-2])-P([1-9]\d{0,2})M$/,
    (_, year, month, months) => ({ kind: 'stretch', months, ...monthsFrom(year, month, months) }),
  ],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (_, year, month) => ({ kind: 'month', month, ...monthsFrom(year, month, 1) })],
  [/^(\d{4})-\d{2}-\d{2}$/, (text, year) => ({ kind: 'day', first: year, last: year, lastDay: text, stretch: null })],
];

/** Reads a period as a figure's file name spells it. */
export function parsePeriod(text: string): Period {
  for (const [shape, read] of SHAPES) {
    const match = shape.exec(text);
    if (match !== null) return read(text, Number(match[1]), Number(match[2]), Number(match[3]));
  }
  throw new RangeError(`unknown period: "${text}"; write 2024, 2024-Q2, 2021-2023, 2026-01-P9M, 2025-05 or 2025-05-31`);
}

/** The spelling of a stretch of time, from after the end of one month up to the end of another: the shortest there is. */
export function spellStretch(from: Time, to: Time): string {
  const months = monthsBetween(from, to);
  const { year, month } = monthAt(shift(from, 1));
  if (month === 1 && months % 12 === 0) return months === 12 ? String(year) : `${year}-${year + months / 12 - 1}`;
  if (months === 6 && month % 6 === 1) return `${year}-S${(month + 5) / 6}`;
  if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  return months === 1 ? `${year}-${two(month)}` : `${year}-${two(month)}-P${months}M`;
}

/** The one spelling of a period's time; a day, and January to some month in the older spelling, keep their own. */
export function spellingOf(text: string): string {
  const { kind, stretch } = parsePeriod(text);
  return stretch === null || kind === 'months' ? text : spellStretch(stretch.from, stretch.to);
}

/** The spelling that new figures are given: the older one of January to some month becomes `2026-01-P9M`, `2026-S1` or `2026-Q1`. */
export function newSpellingOf(text: string): string {
  const { stretch } = parsePeriod(text);
  return stretch === null ? text : spellStretch(stretch.from, stretch.to);
}
