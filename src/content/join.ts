/** Checked files to content: sorted and joined. */

import type { z } from 'zod';
import { knownFrom } from '../domain/period.ts';
import { lastBeat, type Rhythm, rhythmOf } from '../domain/rhythm.ts';
import type { Boundary } from './boundaries.ts';
import { compareCodes, comparePeriods, compareTasks, compareText } from './order.ts';
import {
  type Agency,
  AREA,
  type agencies,
  type Breakdown,
  type Comparison,
  type Content,
  type Dimension,
  type Figure,
  type Indicator,
  type IndicatorFile,
  type Plan,
  type PlanPeriod,
  type PlanTarget,
  type TargetFile,
  type Task,
  type TaskEvent,
  type TaskFile,
} from './schema.ts';

/** Everything that the files say, before it is joined. */
export interface PassedFiles {
  plan: Plan;
  agencies: z.output<typeof agencies>;
  indicators: ReadonlyMap<string, IndicatorFile>;
  figures: ReadonlyMap<string, readonly Figure[]>;
  context: ReadonlyMap<string, readonly Comparison[]>;
  /** By {@link seriesKey}. */
  series: ReadonlyMap<string, readonly Figure[]>;
  boundaries: readonly Boundary[];
  tasks: ReadonlyMap<string, TaskFile>;
  events: ReadonlyMap<string, readonly TaskEvent[]>;
}

/** Names the figures of one member of a dimension in one indicator. */
export const seriesKey = (indicator: string, member: string): string => `${indicator}/${member}`;

/** `asOf` is the day of the build. */
export function joinContent(passed: PassedFiles, asOf: string): Content {
  return {
    plan: { ...passed.plan, periods: [...passed.plan.periods].sort((a, b) => a.end - b.end) },
    indicators: withParts([...passed.indicators].map(([id, file]) => joinIndicator(passed, id, file, asOf))),
    tasks: [...passed.tasks].map(([id, file]) => joinTask(passed, id, file, asOf)).sort(compareTasks),
    agencies: Object.entries(passed.agencies)
      .map(([id, agency]): Agency => ({ id, ...agency }))
      .sort((a, b) => compareText(a.id, b.id)),
  };
}

/** By code, each followed by its parts. */
function withParts(indicators: readonly Omit<Indicator, 'parts'>[]): Indicator[] {
  const sorted = indicators.toSorted(compareCodes);
  const codes = new Set<string | null>(sorted.map(({ code }) => code));
  const of = Map.groupBy(sorted, ({ part_of: whole }) => (codes.has(whole) ? whole : null));
  const told = (each: Omit<Indicator, 'parts'>): Indicator[] => {
    const parts = of.get(each.code) ?? [];
    return [{ ...each, parts: parts.map(({ id }) => id) }, ...parts.map((part) => ({ ...part, parts: [] }))];
  };
  return (of.get(null) ?? []).flatMap(told);
}

function joinIndicator(
  { plan, figures, context, ...passed }: PassedFiles,
  id: string,
  file: IndicatorFile,
  asOf: string,
): Omit<Indicator, 'parts'> {
  const targets = file.targets.flatMap((target) => {
    const period = plan.periods.find((each) => each.id === target.period);
    return period ? [joinTarget(target, period, rhythmOf(file))] : [];
  });
  return {
    ...file,
    id,
    targets: targets.sort((a, b) => a.end - b.end),
    in_words: file.in_words
      .flatMap((target) => {
        const period = plan.periods.find((each) => each.id === target.period);
        return period ? [{ ...target, end: period.end }] : [];
      })
      .sort((a, b) => a.end - b.end),
    figures: joinFigures(figures.get(id), asOf),
    context: joinFigures(context.get(id), asOf),
    breakdowns: file.by.flatMap((by) => {
      const dimension = plan.dimensions.find((each) => each.id === by);
      return dimension ? [joinBreakdown(passed, id, dimension, asOf)] : [];
    }),
  };
}

const joinBreakdown = (
  { series, boundaries }: Pick<PassedFiles, 'series' | 'boundaries'>,
  indicator: string,
  dimension: Dimension,
  asOf: string,
): Breakdown => ({
  dimension,
  series: dimension.members.map((member) => ({
    member,
    figures: joinFigures(series.get(seriesKey(indicator, member.id)), asOf),
    outline: (dimension.code === AREA && boundaries.find(({ code }) => code === member.code)) || null,
  })),
});

/** A target is due with the last beat of its series that is not after its period. */
export const joinTarget = (target: TargetFile, { baseline, end }: PlanPeriod, rhythm: Rhythm): PlanTarget => ({
  ...target,
  baselineYear: lastBeat(baseline, rhythm),
  end: lastBeat(end, rhythm),
});

const joinFigures = <F extends Figure>(figures: readonly F[] | undefined, asOf: string): F[] =>
  (figures ?? []).map((figure) => ({ ...figure, known: knownFrom(figure.published, asOf) })).sort(comparePeriods);

const joinTask = ({ events }: PassedFiles, id: string, file: TaskFile, asOf: string): Task => ({
  ...file,
  id,
  events: (events.get(id) ?? [])
    .map((event) => ({ ...event, known: knownFrom(event.date, asOf) }))
    // Its date comes first in the id.
    .sort((a, b) => compareText(a.id, b.id)),
});
