/** Checked files to content: sorted and joined. */

import type { z } from 'zod';
import { knownFrom } from '../domain/period.ts';
import { lastBeat, type Rhythm, rhythmOf } from '../domain/rhythm.ts';
import { compareCodes, comparePeriods, compareTasks } from './order.ts';
import type {
  Agency,
  agencies,
  Comparison,
  Content,
  Figure,
  Indicator,
  IndicatorFile,
  Plan,
  PlanPeriod,
  Target,
  TargetFile,
  Task,
  TaskEvent,
  TaskFile,
} from './schema.ts';

/** Everything that the files say, before it is joined. */
export interface Pieces {
  plan: Plan;
  agencies: z.output<typeof agencies>;
  indicators: ReadonlyMap<string, IndicatorFile>;
  figures: ReadonlyMap<string, readonly Figure[]>;
  context: ReadonlyMap<string, readonly Comparison[]>;
  tasks: ReadonlyMap<string, TaskFile>;
  events: ReadonlyMap<string, readonly TaskEvent[]>;
}

/** `asOf` is the day of the build. */
export function joinContent(pieces: Pieces, asOf: string): Content {
  return {
    plan: { ...pieces.plan, periods: [...pieces.plan.periods].sort((a, b) => a.end - b.end) },
    indicators: [...pieces.indicators].map(([id, file]) => joinIndicator(pieces, id, file, asOf)).sort(compareCodes),
    tasks: [...pieces.tasks].map(([id, file]) => joinTask(pieces, id, file, asOf)).sort(compareTasks),
    agencies: Object.entries(pieces.agencies)
      .map(([id, agency]): Agency => ({ id, ...agency }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function joinIndicator({ plan, figures, context }: Pieces, id: string, file: IndicatorFile, asOf: string): Indicator {
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
  };
}

/** A target is due with the last beat of its series that is not after its period. */
export const joinTarget = (target: TargetFile, { baseline, end }: PlanPeriod, rhythm: Rhythm): Target => ({
  ...target,
  baselineYear: lastBeat(baseline, rhythm),
  end: lastBeat(end, rhythm),
});

const joinFigures = <F extends Figure>(figures: readonly F[] | undefined, asOf: string): F[] =>
  (figures ?? []).map((figure) => ({ ...figure, known: knownFrom(figure.published, asOf) })).sort(comparePeriods);

const joinTask = ({ events }: Pieces, id: string, file: TaskFile, asOf: string): Task => ({
  ...file,
  id,
  events: (events.get(id) ?? [])
    .map((event) => ({ ...event, known: knownFrom(event.date, asOf) }))
    .sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1)),
});
