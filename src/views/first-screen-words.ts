/** The sentences of the first screen that count and name targets. */
import { isPart } from '../content/parts.ts';
import { monthsBegun } from '../domain/lateness.ts';
import { firstDayOf } from '../domain/period.ts';
import { daysAfter, lastDayAt } from '../domain/time.ts';
import { formatDate, formatMonths, formatOnDate, formatPeriod } from '../text/format.ts';
import type { Locale } from '../text/locale.ts';
import { uiOf } from '../text/ui.ts';
import type { Awaited, Next, PeriodState } from './first-screen.ts';

const listOf = (parts: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

const total = (awaited: Awaited): number => Object.values(awaited).reduce((sum, each) => sum + each.length, 0);

/** "gần 11 tháng", "nearly 11 months": months begun since a day. */
export function sinceOf(day: string, asOf: string, locale: Locale): string {
  const months = monthsBegun(day, asOf);
  const isWhole = months > 0 && monthsBegun(day, daysAfter(asOf, 1)) > months;
  const text = formatMonths(Math.max(1, months), locale);
  return isWhole ? text : uiOf(locale)('first.nearly', { months: text });
}

/** What is known of the targets past their deadline that nobody has reported; null where there is none. */
export function awaitedText({ period, awaited }: PeriodState, asOf: string, locale: Locale): string | null {
  const ui = uiOf(locale);
  const count = total(awaited);
  if (count === 0) return null;
  const late = sinceOf(lastDayAt(period.end), asOf, locale);
  const parts = (['met', 'missed', 'unclear'] as const)
    .filter((key) => awaited[key].length > 0)
    .map((key) => ui(`first.if.${key}`, { count: awaited[key].length }));
  return [
    ui('first.awaited', { count, year: period.end, late }),
    ...(parts.length > 0 ? [ui('first.if', { list: listOf(parts, locale) })] : []),
    ...(awaited.none.length > 0 ? [ui('first.none', { count: awaited.none.length })] : []),
  ].join(' ');
}

/** How new the figures are. */
export function freshText(newest: string | null, asOf: string, locale: Locale): string | null {
  if (newest === null) return null;
  const ui = uiOf(locale);
  const date = formatDate(newest, locale);
  const isRecent = monthsBegun(firstDayOf(newest), asOf) <= 1;
  return ui(isRecent ? 'first.fresh' : 'first.freshAgo', { date, ago: sinceOf(firstDayOf(newest), asOf, locale) });
}

/** What comes next by the calendar. */
export function nextText({ report, figures }: Next, locale: Locale): string | null {
  const ui = uiOf(locale);
  const [first] = figures;
  const parts = [
    ...(report ? [ui('first.report', { date: formatDate(report.to, locale), year: report.year })] : []),
    ...(first
      ? [
          // Figures of parts are more than the targets that are counted.
          ui(figures.some(({ indicator }) => isPart(indicator)) ? 'first.figuresOfParts' : 'first.figures', {
            month: formatOnDate(first.from.slice(0, 7), locale),
            year: formatPeriod(first.period, locale),
            count: figures.length,
          }),
        ]
      : []),
  ];
  return parts.length === 0 ? null : ui('first.next', { list: parts.join('; ') });
}
