/** Files that passed, by what they are, with what their names say. */
import type { Gathered, Placed, ReportedFile } from './gather.ts';
import { type PassedFiles, seriesKey } from './join.ts';
import {
  type Comparison,
  type ComparisonFile,
  EVENT_NAME,
  type EventFile,
  FIGURE_NAME,
  type Figure,
  type TaskEvent,
} from './schema.ts';

/** Null where the plan or the agencies could not be read. */
export function passedFiles(all: Gathered): PassedFiles | null {
  if (!all.plan?.value || !all.agencies?.value) return null;
  return {
    plan: all.plan.value,
    agencies: all.agencies.value,
    indicators: new Map(all.indicators.flatMap(({ place, value }) => (value ? [[place.id, value] as const] : []))),
    tasks: new Map(all.tasks.flatMap(({ place, value }) => (value ? [[place.id, value] as const] : []))),
    figures: groupBy(all.figures, (each) => each.place.indicator, figureOf),
    context: groupBy(all.context, (each) => each.place.indicator, comparisonOf),
    series: groupBy(all.series, ({ place }) => seriesKey(place.indicator, place.member), figureOf),
    boundaries: all.boundaries?.value ?? [],
    events: groupBy(all.events, (each) => each.place.task, eventOf),
  };
}

/** A figure with what its file's name says: id, period and day published; null where file or name cannot be read. */
export function figureOf({ place, value }: Pick<ReportedFile, 'place' | 'value'>): Figure | null {
  const { period, published } = FIGURE_NAME.exec(place.name)?.groups ?? {};
  return value && period && published ? { ...value, id: place.name, period, published } : null;
}

function comparisonOf(each: Placed<'comparison', ComparisonFile>): Comparison | null {
  const figure = figureOf(each);
  return figure && each.value ? { ...figure, of: each.value.of } : null;
}

/** An event with what its file's name says: id and date; null where file or name cannot be read. */
export function eventOf({ place, value }: Placed<'event', EventFile>): TaskEvent | null {
  const { date } = EVENT_NAME.exec(place.name)?.groups ?? {};
  return value && date ? { ...value, id: place.name, date } : null;
}

/** The day, month or year in an event's name that passed. */
export const dateOf = ({ name }: { name: string }): string => name.slice(0, name.indexOf('--'));

function groupBy<P, T>(placed: readonly P[], key: (each: P) => string, build: (each: P) => T | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of placed) {
    const built = build(each);
    if (built) groups.set(key(each), [...(groups.get(key(each)) ?? []), built]);
  }
  return groups;
}
