/** When a figure in step with its series usually comes out, worked out from when it came out before, and whether the next one is late. */
import { compareFigures, isKnown, kindOf } from './figures.ts';
import { monthsBegun } from './lateness.ts';
import { firstDayOf, lastDayOf, parsePeriod, yearOf } from './period.ts';
import { beatAfter, inStep, lastDue, periodAt, type Rhythm, resultOf, YEARLY } from './rhythm.ts';
import { daysBetween, endOfMonth, lastDayAt, monthsBetween, shift, spellMonth, type Time } from './time.ts';
import type { IsoDate, ReportedFigure } from './types.ts';

export interface Release {
  /** Months after the beat, 1 for January after a year; null where no result has ever come out in a known month. */
  usual: number | null;
  /** Days from the last day of a beat to the publication, which counts from the last day that its date can mean; null likewise. */
  days: number | null;
  /** How many beats that is worked out from. */
  years: number;
  /** The period whose result is awaited next: `2026`, `2026-Q2`; null where the series has ended. */
  next: string | null;
  /** The month in which it usually comes out: `2027-01`. */
  expected: string | null;
  /** Months begun since the end of that month; 0 while there is time, or where too few years are known. */
  overdue: number;
}

/** Fewer years than this say nothing of a habit: nobody is called late by them. */
const LEAST_KNOWN = 2;

/** The month that comes `lag` months after a beat: lag 1 of a year is January of the next. */
export const monthAfter = (beat: Time, lag: number): string => spellMonth(shift(beat, lag));

/** Of an even number the later of the two in the middle: a figure is called late only when it surely is. */
const laterMedian = (lags: readonly number[]): number | null =>
  lags.toSorted((a, b) => a - b)[Math.floor(lags.length / 2)] ?? null;

/** For each beat, when its first result came out: the earliest last day that a date can mean. Results whose month is not known are left out. */
function firstResults(results: readonly ReportedFigure[], rhythm: Rhythm): { beat: Time; on: IsoDate }[] {
  const first = new Map<Time, IsoDate>();
  for (const { period, published } of results) {
    const beat = resultOf(parsePeriod(period), rhythm)?.to;
    if (beat === undefined || published.length < 7) continue;
    const [on, earlier] = [lastDayOf(published), first.get(beat)];
    first.set(beat, earlier !== undefined && earlier < on ? earlier : on);
  }
  return [...first].map(([beat, on]) => ({ beat, on }));
}

/** What is to be expected of a series on a day. */
export function releaseOf(
  figures: readonly ReportedFigure[],
  ended: IsoDate | null,
  asOf: IsoDate,
  rhythm: Rhythm = YEARLY,
): Release {
  const results = figures.filter((figure) => isKnown(figure, asOf) && kindOf(figure) === 'result');
  const firsts = firstResults(results, rhythm);
  const usual = laterMedian(
    firsts.map(({ beat, on }) => monthsBetween(beat, endOfMonth(yearOf(on), Number(on.slice(5, 7))))),
  );
  const last = lastDue(asOf, rhythm);
  const isCovered = results.some(({ period }) => (inStep(parsePeriod(period), rhythm)?.to ?? 0) >= last);
  const next = isCovered ? beatAfter(last, rhythm) : last;
  const isOver = ended !== null && ended <= lastDayAt(next);
  const expected = usual === null || isOver ? null : monthAfter(next, usual);
  return {
    usual,
    days: laterMedian(firsts.map(({ beat, on }) => daysBetween(lastDayAt(beat), on))),
    years: firsts.length,
    next: isOver ? null : periodAt(next, rhythm),
    expected,
    overdue: expected === null || firsts.length < LEAST_KNOWN ? 0 : monthsBegun(lastDayOf(expected), asOf),
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
