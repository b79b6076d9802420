/** How the beats of a series, and the time between them, are told: a year by its number, a quarter or a month by its name. */
import { periodAt, type RhythmWords, rhythmOf } from '../domain/rhythm.ts';
import { monthsBetween, shift, spellMonth, type Time } from '../domain/time.ts';
import { formatMonths, formatPeriod } from './format.ts';
import type { Locale } from './locale.ts';

type Timed = RhythmWords;

/** "2025", "Q2 2026", "12 months to June 2026": the result of a beat. */
export const beatText = (series: Timed, beat: Time, locale: Locale): string =>
  formatPeriod(periodAt(beat, rhythmOf(series)), locale);

/** "2021–2025", "Q1 2024–Q2 2026", of fiscal years from month to month, "July 2025–June 2030"; or the one beat. */
export function beatsText(series: Timed, first: Time, last: Time, locale: Locale): string {
  if (first >= last) return beatText(series, last, locale);
  const { step, window, starts } = rhythmOf(series);
  const isFiscal = step === 12 && window === 12 && starts !== 1;
  const month = (time: Time): string => formatPeriod(spellMonth(time), locale);
  return isFiscal
    ? `${month(shift(first, 1 - window))}–${month(last)}`
    : `${beatText(series, first, locale)}–${beatText(series, last, locale)}`;
}

/** Beats in runs: "2021–2023, 2025". */
export function runsText(series: Timed, beats: readonly Time[], locale: Locale): string {
  const { step } = rhythmOf(series);
  const runs: [Time, Time][] = [];
  for (const beat of beats) {
    const last = runs.at(-1);
    if (last && monthsBetween(last[1], beat) === step) last[1] = beat;
    else runs.push([beat, beat]);
  }
  return runs.map(([from, to]) => beatsText(series, from, to, locale)).join(', ');
}

/** Years and months: "2 years 6 months"; whole years are left to the sentence, which counts them in words. */
export const yearsAndMonths = (years: number, locale: Locale): string => formatMonths(Math.round(years * 12), locale);
