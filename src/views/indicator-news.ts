/** The two sentences about time on an indicator's page: what came since the last report, and what comes next. */

import { formatDate, formatMonths, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import { wordOf } from '../text/words.ts';
import type { Ahead, SinceReport } from './since-report.ts';

/** What came since the last yearly report, or that nothing came. */
export function sinceText({ year, day, figures, withdrawn, turns }: SinceReport, locale: Locale): string {
  const ui = uiOf(locale);
  const parts = [
    figures > 0 && ui('since.figures', { count: figures }),
    withdrawn > 0 && ui('since.withdrawn', { count: withdrawn }),
    ...turns.map(({ target, from, to }) =>
      ui('since.turn', { year: target.end, from: wordOf(from, locale), to: wordOf(to, locale) }),
    ),
  ].filter((part) => part !== false);
  const values = { year, day: formatDate(day, locale) };
  return parts.length === 0 ? ui('since.nothing', values) : ui('since.news', { ...values, list: parts.join('; ') });
}

function figureText({ next, expected, overdue }: NonNullable<Ahead['release']>, locale: Locale): string {
  const ui = uiOf(locale);
  if (next === null) return ui('ahead.ended');
  const year = formatPeriod(next, locale);
  if (expected === null) return ui('ahead.unknown', { year });
  return overdue > 0
    ? ui('ahead.late', { year, time: formatMonths(overdue, locale) })
    : ui('ahead.by', { year, month: formatPeriod(expected, locale) });
}

/** When the next figure and the next report are due, and how late the figure is. */
export function aheadText(ahead: Ahead, locale: Locale): string {
  const ui = uiOf(locale);
  const report = ui('ahead.report', { year: ahead.report.year, day: formatDate(ahead.report.day, locale) });
  return ui('ahead.line', { list: ahead.release ? `${figureText(ahead.release, locale)}; ${report}` : report });
}
