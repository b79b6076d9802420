/** When a yearly figure usually comes out, worked out from when it came out before, and whether the next one is late. */
import { compareFigures, isKnown, kindOf } from './figures.ts';
import { monthsBegun } from './lateness.ts';
import { firstDayOf, isFullYears, lastDayOf, parsePeriod, yearOf } from './period.ts';
import type { IsoDate, ReportedFigure } from './types.ts';

export interface Release {
  /** Month after the end of the year, 1 for January; null where no yearly result has ever come out in a known month. */
  usual: number | null;
  /** How many years that is worked out from. */
  years: number;
  /** The year whose result is awaited next; null where the series has ended. */
  next: number | null;
  /** The month in which it usually comes out: `2027-01`. */
  expected: string | null;
  /** Months begun since the end of that month; 0 while there is time, or where too few years are known. */
  overdue: number;
}

/** Fewer years than this say nothing of a habit: nobody is called late by them. */
const LEAST_KNOWN = 2;

const two = (n: number): string => String(n).padStart(2, '0');

/** The month that comes `lag` months after the end of a year: lag 1 is January of the next. */
export const monthAfter = (year: number, lag: number): string =>
  `${year + 1 + Math.floor((lag - 1) / 12)}-${two(((lag - 1) % 12) + 1)}`;

/** Of an even number the later of the two in the middle: a figure is called late only when it surely is. */
const laterMedian = (lags: readonly number[]): number | null =>
  lags.toSorted((a, b) => a - b)[Math.floor(lags.length / 2)] ?? null;

/** For each full year, months from its end to its first result; results whose month is not known are left out. */
function lagsOf(results: readonly ReportedFigure[]): number[] {
  const first = new Map<number, number>();
  for (const { period, published } of results) {
    const parsed = parsePeriod(period);
    if (parsed.kind !== 'year' || published.length < 7) continue;
    const lag = (yearOf(published) - parsed.last - 1) * 12 + Number(published.slice(5, 7));
    first.set(parsed.last, Math.min(lag, first.get(parsed.last) ?? lag));
  }
  return [...first.values()];
}

/** What is to be expected of a series on a day. */
export function releaseOf(figures: readonly ReportedFigure[], ended: IsoDate | null, asOf: IsoDate): Release {
  const results = figures.filter(
    (figure) => isKnown(figure, asOf) && kindOf(figure) === 'result' && isFullYears(parsePeriod(figure.period)),
  );
  const lags = lagsOf(results);
  const usual = laterMedian(lags);
  const lastYear = yearOf(asOf) - 1;
  const isCovered = results.map(({ period }) => parsePeriod(period)).some(({ last }) => last >= lastYear);
  const next = isCovered ? lastYear + 1 : lastYear;
  const isOver = ended !== null && ended <= lastDayOf(String(next));
  const expected = usual === null || isOver ? null : monthAfter(next, usual);
  return {
    usual,
    years: lags.length,
    next: isOver ? null : next,
    expected,
    overdue: expected === null || lags.length < LEAST_KNOWN ? 0 : monthsBegun(lastDayOf(expected), asOf),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first day on which a figure can have been heard of: a reading of June that came "in 2025" not before June. */
function heardOn({ published, period }: Pick<ReportedFigure, 'published' | 'period'>): IsoDate {
  const { lastDay } = parsePeriod(period);
  return lastDay.startsWith(published) ? lastDay : firstDayOf(published);
}

/** The report that a series saw last by `asOf`: of those published last the one that the rule prefers. */
export function newestOf<F extends ReportedFigure>(figures: readonly F[], asOf: IsoDate): F | null {
  const known = figures.filter((figure) => isKnown(figure, asOf));
  return known.toSorted((a, b) => order(heardOn(b), heardOn(a)) || compareFigures(a, b))[0] ?? null;
}
