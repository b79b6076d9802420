/** How periods of a series may be written, by examples: what is asked for is named in the rhythm of the series. */
import { isYearly, lastBeat, periodAt, type Rhythm } from '../domain/rhythm.ts';
import { endOfMonth } from '../domain/time.ts';
import { formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';

/** The example's result is one of the middle of this year, or of its end where there is one a year. */
const YEAR = 2026;

const exampleOf = (rhythm: Rhythm): string =>
  periodAt(lastBeat(endOfMonth(YEAR, rhythm.step === 12 ? 12 : 6), rhythm), rhythm);

const withHyphen = (text: string): string => text.replace('–', '-');

/** A result as readers say it, as a fiscal year is named, and as files spell it; none of a series of calendar years. */
export function periodExamples(rhythm: Rhythm, locale: Locale): string[] {
  if (isYearly(rhythm)) return [];
  const period = exampleOf(rhythm);
  const isFiscal = rhythm.step === 12 && rhythm.window === 12;
  const name = formatPeriod(period, locale);
  return [name, ...(isFiscal ? [`${YEAR - 1}/${YEAR % 100}`] : []), ...(withHyphen(name) === period ? [] : [period])];
}

/** One example for each rhythm of several series, the calendar year among them; none where that is the only one. */
export function mixedExamples(rhythms: readonly Rhythm[], locale: Locale): string[] {
  if (rhythms.every(isYearly)) return [];
  return [...new Set(rhythms.map((rhythm) => formatPeriod(exampleOf(rhythm), locale)))];
}

/** How a link to a question spells a result of the series. */
export const linkedExample = (rhythm: Rhythm): string => (isYearly(rhythm) ? '2025' : exampleOf(rhythm));
