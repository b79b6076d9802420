/**
 * The yearly report: everything as it was known on the day by which agencies report, and what changed since the report
 * of the year before. Like the past itself it is worked out from the ledger, never stored.
 */

import { reportDayOf, reportingDay, reportYears } from '../content/report-years.ts';
import type { Content, Indicator, TargetInWords, TaskEvent } from '../content/schema.ts';
import { heardOn } from '../domain/tasks.ts';
import type { IsoDate } from '../domain/types.ts';
import type { AssessedTarget } from './assessed.ts';
import { type ExpectedFigure, expectedFigures } from './calendar.ts';
import { countPeriods, type PeriodCounts } from './front.ts';
import { type Reported, reportsInOrder, type Withdrawal, withdrawalsOf } from './reported.ts';
import { countTasks, type KnownTask, knownTask, type TaskCount } from './tasks.ts';
import { type JudgedIndicator, judgeAll, unjudgedOf, type WholeTarget } from './wholes.ts';

export interface ReportedTarget<T extends AssessedTarget | WholeTarget = AssessedTarget | WholeTarget> {
  indicator: Indicator;
  now: T;
  /** What the last report said of it; null in the first. */
  before: T | null;
  changed: boolean;
}

export interface ReportedPeriod extends PeriodCounts {
  /** Those that have parts, each followed by its parts, are among them: there may be more than are counted. */
  targets: ReportedTarget[];
}

export interface ReportedTask {
  now: KnownTask;
  before: KnownTask | null;
  changed: boolean;
}

/** A figure that came, or was withdrawn, between two reports. */
export type FigureNews = { indicator: Indicator } & (Reported | Withdrawal);

export interface YearlyReport {
  year: number;
  /** The day it speaks of: the reporting day, or the day of the build where that day is still to come. */
  day: IsoDate;
  /** False until its reporting day has come. */
  complete: boolean;
  /** The day of the report before; null for the first. */
  previous: IsoDate | null;
  periods: ReportedPeriod[];
  /** Targets without a number: told, never judged. */
  inWords: { indicator: Indicator; target: TargetInWords }[];
  tasks: ReportedTask[];
  taskCounts: TaskCount[];
  /** Oldest first. */
  figures: FigureNews[];
  events: { known: KnownTask; event: TaskEvent }[];
  /** Every indicator as it was judged on that day. */
  judged: JudgedIndicator[];
  /** Yearly figures past their usual month on that day. */
  lateFigures: ExpectedFigure[];
}

type Source = Pick<Content, 'plan' | 'indicators' | 'tasks'>;

const wordOf = ({ assessment: { status, provisional } }: ReportedTarget['now']): string => `${status} ${provisional}`;

function targetsOf(judged: readonly JudgedIndicator[], before: readonly JudgedIndicator[] | null, period: string) {
  const all = ({ assessed, wholes }: Pick<JudgedIndicator, 'assessed' | 'wholes'>) => [...assessed, ...wholes];
  return judged.flatMap((each, i) =>
    all(each).flatMap((now, k): ReportedTarget[] => {
      const { indicator } = each;
      if (now.target.period !== period) return [];
      const last = before?.[i] ? (all(before[i])[k] ?? null) : null;
      return [{ indicator, now, before: last, changed: last !== null && wordOf(last) !== wordOf(now) }];
    }),
  );
}

const isBetween = (date: IsoDate, after: IsoDate | null, until: IsoDate): boolean =>
  date <= until && (after === null || date > after);

const figureNews = (indicators: readonly Indicator[], after: IsoDate | null, until: IsoDate): FigureNews[] =>
  indicators
    .flatMap((indicator) =>
      [...reportsInOrder(indicator, until), ...withdrawalsOf(indicator, until)].map((news) => ({ indicator, ...news })),
    )
    .filter(({ kind, date }) => kind !== 'repeat' && isBetween(date, after, until))
    .sort((a, b) => a.date.localeCompare(b.date));

/** The report of a year that {@link reportYears} names. */
export function reportOf(content: Source, year: number, asOf: IsoDate): YearlyReport {
  const { plan, indicators, tasks } = content;
  const day = reportDayOf(content, year, asOf);
  const previous = reportYears(content, asOf).includes(year - 1) ? reportDayOf(content, year - 1, asOf) : null;
  const judged = judgeAll(indicators, day);
  const before = previous === null ? null : judgeAll(indicators, previous);
  const reportedTasks = tasks.map((task): ReportedTask => {
    const now = knownTask(task, day);
    const last = previous === null ? null : knownTask(task, previous);
    return { now, before: last, changed: last !== null && last.word !== now.word };
  });
  return {
    year,
    day,
    complete: day === reportingDay(content, year),
    previous,
    periods: countPeriods(judged, plan.periods).map((counts) => ({
      ...counts,
      targets: targetsOf(judged, before, counts.period.id),
    })),
    inWords: judged.flatMap(({ indicator, wholes }) =>
      unjudgedOf(indicator, wholes).map((target) => ({ indicator, target })),
    ),
    judged,
    tasks: reportedTasks,
    taskCounts: countTasks(reportedTasks.map(({ now }) => now)),
    figures: figureNews(indicators, previous, day),
    events: reportedTasks
      .flatMap(({ now }) => now.state.events.map((event) => ({ known: now, event })))
      .filter(({ event }) => isBetween(heardOn(event), previous, day))
      .sort((a, b) => heardOn(a.event).localeCompare(heardOn(b.event))),
    lateFigures: expectedFigures(indicators, day).filter(({ release }) => release.overdue > 0),
  };
}
