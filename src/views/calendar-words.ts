/** What an entry of the calendar is called, on the page and in the calendar file. */

import { formatPeriod } from '../text/format.ts';
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
