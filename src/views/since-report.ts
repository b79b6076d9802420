/** What became known of one indicator since the last yearly report, and what is to be expected of it next. */

import { isWhole } from '../content/parts.ts';
import { reportYears } from '../content/report-years.ts';
import type { Content, Indicator } from '../content/schema.ts';
import { dayIn, yearOf } from '../domain/period.ts';
import { type Release, releaseOf } from '../domain/releases.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Change } from './history.ts';
import type { Turn } from './turns.ts';

export interface SinceReport {
  /** The last report whose reporting day has come. */
  year: number;
  day: IsoDate;
  /** Figures that were not known then, those that replaced an older one included. */
  figures: number;
  withdrawn: number;
  /** Targets whose word is another than it was then. */
  turns: Pick<Turn, 'target' | 'from' | 'to'>[];
}

type Source = Pick<Content, 'plan' | 'indicators' | 'tasks'>;

/** From the word of then to the word of now, whatever lay between; what came back to where it was is left out. */
const wholeTurns = (newestFirst: readonly Turn[]): SinceReport['turns'] =>
  [...Map.groupBy(newestFirst, ({ target }) => target.period).values()].flatMap((turns) => {
    const [last] = turns;
    const first = turns.at(-1);
    if (!last || !first) return [];
    const isBack = first.from.status === last.to.status && first.from.provisional === last.to.provisional;
    return isBack ? [] : [{ target: last.target, from: first.from, to: last.to }];
  });

/** Null before the first report. `changes` are those of the whole site, newest first. */
export function sinceReport(
  content: Source,
  changes: readonly Change[],
  { id }: Pick<Indicator, 'id'>,
  asOf: IsoDate,
): SinceReport | null {
  const { due } = content.plan.report;
  const year = reportYears(content, asOf).findLast((each) => dayIn(each, due) <= asOf);
  if (year === undefined) return null;
  const day = dayIn(year, due);
  const own = changes.filter(({ indicator, member, date }) => indicator.id === id && member === null && date > day);
  return {
    year,
    day,
    figures: own.filter(({ kind }) => kind === 'new' || kind === 'revision').length,
    withdrawn: own.filter(({ kind }) => kind === 'withdrawal').length,
    turns: wholeTurns(own.filter((change) => change.kind === 'verdict')),
  };
}

export interface Ahead {
  /** Null for an indicator that has parts: it has no figures of its own. */
  release: Release | null;
  /** The next reporting day, and the year that it is about. */
  report: { year: number; day: IsoDate };
}

export function comingFor({ plan }: Pick<Content, 'plan'>, indicator: Indicator, asOf: IsoDate): Ahead {
  const year = yearOf(asOf);
  const next = dayIn(year, plan.report.due) > asOf ? year : year + 1;
  return {
    release: isWhole(indicator) ? null : releaseOf(indicator.figures, indicator.ended, asOf, rhythmOf(indicator)),
    report: { year: next, day: dayIn(next, plan.report.due) },
  };
}
