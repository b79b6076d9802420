/** What is known of a task on a day. Its status is that of its last event, never set by hand. */
import { firstDayOf, lastDayOf } from './period.ts';
import type { IsoDate, PartialDate } from './types.ts';

export type TaskStatus = 'not-started' | 'in-progress' | 'done' | 'unknown';

interface DatedEvent {
  date: PartialDate;
  status: TaskStatus;
}

export interface TaskState<E extends DatedEvent> {
  status: TaskStatus;
  /** After its deadline: true or false where it is certain, null where the date is too coarse to tell or nothing is due. */
  late: boolean | null;
  /** Events known on the day, oldest first. */
  events: E[];
}

/** When a finished task was done: the first event of the unbroken run of `done` that ends the story. */
function doneOn(events: readonly DatedEvent[]): PartialDate | null {
  const open = events.findLastIndex(({ status }) => status !== 'done');
  return events[open + 1]?.date ?? null;
}

function lateness(due: IsoDate | null, done: PartialDate | null, asOf: IsoDate): boolean | null {
  if (due === null) return null;
  if (done === null) return asOf > due;
  if (firstDayOf(done) > due) return true;
  return lastDayOf(done) <= due ? false : null;
}

/** The state of a task by its events (oldest first) that had happened by `asOf`; `due` is null for work that runs on. */
export function taskStateOf<E extends DatedEvent>(
  events: readonly E[],
  due: IsoDate | null,
  asOf: IsoDate,
): TaskState<E> {
  const known = events.filter(({ date }) => firstDayOf(date) <= asOf);
  const status = known.at(-1)?.status ?? 'unknown';
  return { status, late: lateness(due, status === 'done' ? doneOn(known) : null, asOf), events: known };
}
