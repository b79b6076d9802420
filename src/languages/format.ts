/** What a language brings for numbers, units, dates and periods; `text/format.ts` puts it to use. */
import type { Operator } from '../domain/types.ts';

/** A date known to the year, the month or the day, in its parts as written: `2026`, `02`, `13`. */
export interface DateParts {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
}

/** What a unit has to know of its number. */
export interface UnitOf {
  /** The number as it is printed, in the language's marks. */
  number: string;
  isOne: boolean;
  unit: string;
}

export interface Format {
  marks: { thousands: string; fraction: string };
  /** The unit as it stands behind the number. */
  unit(of: UnitOf): string;
  /** Number and unit where the language counts large numbers by a larger unit, as English makes "1,200 billion" "1.2 trillion"; else null. */
  larger(of: UnitOf): string | null;
  /** The unit in which percentages differ. */
  points(isOne: boolean): string;
  /** An amount for each year. */
  perYear(amount: string): string;
  /** 13/02/2026, 13 February 2026; a month or a year alone stays one. */
  date(date: DateParts): string;
  /** The same within a sentence. */
  dateInText(date: DateParts, formatted: string): string;
  /** When something happened. */
  onDate(date: DateParts, formatted: string): string;
  /** January up to a month of one year. */
  monthsOf(year: number, months: number): string;
  /** One month as a period. */
  monthOf(formatted: string): string;
  /** A quarter of a year, 1 to 4. */
  quarterOf(year: number, quarter: number): string;
  /** A half of a year, 1 or 2. */
  halfOf(year: number, half: number): string;
  /** A stretch by its length and its last month, both formatted. */
  stretchTo(length: string, last: string): string;
  /** Words made for a year around the name of another stretch of time, as they are said of that; words about years stay. */
  smooth(text: string): string;
  /** A month of any year, 1 to 12. */
  month(month: number): string;
  /** Small counts in words, from 0 on; empty where digits stand. */
  counts: readonly string[];
  operators: Readonly<Record<Operator, string>>;
  /** A count of years, and of months. */
  years(count: number): string;
  months(count: number): string;
  /** The last of a list: "a, b and c". */
  and: string;
  /** What a language is called within a sentence, from its name at the head of a line. */
  languageInText(name: string): string;
  /** The place in a row: "3rd". */
  ordinal(n: number): string;
}
