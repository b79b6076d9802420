/** Checked files to content: sorted and joined. */

import type { z } from 'zod';
import { compareCodes, comparePeriods, compareTasks } from './order.ts';
import type {
  Agency,
  agencies,
  Content,
  Figure,
  Indicator,
  IndicatorFile,
  Plan,
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
  tasks: ReadonlyMap<string, TaskFile>;
  events: ReadonlyMap<string, readonly TaskEvent[]>;
}

export function joinContent(pieces: Pieces): Content {
  return {
    plan: { ...pieces.plan, periods: [...pieces.plan.periods].sort((a, b) => a.end - b.end) },
    indicators: [...pieces.indicators].map(([id, file]) => joinIndicator(pieces, id, file)).sort(compareCodes),
    tasks: [...pieces.tasks].map(([id, file]) => joinTask(pieces, id, file)).sort(compareTasks),
    agencies: Object.entries(pieces.agencies)
      .map(([id, agency]): Agency => ({ id, ...agency }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function joinIndicator({ plan, figures }: Pieces, id: string, file: IndicatorFile): Indicator {
  const targets = file.targets.flatMap((target) => {
    const period = plan.periods.find((each) => each.id === target.period);
    return period ? [{ ...target, baselineYear: period.baseline, end: period.end }] : [];
  });
  return {
    ...file,
    id,
    targets: targets.sort((a, b) => a.end - b.end),
    figures: [...(figures.get(id) ?? [])].sort(comparePeriods),
  };
}

const joinTask = ({ events }: Pieces, id: string, file: TaskFile): Task => ({
  ...file,
  id,
  events: [...(events.get(id) ?? [])].sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1)),
});
