/** What an agency owes, in words: on its page and in its calendar file. */

import { formatDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { taskPhraseOf } from '../text/tasks.ts';
import { uiOf } from '../text/ui.ts';
import type { Owed } from './owed.ts';

/** What is owed, without its day: a report, a figure of an indicator or a task. */
export function owedTitle(owed: Owed, locale: Locale): string {
  const ui = uiOf(locale);
  if (owed.kind === 'report') return ui('calendar.report', { year: owed.year });
  if (owed.kind === 'figure')
    return ui('owed.figure', { name: owed.indicator.name[locale], year: formatPeriod(owed.period, locale) });
  const { id, title } = owed.known.task;
  return ui('owed.task', { id, title: title[locale] });
}

/** When it is due, as far as a day is known, and how a task stands. */
export function owedDay(owed: Owed, locale: Locale): string {
  const day = dayOf(owed, locale);
  return owed.kind === 'task' ? `${day}. ${taskPhraseOf(owed.known, locale)}` : day;
}

function dayOf({ kind, from, to, isLate }: Owed, locale: Locale): string {
  const ui = uiOf(locale);
  if (from === null || to === null) return ui('owed.noDay');
  const day = from === to ? formatDate(to, locale) : formatPeriod(to.slice(0, 7), locale);
  // How late a task is stands in its own words.
  return isLate && kind !== 'task' ? ui('owed.late', { day }) : day;
}
