/** What is due when: reporting days, deadlines of tasks, ends of periods, and the months in which figures usually come out. */

import { isWhole } from '../content/parts.ts';
import type { Content, Indicator, PlanPeriod } from '../content/schema.ts';
import { dayIn, firstDayOf, lastDayOf, yearOf } from '../domain/period.ts';
import { type Release, releaseOf } from '../domain/releases.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import { lastDayAt, shift, yearAt } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import { type KnownTask, knownTasks } from './tasks.ts';

interface Days {
  /** First and last day; the same but for a month in which a figure is expected. */
  from: IsoDate;
  to: IsoDate;
}

export type CalendarEntry = Days &
  (
    | { kind: 'report'; year: number }
    | { kind: 'period'; period: PlanPeriod }
    | { kind: 'tasks'; tasks: KnownTask[] }
    | { kind: 'figure'; indicator: Indicator; period: string; release: Release }
  );

const onDay = (day: IsoDate): Days => ({ from: day, to: day });

const yearsOf = (periods: readonly PlanPeriod[]): number[] => {
  const first = Math.min(...periods.map(({ baseline }) => yearAt(shift(baseline, 12))));
  const last = Math.max(...periods.map(({ end }) => yearAt(end)));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

export interface ExpectedFigure {
  indicator: Indicator;
  release: Release;
}

/** For every indicator in the plan's order, when its next yearly figure is to be expected; one that has parts has none of its own. */
export const expectedFigures = (indicators: readonly Indicator[], asOf: IsoDate): ExpectedFigure[] =>
  indicators
    .filter((each) => !isWhole(each))
    .map((indicator) => ({
      indicator,
      release: releaseOf(indicator.figures, indicator.ended, asOf, rhythmOf(indicator)),
    }));

const figureEntries = (indicators: readonly Indicator[], asOf: IsoDate): CalendarEntry[] =>
  expectedFigures(indicators, asOf).flatMap(({ indicator, release }) => {
    const { expected, next } = release;
    if (expected === null || next === null) return [];
    return [
      {
        kind: 'figure',
        from: firstDayOf(expected),
        to: lastDayOf(expected),
        indicator,
        period: next,
        release,
      } as const,
    ];
  });

const taskEntries = (content: Pick<Content, 'tasks'>, asOf: IsoDate): CalendarEntry[] =>
  [...Map.groupBy(knownTasks(content.tasks, asOf), ({ due }) => due)].flatMap(([due, tasks]) =>
    due === null ? [] : [{ kind: 'tasks', ...onDay(due), tasks } as const],
  );

const KINDS: readonly CalendarEntry['kind'][] = ['report', 'figure', 'tasks', 'period'];

/** Everything on the calendar, by day; of one day in the order of the kinds, then of the content. */
export function calendarOf(content: Content, asOf: IsoDate): CalendarEntry[] {
  const { plan } = content;
  const entries: CalendarEntry[] = [
    ...yearsOf(plan.periods)
      .map((year) => ({ kind: 'report', ...onDay(dayIn(year, plan.report.due)), year }) as const)
      .filter(({ from }) => from > plan.document.date),
    ...figureEntries(content.indicators, asOf),
    ...taskEntries(content, asOf),
    ...plan.periods.map((period) => ({ kind: 'period', ...onDay(lastDayAt(period.end)), period }) as const),
  ];
  return entries.sort((a, b) => a.to.localeCompare(b.to) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

export interface CalendarYear<E> {
  year: number;
  entries: E[];
}

/** Entries by year, in their own order. */
export const byYear = <E extends { to: IsoDate }>(entries: readonly E[]): CalendarYear<E>[] =>
  [...Map.groupBy(entries, ({ to }) => yearOf(to))].map(([year, own]) => ({ year, entries: own }));

/** Figures that usually come out in one month, where they are counted and not told one by one. */
export type FigureCount = Days & { kind: 'figures'; count: number };

/** Entries with the figures of each month as one entry, in the place of the first. */
export function withFiguresCounted(
  entries: readonly CalendarEntry[],
): (Exclude<CalendarEntry, { kind: 'figure' }> | FigureCount)[] {
  const months = Map.groupBy(entries, ({ kind, from }) => (kind === 'figure' ? from : null));
  return entries.flatMap((entry): (Exclude<CalendarEntry, { kind: 'figure' }> | FigureCount)[] => {
    if (entry.kind !== 'figure') return [entry];
    const own = months.get(entry.from) ?? [];
    return own[0] === entry ? [{ kind: 'figures', from: entry.from, to: entry.to, count: own.length }] : [];
  });
}
