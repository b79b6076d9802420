/** How many months lie between a deadline and what happened after it. */
import { daysIn } from './period.ts';
import type { IsoDate } from './types.ts';

/** Months begun since the deadline; two numbers where the date is known only to the month or the year. */
export interface MonthsLate {
  least: number;
  most: number;
}

const partsOf = (day: IsoDate): [year: number, month: number, day: number] =>
  day.split('-').map(Number) as [number, number, number];

/**
 * Months begun between a deadline and a day: 0 up to the deadline, 1 on the day after it. A month ends on the day of the
 * deadline's number; a deadline on the last day of its month goes with the last day of every month.
 */
export function monthsBegun(due: IsoDate, day: IsoDate): number {
  if (day <= due) return 0;
  const [dueYear, dueMonth, dueDay] = partsOf(due);
  const [year, month, dayOfMonth] = partsOf(day);
  const whole = (year - dueYear) * 12 + (month - dueMonth);
  const lastDay = dueDay === daysIn(dueYear, dueMonth) ? 31 : dueDay;
  return dayOfMonth > Math.min(lastDay, daysIn(year, month)) ? whole + 1 : whole;
}

/** The lateness of something that happened on some day from `first` to `last`. */
export const monthsLate = (due: IsoDate, first: IsoDate, last: IsoDate): MonthsLate => ({
  least: monthsBegun(due, first),
  most: monthsBegun(due, last),
});
