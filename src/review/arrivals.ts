/** What comes into the content with a change, and what becomes of events that were published. */
import type { Content, DraftText, Indicator, TaskEvent } from '../content/schema.ts';
import type { TaskStatus } from '../domain/tasks.ts';
import type { EventChange } from './ledger.ts';

/** One thing that happened to a task. */
export interface NewEvent {
  task: string;
  path: string;
  what: DraftText;
  date: string;
  /** Null for related news that moves nothing. */
  status: TaskStatus | null;
  source: { title: string; publisher: string; url: string };
}

/** An event that was there and is another, or gone. */
export interface EventTurn extends EventChange {
  task: string;
  /** Null where faults keep it from being read; `after` too where it is gone. */
  before: TaskEvent | null;
  after: TaskEvent | null;
}

/** Indicators that come with the change. */
export const newIndicators = (old: Content, newer: Content): Indicator[] => {
  const known = new Set(old.indicators.map(({ id }) => id));
  return newer.indicators.filter(({ id }) => !known.has(id));
};

/** Events that come with the change. */
export const newEvents = (old: Content, newer: Content): NewEvent[] =>
  newer.tasks.flatMap(({ id: task, events }) => {
    const known = new Set(old.tasks.find(({ id }) => id === task)?.events.map(({ id }) => id));
    return events
      .filter(({ id }) => !known.has(id))
      .map(({ id, what, date, status, source }) => ({
        task,
        path: `events/${task}/${id}.yaml`,
        what,
        date,
        status,
        source,
      }));
  });

/** The event as it was and as it is; under its new name where it was renamed. */
export function eventTurn(change: EventChange, old: Content | null, newer: Content | null): EventTurn {
  const eventAt = (content: Content | null, path: string): TaskEvent | null => {
    const [, task, id] = /^events\/([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
    return content?.tasks.find((each) => each.id === task)?.events.find((each) => each.id === id) ?? null;
  };
  return {
    ...change,
    task: change.path.split('/')[1] ?? '',
    before: eventAt(old, change.path),
    after: change.code === 'removed' ? null : eventAt(newer, change.to ?? change.path),
  };
}
