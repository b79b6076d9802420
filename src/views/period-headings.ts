/** What the periods of a plan are called: by their ends, and those that end together by the whole period. */
import type { PlanPeriod } from '../content/schema.ts';
import type { Frequency } from '../domain/rhythm.ts';
import { shift, spellMonth } from '../domain/time.ts';
import { formatPeriod, formatTime } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { type UiKey, uiOf } from '../text/ui.ts';

type Period = Pick<PlanPeriod, 'baseline' | 'end'>;

/** Whether another of the periods ends when this one does. */
export const sharesEnd = ({ end }: Period, periods: readonly Period[]): boolean =>
  periods.filter((each) => each.end === end).length > 1;

/** A period from its first month to its last: "2024–2030", "January 2024–June 2030". */
export function wholePeriod({ baseline, end }: Period, locale: Locale): string {
  if (Number.isInteger(baseline) && Number.isInteger(end))
    return baseline + 1 < end ? formatPeriod(`${baseline + 1}-${end}`, locale) : formatTime(end, locale);
  return `${formatPeriod(spellMonth(shift(baseline, 1)), locale)}–${formatPeriod(spellMonth(end), locale)}`;
}

const SERIES: Readonly<Record<Frequency, UiKey>> = {
  A: 'indicator.years',
  S: 'indicator.halves',
  Q: 'indicator.quarters',
  M: 'indicator.months',
};

/** What the results of a series are headed, by how often they come: "Year by year", "Quarter by quarter". */
export const seriesHeading = (frequency: Frequency, locale: Locale): string => uiOf(locale)(SERIES[frequency]);

/** How the periods are headed, in the order given. */
export const periodHeadings = (periods: readonly Period[], locale: Locale): string[] =>
  periods.map((period) => (sharesEnd(period, periods) ? wholePeriod(period, locale) : formatTime(period.end, locale)));
