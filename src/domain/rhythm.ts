/** How often the results of a series come and what time each covers (rule of progress, section 1a). */
import { type Period, parsePeriod, spellStretch } from './period.ts';
import { endOfMonth, lastDayAt, monthsBetween, monthsOf, shift, type Time, timeOf } from './time.ts';
import type { IsoDate } from './types.ts';

/** The codes of SDMX's code list CL_FREQ that plans use: yearly, half-yearly, quarterly, monthly. */
export const FREQUENCIES = ['A', 'S', 'Q', 'M'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

const STEPS: Record<Frequency, number> = { A: 12, S: 6, Q: 3, M: 1 };

export interface Rhythm {
  /** Months from one beat to the next. */
  step: number;
  /** Months that each result covers. */
  window: number;
  /** Month in which reporting years begin, 1 to 12. */
  starts: number;
}

/** Calendar years: what a series keeps that says nothing else. */
export const YEARLY: Rhythm = { step: 12, window: 12, starts: 1 };

/** What an indicator's file says of its rhythm. */
export interface RhythmWords {
  frequency: Frequency;
  /** `P12M`, `P3Y`; null for the time from one beat to the next. */
  window: string | null;
  /** `07-01`. */
  reporting_year_start_day: string;
}

/** Months of `P12M` or `P3Y`. */
export const monthsOfDuration = (duration: string): number =>
  Number(/\d+/.exec(duration)?.[0] ?? 0) * (duration.endsWith('Y') ? 12 : 1);

/** The rhythm that an indicator's file asks for; one without a window covers the months of its own step. */
export function rhythmOf({ frequency, window, reporting_year_start_day: day }: RhythmWords): Rhythm {
  const step = STEPS[frequency];
  return { step, window: window === null ? step : monthsOfDuration(window), starts: Number(day.slice(0, 2)) };
}

/** Does each result stand for one calendar year? */
export const isYearly = ({ step, window, starts }: Rhythm): boolean => step === 12 && window === 12 && starts === 1;

/** Does a result come at the end of each calendar year, whatever time it covers? */
export const isOfCalendarYears = ({ step, starts }: Rhythm): boolean => step === 12 && starts === 1;

const remainder = (time: Time, { step, starts }: Rhythm): number => {
  const months = monthsOf(time) - (starts - 1);
  return ((months % step) + step) % step;
};

/** Is a result due for this time? */
export const isBeat = (time: Time, rhythm: Rhythm): boolean => remainder(time, rhythm) === 0;

/** The last beat that is not after a time. */
export const lastBeat = (time: Time, rhythm: Rhythm): Time => shift(time, -remainder(time, rhythm));

/** The beat so many beats later, or earlier. */
export const beatAfter = (time: Time, { step }: Rhythm, beats = 1): Time => shift(time, beats * step);

/** Whole beats between two beats. */
export const beatsBetween = (from: Time, to: Time, { step }: Pick<Rhythm, 'step'>): number =>
  monthsBetween(from, to) / step;

/** Every beat after one time up to another. */
export function beatsAfter(from: Time, to: Time, rhythm: Rhythm): Time[] {
  const first = monthsOf(beatAfter(lastBeat(from, rhythm), rhythm));
  const count = Math.max(0, Math.floor((monthsOf(to) - first) / rhythm.step) + 1);
  return Array.from({ length: count }, (_, i) => timeOf(first + i * rhythm.step));
}

/** What a period covers as the rule counts it: after the end of one month up to the end of another. */
export interface Stretch {
  from: Time;
  to: Time;
}

/** Is it as long as the window of its series, and does it end on a beat? */
const isWhole = ({ from, to }: Stretch, rhythm: Rhythm): boolean =>
  isBeat(to, rhythm) && monthsBetween(from, to) === rhythm.window;

/** The stretch of a period that is in step with the rhythm: one result, or several beats at once; else null. */
export function inStep(period: Period, rhythm: Rhythm): Stretch | null {
  const { stretch } = period;
  if (stretch === null || (period.kind === 'months' && rhythm.step === 12)) return null;
  if (isWhole(stretch, rhythm)) return stretch;
  const runs = rhythm.window === rhythm.step && isBeat(stretch.from, rhythm) && isBeat(stretch.to, rhythm);
  return runs ? stretch : null;
}

/** Can a figure of this period be judged? */
export const isInStep = (period: string, rhythm: Rhythm): boolean => inStep(parsePeriod(period), rhythm) !== null;

/** The one result of a beat: in step, and no more than its window. */
export function resultOf(period: Period, rhythm: Rhythm): Stretch | null {
  const stretch = inStep(period, rhythm);
  return stretch !== null && isWhole(stretch, rhythm) ? stretch : null;
}

/** How the result of a beat is spelled: `2026`, `2026-Q2`, `2025-07-P12M`, `2021-2023`. */
export const periodAt = (beat: Time, { window }: Rhythm): string => spellStretch(shift(beat, -window), beat);

/** The year of a series that ends in a calendar year, as it is spelled; null where its years are those of the calendar. */
export const fiscalYear = (endsIn: number, { starts }: Pick<Rhythm, 'starts'>): string | null =>
  starts === 1 ? null : spellStretch(endOfMonth(endsIn - 1, starts - 1), endOfMonth(endsIn, starts - 1));

/** The last beat that is over on a day: its own last day has passed. */
export const lastDue = (day: IsoDate, rhythm: Rhythm): Time => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const inMonth = lastBeat(timeOf((year - 1) * 12 + month), rhythm);
  return lastDayAt(inMonth) < day ? inMonth : beatAfter(inMonth, rhythm, -1);
};
