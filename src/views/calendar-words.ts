/** What an entry of the calendar is called, on the page and in the calendar file. */

import type { Release } from '../domain/releases.ts';
import { isOfCalendarYears, type Rhythm } from '../domain/rhythm.ts';
import { formatMonthName, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { periodYears } from '../text/years.ts';
import type { CalendarEntry } from './calendar.ts';

/** The entry in a few words; a day of deadlines is told by its tasks, one by one. */
export function calendarTitleOf(entry: Exclude<CalendarEntry, { kind: 'tasks' }>, locale: Locale): string {
  const ui = uiOf(locale);
  switch (entry.kind) {
    case 'report':
      return ui('calendar.report', { year: entry.year });
    case 'period':
      return ui('calendar.period', { period: periodYears(entry.period) });
    default:
      return ui('calendar.figure', { name: entry.indicator.name[locale], year: formatPeriod(entry.period, locale) });
  }
}

/** Days of a month, on average. */
const MONTH = 365.2425 / 12;
/** Up to here a time is told in weeks: a month and a half is neither one month nor two. */
const IN_WEEKS = 1.5 * MONTH;

/**
 * When the figure of a series usually comes out, and from how many results that is worked out: of calendar years by its
 * month, "March of the next year"; of any other rhythm by the time since the end of the period, "about 2 months after the
 * period ends".
 */
export function usualWords({ usual, days, years: count }: Release, rhythm: Rhythm, locale: Locale): string {
  const ui = uiOf(locale);
  if (usual === null || days === null) return ui('calendar.usualNone');
  if (!isOfCalendarYears(rhythm)) {
    const inWeeks = days < IN_WEEKS;
    const time = Math.max(1, Math.round(days / (inWeeks ? 7 : MONTH)));
    const told = ui(inWeeks ? 'calendar.usualWeeks' : 'calendar.usualMonths', { time });
    return `${told}, ${ui('calendar.usualFromResults', { count })}`;
  }
  const later = Math.floor((usual - 1) / 12);
  const month = formatMonthName(((usual - 1) % 12) + 1, locale);
  const told = later === 0 ? ui('calendar.usual', { month }) : ui('calendar.usualLater', { month, years: later + 1 });
  return `${told}, ${ui('calendar.usualFrom', { years: count })}`;
}

/** How the usual times of these series are worked out. */
export const usualNote = (rhythms: readonly Rhythm[], locale: Locale): string =>
  uiOf(locale)(rhythms.every(isOfCalendarYears) ? 'calendar.figuresNote' : 'calendar.figuresNoteResults');
