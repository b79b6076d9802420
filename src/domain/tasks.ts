/** What is known of a task on a day. Its status is that of its last event, never set by hand. */
import { type MonthsLate, monthsLate } from './lateness.ts';
import { firstDayOf, lastDayOf } from './period.ts';
import type { IsoDate, PartialDate } from './types.ts';

export type { MonthsLate } from './lateness.ts';

export const TASK_STATUSES = ['not-started', 'in-progress', 'done', 'unknown'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

interface DatedEvent {
  date: PartialDate;
  status: TaskStatus;
}

export interface TaskState<E extends DatedEvent> {
  status: TaskStatus;
  /**
   * Finished, or still open, after its deadline: true or false where it is certain; null where the date is too coarse
   * to tell, where nothing is due, and where a deadline has passed without anybody knowing whether the task was done.
   */
  late: boolean | null;
  /** How long after its deadline it was done, or how long it is overdue; `{ least: 0, most: 0 }` where it is not; null where nothing is due. */
  months: MonthsLate | null;
  /** When a finished task was done; null for any other. */
  done: PartialDate | null;
  /** Events known on the day, oldest first. */
  events: E[];
}

/** When a finished task was done: the first event of the unbroken run of `done` that ends the story. */
function doneOn(events: readonly DatedEvent[]): PartialDate | null {
  if (events.at(-1)?.status !== 'done') return null;
  const open = events.findLastIndex(({ status }) => status !== 'done');
  return events[open + 1]?.date ?? null;
}

/** A task of which nothing is known is late only in the sense that its deadline has passed: that is no verdict. */
function lateness(status: TaskStatus, { least, most }: MonthsLate): boolean | null {
  if (most === 0) return false;
  return status !== 'unknown' && least > 0 ? true : null;
}

/** The state of a task by its events (oldest first) that had happened by `asOf`; `due` is null for work that runs on. */
export function taskStateOf<E extends DatedEvent>(
  events: readonly E[],
  due: IsoDate | null,
  asOf: IsoDate,
): TaskState<E> {
  const known = events.filter(({ date }) => firstDayOf(date) <= asOf);
  const status = known.at(-1)?.status ?? 'unknown';
  const done = doneOn(known);
  const [first, last] = done === null ? [asOf, asOf] : [firstDayOf(done), lastDayOf(done)];
  // What is known by `asOf` cannot have happened after it, however coarse its date.
  const months = due === null ? null : monthsLate(due, first, last < asOf ? last : asOf);
  return { status, late: months && lateness(status, months), months, done, events: known };
}

/** One word for a task: what a list is counted and filtered by, in the order of display. */
export const TASK_WORDS = ['done', 'done-late', 'in-progress', 'overdue', 'not-started', 'unknown'] as const;
export type TaskWord = (typeof TASK_WORDS)[number];

/** A task finished on a date too coarse to tell counts as done: it is not known to be late. */
export function taskWordOf({ status, late }: Pick<TaskState<DatedEvent>, 'status' | 'late'>): TaskWord {
  if (status === 'unknown') return 'unknown';
  if (late !== true) return status;
  return status === 'done' ? 'done-late' : 'overdue';
}
