/**
 * Ends of months as numbers: 2025 is the end of the year 2025, 2029.5 the end of June 2030. Whole years stay whole numbers;
 * what must be exact is counted in months.
 */
import Fraction from 'fraction.js';
import type { IsoDate } from './types.ts';

/** An end of a month, in years; made by {@link timeOf} alone, so that equal times are equal numbers. */
export type Time = number;

/** Months from the end of the year 0. */
export const monthsOf = (time: Time): number => Math.round(time * 12);
/** The time so many months from the end of the year 0. */
export const timeOf = (months: number): Time => months / 12;

/** The end of a month, 1 to 12. */
export const endOfMonth = (year: number, month: number): Time => timeOf((year - 1) * 12 + month);

/** The time so many months later, or earlier. */
export const shift = (time: Time, months: number): Time => timeOf(monthsOf(time) + months);

/** Months between two times. */
export const monthsBetween = (from: Time, to: Time): number => monthsOf(to) - monthsOf(from);

/** Years between two times, exactly. */
export const yearsBetween = (from: Time, to: Time): Fraction => new Fraction(monthsBetween(from, to), 12);

/** The calendar year and the month, 1 to 12, that a time is the end of. */
export function monthAt(time: Time): { year: number; month: number } {
  const before = monthsOf(time) - 1;
  return { year: Math.floor(before / 12) + 1, month: (((before % 12) + 12) % 12) + 1 };
}

/** The calendar year that a time lies in: 2030 for the end of June 2030. */
export const yearAt = (time: Time): number => monthAt(time).year;

const two = (n: number) => String(n).padStart(2, '0');

/** Days in a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The last day before a time: 2029.5 is `2030-06-30`. */
export function lastDayAt(time: Time): IsoDate {
  const { year, month } = monthAt(time);
  return `${year}-${two(month)}-${two(daysIn(year, month))}`;
}

/** The month that a time is the end of: `2030-06`. */
export const spellMonth = (time: Time): string => lastDayAt(time).slice(0, 7);

/** As a file spells it: `2029`, `2030-06`. */
export function spellTime(time: Time): string {
  const { year, month } = monthAt(time);
  return month === 12 ? String(year) : spellMonth(time);
}

/** The calendar day so many days after another; before it where `count` is less than 0. */
export const daysAfter = (day: IsoDate, count: number): IsoDate =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

/** Calendar days from one day to another. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
